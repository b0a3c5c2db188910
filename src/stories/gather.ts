import { byPublication, type Reading, type Report, type Ruling, type Story } from '../schema/index.js'
import { Gatherer } from './gatherer.js'

/** Sorts reports into stories: the same as giving them to a `Gatherer` one at a time in order of publication. */
export function gather(
  reports: readonly Report[],
  readings: readonly Reading[],
  rulings: readonly Ruling[] = [],
): Story[] {
  const byReport = new Map(readings.map((r) => [r.report, r]))
  const gatherer = new Gatherer(rulings)
  for (const report of [...reports].sort(byPublication)) gatherer.add(report, byReport.get(report.id))
  return gatherer.stories()
}
