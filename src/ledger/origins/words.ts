import type { RegionRole, Report, Span } from '../../schema/index.js'

/** Nobody wrote these for this report. */
const SKIPPED: ReadonlySet<RegionRole> = new Set(['boilerplate', 'byline'])

export interface Word extends Span {
  word: string
}

/** The words of a report, in lower case and without marks, as copying editors leave them alone. */
export function wordsOf(report: Report): Word[] {
  const skipped = report.regions.filter((r) => SKIPPED.has(r.role))
  const words: Word[] = []
  let region = 0
  for (const m of report.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = m.index + m[0].length
    while (region < skipped.length && (skipped[region] as Span).end <= m.index) region++
    if (region < skipped.length && (skipped[region] as Span).start < end) continue
    words.push({ word: m[0].toLowerCase(), start: m.index, end })
  }
  return words
}
