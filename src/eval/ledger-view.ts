import type { Actor, Ledger, Reading, Report, Span } from '../schema/index.js'
import type { GoldReport, GoldStory } from './gold.js'
import type { Located } from './match.js'

/** A ledger beside the gold of the same story, with every span mapped to the gold's report names and offsets. */
export interface Compared {
  gold: GoldStory
  ledger: Ledger
  readings: Reading[]
  /** maps a span of a report to the gold's offsets; undefined where it lies only in what intake put before the body */
  locate(report: string, span: Span): Located | undefined
  actor(id: string | null): Actor | undefined
}

/**
 * Finds each gold report's text within the report that intake made of it.
 * @throws RangeError where a gold report did not come through intake with its text unchanged
 */
export function compare(
  gold: GoldStory,
  goldReports: readonly GoldReport[],
  inputs: { reports: Report[]; readings: Reading[]; ledger: Ledger },
): Compared {
  const places = new Map<string, { name: string; offset: number; length: number }>()
  for (const goldReport of goldReports) {
    const body = goldReport.text
    const found = inputs.reports.find((r) => r.text.endsWith(body) && !places.has(r.id))
    const report = found ?? inputs.reports.find((r) => r.text.includes(body) && !places.has(r.id))
    if (!report) {
      throw new RangeError(`gold report ${goldReport.id} of story ${gold.story} is in no report that was taken in`)
    }
    places.set(report.id, {
      name: goldReport.id,
      offset: report.text.endsWith(body) ? report.text.length - body.length : report.text.indexOf(body),
      length: body.length,
    })
  }
  const actors = new Map(inputs.ledger.actors.map((a) => [a.id as string, a]))
  return {
    gold,
    ledger: inputs.ledger,
    readings: inputs.readings,
    locate(report, span) {
      const place = places.get(report)
      if (!place) return undefined
      const start = Math.max(0, span.start - place.offset)
      const end = Math.min(place.length, span.end - place.offset)
      return end > start ? { report: place.name, start, end } : undefined
    },
    actor: (id) => (id === null ? undefined : actors.get(id)),
  }
}
