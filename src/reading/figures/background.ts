import type { Report, Span, Time } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const DAY = 86_400_000
/** An event is reported within weeks; a date further back tells of another one. */
const DAYS = 45

/**
 * Says whether a figure belongs to another event: its sentence names a day long before publication (and the date is not
 * the “since” of the event itself), or compares, or gives a yearly rate. What follows in the paragraph goes with it.
 */
export function backgroundOf(
  report: Report,
  times: readonly Time[],
): (sentence: Span, tokens: readonly Token[], at: Span) => boolean {
  const published = report.published === undefined ? undefined : Date.parse(report.published.slice(0, 10))
  const dated = times.filter((t) => t.type === 'date' || t.type === 'time')
  return (sentence, tokens, at) => {
    const inside = dated.filter((t) => t.span.start >= sentence.start && t.span.end <= sentence.end)
    if (published !== undefined && inside.some((t) => isLongAgo(t, published) && governs(tokens, t.span, at)))
      return true
    return comparing(tokens, at)
  }
}

function isLongAgo(time: Time, published: number): boolean {
  const end = endOf(time.value)
  return end !== undefined && published - end > DAYS * DAY
}

/** The last day a value may mean: 2004 → 31 December 2004. */
function endOf(value: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(value) ?? []
  if (year === undefined) return undefined
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day))
  return month === undefined ? Date.UTC(Number(year), 11, 31) : Date.UTC(Number(year), Number(month), 0)
}

/** “the worst since 2004, when seven people were killed”: only what stands after the date belongs to it. */
function governs(tokens: readonly Token[], time: Span, at: Span): boolean {
  const i = tokens.findIndex((t) => t.start >= time.start)
  const since = [tokens[i - 1], tokens[i - 2], tokens[i]].some((t) => t && en.figures.since.has(t.lower))
  return !since || at.start > time.end
}

const EARLIER = en.figures.earlier.map((words) => words.split(' '))

function comparing(tokens: readonly Token[], at: Span): boolean {
  return EARLIER.some((words) =>
    tokens.some(
      (_, i) =>
        Math.abs((tokens[i] as Token).start - at.start) < 160 &&
        words.every((word, w) => tokens[i + w]?.lower === word),
    ),
  )
}
