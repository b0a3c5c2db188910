import type { RegionRole, Report, Span } from '../../schema/index.js'
import { type Word, wordsOf } from '../words.js'

/** Nobody wrote these for this report. */
const SKIPPED: ReadonlySet<RegionRole> = new Set(['boilerplate', 'byline'])

/** The words of a report that were written for it, in order, each with its place. */
export interface Written {
  /** in lower case and without marks, as copying editors leave them alone */
  words: string[]
  starts: number[]
  ends: number[]
  /** inside quotation marks or a post: somebody's public words, which anyone may quote */
  quoted: boolean[]
}

/** Single marks too, as some papers set them: they open before a letter and close behind none, “don’t” has neither. */
const QUOTATION = /“[^”]*”|"[^"\n]*"|(?<![\p{L}\p{N}])[‘'](?=\p{L})[^\n]*?[’'](?![\p{L}\p{N}])/gu

export function writtenIn(report: Report): Written {
  const skipped = report.regions.filter((r) => SKIPPED.has(r.role))
  const quotations = [...report.text.matchAll(QUOTATION)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const open = [...quotations, ...report.regions.filter((r) => r.role === 'post')].sort((a, b) => a.start - b.start)
  const written: Written = { words: [], starts: [], ends: [], quoted: [] }
  const { list, starts, ends } = wordsOf(report)
  let [region, said] = [0, 0]
  for (let i = 0; i < list.length; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    while (region < skipped.length && (skipped[region] as Span).end <= start) region++
    if (region < skipped.length && (skipped[region] as Span).start < end) continue
    while (said < open.length && (open[said] as Span).end <= start) said++
    written.words.push((list[i] as Word).text)
    written.starts.push(start)
    written.ends.push(end)
    written.quoted.push(said < open.length && (open[said] as Span).start < end)
  }
  return written
}
