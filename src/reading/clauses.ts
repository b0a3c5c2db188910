import type { Report, Span } from '../schema/index.js'
import { overlap } from '../schema/index.js'
import type { Token } from './tokens.js'

/** Indices of tokens: `[first, end)`. */
export interface TokenRange {
  first: number
  end: number
}

/** The tokens of each sentence, in order; sentences without a token are left out. */
export function sentenceRanges(tokens: readonly Token[], sentences: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at++
    const first = at
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++
    if (at > first) ranges.push({ first, end: at })
  }
  return ranges
}

/** The characters that a token range covers. @throws RangeError on an empty range. */
export function charactersOf(tokens: readonly Token[], range: TokenRange): Span {
  const first = tokens[range.first]
  const last = tokens[range.end - 1]
  if (!first || !last || range.end <= range.first) throw new RangeError(`no tokens in ${range.first}–${range.end}`)
  return { start: first.start, end: last.end }
}

/** Whether claims may be read there: not in boilerplate, which says nothing of the event. */
export const isRead = (report: Report, span: Span): boolean =>
  !report.regions.some((region) => region.role === 'boilerplate' && overlap(region, span) > 0)
