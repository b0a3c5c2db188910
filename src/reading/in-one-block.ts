import { overlap, type RegionRole, type Report, type Span, trim } from '../schema/index.js'

/** Each is read by itself: no sentence of another block runs on from it, or into it. */
const CLOSED: ReadonlySet<RegionRole> = new Set(['headline', 'standfirst', 'crosshead', 'caption'])

/**
 * What is said, without the heading or caption above or below it that it seems to take in: the model sees a text of one
 * piece. What stands nowhere else is left as it is.
 */
export function inOneBlock({ text, regions }: Report, cue: Span, content: readonly Span[]): Span[] {
  const home = regions.find((region) => overlap(region, cue) > 0)
  const others = regions.filter((region) => home && region !== home && CLOSED.has(region.role))
  const kept = content.flatMap((span) => outside(text, span, others))
  return kept.length > 0 ? kept : [...content]
}

/** The parts of a span that lie in none of the others, which come in order of place. */
function outside(text: string, span: Span, others: readonly Span[]): Span[] {
  const met = others.filter((other) => overlap(span, other) > 0)
  if (met.length === 0) return [span]
  const starts = [span.start, ...met.map(({ end }) => end)]
  const ends = [...met.map(({ start }) => start), span.end]
  return starts
    .map((start, i) => trim(text, { start, end: Math.max(start, ends[i] as number) }))
    .filter(({ start, end }) => start < end)
}
