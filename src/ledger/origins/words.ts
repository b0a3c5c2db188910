import type { RegionRole, Report, Span } from '../../schema/index.js'

/** Nobody wrote these for this report. */
const SKIPPED: ReadonlySet<RegionRole> = new Set(['boilerplate', 'byline'])

export interface Word extends Span {
  word: string
  /** inside quotation marks or a post: somebody's public words, which anyone may quote */
  quoted: boolean
}

/** Single marks too, as some papers set them: they open before a letter and close behind none, “don’t” has neither. */
const QUOTATION = /“[^”]*”|"[^"\n]*"|(?<![\p{L}\p{N}])[‘'](?=\p{L})[^\n]*?[’'](?![\p{L}\p{N}])/gu

/** The words of a report, in lower case and without marks, as copying editors leave them alone. */
export function wordsOf(report: Report): Word[] {
  const skipped = report.regions.filter((r) => SKIPPED.has(r.role))
  const quotations = [...report.text.matchAll(QUOTATION)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const open = [...quotations, ...report.regions.filter((r) => r.role === 'post')].sort((a, b) => a.start - b.start)
  const words: Word[] = []
  let [region, said] = [0, 0]
  for (const m of report.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = m.index + m[0].length
    while (region < skipped.length && (skipped[region] as Span).end <= m.index) region++
    if (region < skipped.length && (skipped[region] as Span).start < end) continue
    while (said < open.length && (open[said] as Span).end <= m.index) said++
    const quoted = said < open.length && (open[said] as Span).start < end
    words.push({ word: m[0].toLowerCase(), start: m.index, end, quoted })
  }
  return words
}
