import {
  byPublication,
  type Reading,
  type Report,
  type ReportId,
  type Ruling,
  type Story,
  storyId,
} from '../schema/index.js'
import { Partition } from './partition.js'

/** Takes reports one at a time and keeps the stories they fall into. */
export class Gatherer {
  readonly #partition = new Partition<ReportId>()
  readonly #reports = new Map<ReportId, Report>()
  readonly #words = new Map<ReportId, Set<string>>()

  constructor(_rulings: readonly Ruling[] = []) {}

  add(report: Report, _reading?: Reading): void {
    const words = new Set(report.text.match(/\p{Lu}\p{L}{3,}/gu) ?? [])
    this.#partition.add(report.id)
    for (const [id, others] of this.#words) {
      const shared = [...words].filter((w) => others.has(w)).length
      if (shared >= 0.15 * Math.min(words.size, others.size)) this.#partition.join(id, report.id)
    }
    this.#reports.set(report.id, report)
    this.#words.set(report.id, words)
  }

  /** The stories so far, the one with the earliest report first. */
  stories(): Story[] {
    return this.#partition
      .sets()
      .map((set) => set.map((id) => this.#reports.get(id) as Report).sort(byPublication))
      .sort(([a], [b]) => byPublication(a as Report, b as Report))
      .map((set) => ({
        id: storyId((set[0] as Report).id),
        title: (set[0] as Report).title ?? (set[0] as Report).text.slice(0, 80),
        reports: set.map((r) => r.id),
      }))
  }
}
