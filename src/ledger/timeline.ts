import { overlap, type Reading, type Report, slice, type TimelineEntry } from '../schema/index.js'
import type { Settled } from './rulings.js'

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const
const DATED = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/u
/** How long before its first report an event may have begun and still be the event. */
const DAYS_BEFORE = 3

/** What happened when, as the reports date it; what lies outside the story's own days is background. */
export function timeline(settled: Settled): TimelineEntry[] {
  const days = storyDays(settled.reports)
  return settled.reports
    .flatMap((report) => {
      const reading = settled.readings.get(report.id)
      return reading ? entries(report, reading, days) : []
    })
    .sort((a, b) => compare(a.at, b.at))
}

function entries(report: Report, reading: Reading, days: Days): TimelineEntry[] {
  const seen = new Set<string>()
  return reading.times.flatMap(({ span, type, value }): TimelineEntry[] => {
    if ((type !== 'date' && type !== 'time') || !DATED.test(value)) return []
    const sentence = reading.sentences.find((s) => overlap(s, span) > 0) ?? span
    const key = `${value} ${sentence.start}`
    if (seen.has(key)) return []
    seen.add(key)
    const precision = PRECISION[value.length as keyof typeof PRECISION] ?? 'time'
    const text = slice(report.text, sentence)
    const evidence = { report: report.id, spans: [sentence] }
    return [{ at: value, precision, text, evidence, background: outside(value, days) }]
  })
}

interface Days {
  first: string
  last: string
}

/** From a few days before the first report to the day of the last; undefined where no report is dated. */
function storyDays(reports: readonly Report[]): Days {
  const published = reports.flatMap((r) => (r.published ? [r.published.slice(0, 10)] : [])).sort()
  const [first, last] = [published[0], published.at(-1)]
  if (!first || !last) return { first: '', last: '9' }
  return { first: daysBefore(first, DAYS_BEFORE), last }
}

function daysBefore(day: string, count: number): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at - count * 86_400_000).toISOString().slice(0, 10)
}

/** A coarse value (a month, a year) is inside when it overlaps the days. */
const outside = (value: string, { first, last }: Days): boolean => {
  const day = value.slice(0, 10)
  return day < first.slice(0, day.length) || day > last.slice(0, Math.max(day.length, 1))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
