import { z } from 'zod'
import { id } from './id.js'

/** `[start, end)` in UTF-16 code units of `report.text`: `text.slice(start, end)` is the evidence. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** What a cell of the ledger links to: exact characters of one report. */
export const Evidence = z.object({ report: id('rep'), spans: z.array(Span).min(1) })
export type Evidence = z.infer<typeof Evidence>

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Number of shared code units. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by place, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The smallest span that holds all of `spans`. @throws RangeError when there are none. */
export function hull(spans: readonly Span[]): Span {
  const [first] = spans
  if (!first) throw new RangeError('hull of no spans: pass at least one')
  let { start, end } = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** Narrows a span so that it neither begins nor ends with white space; empty spans stay where they start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start] as string)) start++
  while (end > start && /\s/u.test(text[end - 1] as string)) end--
  return { start, end }
}
