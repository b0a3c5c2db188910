import type { Notice, Report, ReportId } from '../schema/index.js'

/** Keeps, of all it has seen, ids and places alone: memory stays flat. */
export class Repeats {
  readonly #seen = new Map<ReportId, string>()

  /** A notice that names both places when `report` came before; otherwise remembers it. */
  notice(report: Report, line?: number): Notice | undefined {
    const place = line ? `${report.capture.from}:${line}` : report.capture.from
    const first = this.#seen.get(report.id)
    if (first === undefined) {
      this.#seen.set(report.id, place)
      return undefined
    }
    return {
      severity: 'info',
      rule: 'duplicate',
      message: `${place} is the same report as ${first}; it was taken in once`,
      hint: 'Nothing to do, or leave one of them out',
      from: report.capture.from,
      ...(line && { line }),
    }
  }
}
