import { overlap, type Reading, type Report, slice, type TimelineEntry } from '../schema/index.js'
import { type Days, isDated, outside, storyDays } from './days.js'
import type { Settled } from './rulings.js'

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const

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
    if ((type !== 'date' && type !== 'time') || !isDated(value)) return []
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
