/** Days as UTC midnights in milliseconds: no clock and no zone of the machine ever comes in. */
export type Day = number

const DAY = 86_400_000

/** `2023-05-24…` → its day; undefined where the text gives no day. */
export function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '') ?? []
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day))
}

export const isoDay = (day: Day): string => new Date(day).toISOString().slice(0, 10)

export const plusDays = (day: Day, days: number): Day => day + days * DAY

/** 0 Sunday … 6 Saturday */
const weekdayOf = (day: Day): number => new Date(day).getUTCDay()

/** ISO 8601 week: `2023-W21`. */
export function isoWeek(day: Day): string {
  const thursday = plusDays(day, 3 - ((weekdayOf(day) + 6) % 7))
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The latest such weekday on or before `day` (`strictly`: before it). */
export function latestWeekday(day: Day, weekday: number, strictly: boolean): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return plusDays(day, strictly && back === 0 ? -7 : -back)
}

/** The first such weekday after `day`. */
export const nextWeekday = (day: Day, weekday: number): Day => plusDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)

export const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`

/**
 * The year a month (and date) without one belongs to, seen from `day`: of the latest on or before it, the nearest, the
 * latest `before` it, or the first `after` it.
 */
export function yearOf(
  day: Day,
  month: number,
  date: number | undefined,
  which: 'latest' | 'nearest' | 'before' | 'after',
): number {
  const year = new Date(day).getUTCFullYear()
  const at = (y: number) => Date.UTC(y, month - 1, date ?? 1)
  // A month alone is compared by months: in May, “May” is this one.
  const now = date === undefined ? Date.UTC(year, new Date(day).getUTCMonth(), 1) : day
  if (which === 'nearest')
    return [year - 1, year, year + 1].reduce((a, b) => (Math.abs(at(b) - now) < Math.abs(at(a) - now) ? b : a))
  if (which === 'after') return at(year) >= now ? year : year + 1
  return at(year) < now || (at(year) === now && which === 'latest') ? year : year - 1
}
