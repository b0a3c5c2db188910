import { type Component, casual, type ParsedResult } from 'chrono-node/en'
import type { Span, Time } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { type Day, isoDay, isoMonth, isoWeek, latestWeekday, nextWeekday, plusDays, yearOf } from './calendar.js'

const { times } = en

/** A result of chrono-node with the words around it. */
interface Found {
  result: ParsedResult
  span: Span
  words: string[]
  before: Token[]
}

/**
 * Dates and clock times of one sentence. chrono-node finds them; what it only guesses is decided here: weekdays and
 * months are the latest ones on or before publication, “two weeks ago” is a week and no day, verbs (“sat”, “may”) and
 * spans anchored elsewhere (“three days after”) are left alone. Without a day of publication only full dates remain.
 */
export function datesOf(text: string, sentence: Span, tokens: readonly Token[], published: Day | undefined): Time[] {
  if (!tokens.some(hints)) return []
  const reference = { instant: new Date(plusDays(published ?? 0, 0.5)), timezone: 0 }
  return casual.parse(text.slice(sentence.start, sentence.end), reference).flatMap((result) => {
    const found = located(text, sentence, tokens, result)
    const value = found && isTime(found) ? timexOf(found, published) : undefined
    return value === undefined
      ? []
      : [{ span: (found as Found).span, type: value.includes('T') ? ('time' as const) : ('date' as const), value }]
  })
}

function hints({ lower, text }: Token): boolean {
  return (
    times.hints.has(lower) ||
    times.names.has(lower) ||
    (times.doubtful.has(lower.replace('.', '')) && /^\p{Lu}/u.test(text)) ||
    /^\d{1,2}[:.]\d\d|^\d{1,2}[ap]\.?m|^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/u.test(lower)
  )
}

/** The result as tokens, without the preposition before it and with the “last” that chrono-node overlooks. */
function located(text: string, sentence: Span, tokens: readonly Token[], result: ParsedResult): Found | undefined {
  const start = sentence.start + result.index
  const end = start + result.text.length
  if (text.slice(start, end) !== result.text) return undefined
  let first = tokens.findIndex((t) => t.end > start)
  let last = tokens.findLastIndex((t) => t.start < end)
  while (first < last && times.prepositions.has((tokens[first] as Token).lower)) first++
  while (last > first && !/[\p{L}\p{N}]/u.test((tokens[last] as Token).text)) last--
  if (first < 0 || last < first) return undefined
  const before = tokens[first - 1]?.lower ?? ''
  if (times.last.has(before) || times.next.has(before)) first--
  const inside = tokens.slice(first, last + 1)
  const span = { start: (inside[0] as Token).start, end: (inside.at(-1) as Token).end }
  return { result, span, words: inside.map((t) => t.lower), before: tokens.slice(Math.max(0, first - 10), first) }
}

/** Whether the words are a time at all: names of months and days are capitalised, doubtful ones stand with a number. */
function isTime({ result, words, before, span }: Found): boolean {
  const named = result.text.match(/\p{L}+/gu) ?? []
  const dated =
    /\d/u.test(result.text) || times.last.has(words[0] ?? '') || times.before.has(before.at(-1)?.lower ?? '')
  if (named.some((name) => isName(name) && !/^\p{Lu}/u.test(name))) return false
  if (named.some((name) => times.doubtful.has(name.toLowerCase())) && !dated) return false
  const relative = [...result.start.tags()].includes('result/relativeDate')
  // “the past several months” is a length, and chrono-node makes it a day.
  if (times.last.has(words[0] ?? '') && words.length > 2 && /s$/u.test(words.at(-1) ?? '')) return false
  // 3/8 is a page as often as a day, and “a few years ago” no year.
  if (/^\d+\/\d+$/u.test(result.text) || words.some((word) => times.vague.has(word))) return false
  const clock = words.length === 1 && times.clock.has(words[0] ?? '')
  if (clock && !times.clockBefore.has(before.at(-1)?.lower ?? '')) return false
  if (relative && !words.some((word) => times.anchored.has(word))) return false
  const joined = before.at(-1)
  return !(joined?.end === span.start && /[-/$£€.:\p{L}\p{N}]$/u.test(joined.text))
}

const isName = (name: string) => times.names.has(name.toLowerCase()) || times.doubtful.has(name.toLowerCase())

function timexOf(found: Found, published: Day | undefined): string | undefined {
  if (published === undefined && !/\d{4}/u.test(found.result.text)) return undefined
  const clock = clockOf(found)
  const date = dateOf(found, published)
  if (date === undefined) return published === undefined ? undefined : clock
  return clock !== undefined && date.length === 10 ? date + clock : date
}

/** `T06:10`; none for parts of the day (“evening”) and bare hours (“at 5”), which chrono-node makes up. */
function clockOf({ result: { start, text }, words }: Found): string | undefined {
  const named = words.map((word) => times.clock.get(word)).find((value) => value !== undefined)
  if (named !== undefined) return named
  if (!start.isCertain('hour') || !(start.isCertain('meridiem') || start.isCertain('minute'))) return undefined
  if (!/\d/u.test(text) || (!/\d\s*[:.]\s*\d\d/u.test(text) && !/[ap]\.?\s?m/iu.test(text))) return undefined
  const part = (unit: Component) => String(start.get(unit) ?? 0).padStart(2, '0')
  return `T${part('hour')}:${part('minute')}`
}

function dateOf({ result: { start }, words, before }: Found, published: Day | undefined): string | undefined {
  const known = (unit: Component) => (start.isCertain(unit) ? (start.get(unit) ?? undefined) : undefined)
  const [year, month, day, weekday] = (['year', 'month', 'day', 'weekday'] as const).map(known)
  const relative = [...start.tags()].some((tag) => tag === 'result/relativeDate' || tag.startsWith('casualReference/'))
  if (year !== undefined && !relative && month !== undefined) return ymd(year, month, day)
  if (published === undefined || words.some((word) => times.clock.has(word))) return undefined
  const last = times.last.has(words[0] ?? '')
  const next = times.next.has(words[0] ?? '')
  const later = next || (!last && isAhead(before))
  if (words.some((word) => times.weekend.has(word))) return `${isoWeek(latestWeekday(published, 6, false))}-WE`
  if (words.some((word) => times.week.has(word)))
    return weekOf(start.get('year'), start.get('month'), start.get('day'), words, published)
  if (day === undefined && weekday !== undefined)
    return isoDay(later ? nextWeekday(published, weekday) : latestWeekday(published, weekday, last))
  if (year !== undefined) return ymd(year, month, day)
  if (month === undefined) return undefined
  return ymd(
    yearOf(published, month, day, last ? 'before' : later ? 'after' : day === undefined ? 'latest' : 'nearest'),
    month,
    day,
  )
}

/** Whether the clause speaks of days to come; what was said before a quotation ended, or before “said”, is another clause. */
function isAhead(before: readonly Token[]): boolean {
  const border = before.findLastIndex((t) => en.sentences.saying.has(t.lower) || /^["“”;]$/u.test(t.text))
  return before.slice(border + 1).some((t) => times.future.has(t.lower))
}

function ymd(year: number, month: number | undefined, day: number | undefined): string {
  if (month === undefined) return String(year).padStart(4, '0')
  return day === undefined ? isoMonth(year, month) : `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/** “this week”, “last week”, “two weeks ago”: known to the week only. */
function weekOf(
  year: number | null,
  month: number | null,
  day: number | null,
  words: string[],
  published: Day,
): string {
  if (words.some((word) => times.last.has(word)) && !/\d/u.test(words.join(' ')))
    return isoWeek(plusDays(published, -7))
  if (year === null || month === null || day === null) return isoWeek(published)
  return isoWeek(Date.UTC(year, month - 1, day))
}
