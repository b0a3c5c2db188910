import { contains, type Report, type Span, type Time } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const { figures } = en
const DAY = 86_400_000
/** An event is reported within weeks; a date further back tells of another one. */
const DAYS = 45
/** How near the words of a comparison stand to the number, in characters. */
const NEAR = 160

/** Whether the figure at a place belongs to another event. */
export type IsBackground = (sentence: Span, tokens: readonly Token[], at: Span, none: boolean) => boolean

/**
 * A figure belongs to another event where its sentence names a day long before publication (and not as the “since” of
 * the event itself), where it compares or gives a yearly rate, or where the sentence before it in the paragraph did so
 * and it names no day of its own.
 */
export function backgroundOf(report: Report, times: readonly Time[]): IsBackground {
  const published = report.published === undefined ? undefined : Date.parse(report.published.slice(0, 10))
  const dated = times.filter(
    (t) => (t.type === 'date' || t.type === 'time') && endOf(t.value) !== undefined && !isPictured(report.text, t.span),
  )
  const old = published === undefined ? [] : dated.filter((t) => published - (endOf(t.value) as number) > DAYS * DAY)
  return (sentence, tokens, at, none) => {
    const own = dated.filter((t) => contains(sentence, t.span))
    if (own.some((t) => old.includes(t) && governs(tokens, t.span, at, none))) return true
    if (own.length === 0 && !isOfNow(tokens) && follows(report, dated, old, sentence)) return true
    return compares(tokens, at, published === undefined ? UNDATED : EARLIER)
  }
}

/** “In this Dec. 13, 2016, photo”: the day of a picture, not of what its caption tells. */
const isPictured = (text: string, { start }: Span) =>
  text
    .slice(Math.max(0, start - 24), start)
    .toLowerCase()
    .includes(figures.pictured)

/** The last day a value may mean: 2004 → 31 December 2004; none for weeks and clock times. */
function endOf(value: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(value) ?? []
  if (year === undefined) return undefined
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day))
  return month === undefined ? Date.UTC(Number(year), 11, 31) : Date.UTC(Number(year), Number(month), 0)
}

/** “the worst since 2004, when seven people were killed”: only what stands after such a date belongs to it. */
function governs(tokens: readonly Token[], time: Span, at: Span, none: boolean): boolean {
  const i = tokens.findIndex((t) => t.end > time.start)
  const since = tokens.slice(Math.max(0, i - SINCE), i + 1).some((t) => figures.since.has(t.lower))
  if (tokens.slice(Math.max(0, i - 6), i).some((_, k, near) => figures.asOf.every((w, n) => near[k + n]?.lower === w)))
    return false
  // “no deaths since 1959” is of the years between.
  if (!since || none) return true
  const after = tokens.find((t) => t.start >= time.end && t.text !== ',')
  return at.start > time.end && figures.thereupon.has(after?.lower ?? '')
}

/** “It has 12 ships”: what is true now, whatever the sentence before told of. */
const isOfNow = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, lemma, pos }) => figures.present.has(lower) || (pos === 'VERB' && lower === `${lemma}s`))

/** The sentence before, in the same paragraph, told of long ago, and nothing since has led back. */
function follows({ text, regions }: Report, dated: readonly Time[], old: readonly Time[], sentence: Span): boolean {
  const region = regions.find((r) => contains(r, sentence))
  if (region === undefined) return false
  const before = dated.findLast((t) => t.span.end <= sentence.start && t.span.start >= region.start)
  if (before === undefined || !old.includes(before) || sentence.start - before.span.end >= NEAR) return false
  // “the highest since 2004” told of the event.
  const words =
    text
      .slice(region.start, before.span.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return !words.slice(-SINCE).some((word) => figures.since.has(word))
}

/** How many words before a date a “since” may stand. */
const SINCE = 6

const EARLIER = figures.earlier.map((words) => words.split(' '))
const UNDATED = [...EARLIER, ...figures.longAgo.map((words) => words.split(' '))]

function compares(tokens: readonly Token[], at: Span, phrases: readonly string[][]): boolean {
  return tokens.some(
    (token, i) =>
      Math.abs(token.start - at.start) < NEAR &&
      phrases.some(
        (words) =>
          words.every((word, w) => tokens[i + w]?.lower === word) &&
          // “a year” is a rate, “a year earlier” a time: what stands beside it was true then.
          (!figures.elapsed.has(tokens[i + words.length]?.lower ?? '') || isBeside(token, at)),
      ),
  )
}

/** “$21 million a year earlier” */
const isBeside = (token: Token, at: Span): boolean => token.start > at.end && token.start - at.end < BESIDE

/** A million may stand between the digits and what follows. */
const BESIDE = 12
