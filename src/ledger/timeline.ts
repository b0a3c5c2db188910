import { contains, overlap, type Reading, type Report, type Span, slice, type TimelineEntry } from '../schema/index.js'
import { type Days, isDated, outside, storyDays } from './days.js'
import type { Settled } from './rulings.js'

/** With fewer words besides its date a sentence tells of nothing. */
const LEAST_WORDS = 3
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
    if (isSignature(report, span, value)) return []
    const sentence = reading.sentences.find((s) => overlap(s, span) > 0) ?? span
    const key = `${value} ${sentence.start}`
    if (seen.has(key)) return []
    seen.add(key)
    const precision = PRECISION[value.length as keyof typeof PRECISION] ?? 'time'
    const text = slice(report.text, sentence)
    if (!tellsOf(report.text, sentence, span)) return []
    const evidence = { report: report.id, spans: [sentence] }
    return [{ at: value, precision, text, evidence, background: outside(value, days) }]
  })
}

/** When a post was written is no time of what it tells: “— Jane Roe (@jroe) May 22, 2023”. */
const isSignature = ({ regions }: Report, span: Span, value: string): boolean =>
  regions.some(
    (r) => r.role === 'post' && contains(r, span) && r.published?.startsWith(value) && isBehindAuthor(r, span),
  )

const isBehindAuthor = ({ author }: Report['regions'][number], span: Span): boolean =>
  author !== undefined && author.span.start <= span.start

/** “Updated on 23 May”, “date 2023-05-23”: when a report was written, as nothing else stands with the time. */
function tellsOf(text: string, sentence: Span, time: Span): boolean {
  const rest = `${text.slice(sentence.start, time.start)} ${text.slice(time.end, sentence.end)}`
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
