import { overlap, type Reading, type Report, type Span } from '../schema/index.js'

/** The days a story is about, as ISO dates; both ends included. */
export interface Days {
  first: string
  last: string
}

/** How long before its first report an event may have begun and still be the event. */
const DAYS_BEFORE = 3
/** What lies this long before is surely another event, whatever a sentence says of it. */
const LONG_BEFORE = 30
const DATED = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/u

/** From a few days before the first dated report to the day of the last; all time where none is dated. */
export function storyDays(reports: readonly Report[], before = DAYS_BEFORE): Days {
  const published = reports.flatMap((r) => (r.published ? [r.published.slice(0, 10)] : [])).sort()
  const [first, last] = [published[0], published.at(-1)]
  if (!first || !last) return { first: '', last: '9' }
  return { first: daysBefore(first, before), last }
}

/** The days that `longAgo` measures against: the story's own and a month before. */
export const recentDays = (reports: readonly Report[]): Days => storyDays(reports, LONG_BEFORE)

/** True for a calendar value: a year, month, day or instant. */
export const isDated = (value: string): boolean => DATED.test(value)

/** True where a dated value lies wholly outside; a month or year that holds some of the days is inside. */
export function outside(value: string, { first, last }: Days): boolean {
  const day = value.slice(0, 10)
  return day < first.slice(0, day.length) || day > last.slice(0, day.length)
}

/** True where `place` is dated, and only to a time before `days`. */
export function longAgo({ times }: Reading, place: Span, days: Days): boolean {
  let found = false
  for (const { value, span } of times) {
    if (overlap(span, place) === 0 || !isDated(value)) continue
    if (!outside(value, days) || value >= days.first) return false
    found = true
  }
  return found
}

function daysBefore(day: string, count: number): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at - count * 86_400_000).toISOString().slice(0, 10)
}
