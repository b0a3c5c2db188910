import {
  type ActorId,
  type Figure,
  hull,
  type LeafId,
  type Measurement,
  type MentionId,
  overlap,
  type Reading,
  type Report,
  type Span,
  type Statement,
  slice,
  type Vector,
} from '../schema/index.js'
import { Claimants, type Voice } from './claimants.js'
import { type Days, isDated, longAgo, recentDays } from './days.js'
import type { Settled } from './rulings.js'

/** One leaf in its place, with whose words it is: what rows are made of. */
interface Placed {
  report: Report
  /** of the report by publication, from 0 */
  order: number
  voice: Voice
  /** the sentence (or sentences) it stands in */
  sentence: Span
  /** the words that say it */
  spans: Span[]
  act: Statement['act']
  certainty: Statement['certainty']
  confidence: number
  /** about an earlier event, by what the text or its dates say */
  background: boolean
}
export type FigureSaying = Placed & { leaf: Figure['id']; figure: Figure }
/** A length, weight, age or time of something. */
export type MeasurementSaying = Placed & { leaf: Measurement['id']; measurement: Measurement }
export type StatementSaying = Placed & {
  leaf: Statement['id']
  statement: Statement
  /** days, months and years in its words */
  dates: { words: string; value: string }[]
  /** what it means, where the reading tells */
  meaning: Vector | undefined
  /** times of day in its words, as ISO 8601 has them: “T06:10” */
  clocks: string[]
  /** places in its words that lie somewhere */
  towns: { lat: number; lon: number }[]
}
export type Saying = FigureSaying | MeasurementSaying | StatementSaying

export interface Sayings {
  figures: FigureSaying[]
  measurements: MeasurementSaying[]
  statements: StatementSaying[]
}

/** Who denies a number gives none of his own. “Denied any losses” does: none. */
export const deniesNumber = ({ act, figure: { quantity } }: FigureSaying): boolean =>
  act === 'deny' && quantity.high !== 0

/** True where the first of `b` was published after the first of `a`, as far as both are dated. */
export function isLater([a]: readonly Saying[], [b]: readonly Saying[]): boolean {
  const [x, y] = [a?.report.published, b?.report.published]
  return x !== undefined && y !== undefined && y > x
}

/** All that the reports of a story say, each with its speaker, in order of publication and place. */
export function sayings(settled: Settled, of: ReadonlyMap<MentionId, ActorId>): Sayings {
  const all: Sayings = { figures: [], measurements: [], statements: [] }
  const days = recentDays(settled.reports)
  for (const [order, report] of settled.reports.entries()) {
    const reading = settled.readings.get(report.id)
    if (!reading) continue
    const claimants = new Claimants(report, reading, of, settled.claimants)
    const told = { report, order, reading, claimants, days }
    all.figures.push(...figuresOf(told))
    all.measurements.push(...measurementsOf(told))
    all.statements.push(...statementsOf(told))
  }
  return all
}

interface Told {
  report: Report
  order: number
  reading: Reading
  claimants: Claimants
  days: Days
}

function figuresOf({ report, order, reading, claimants, days }: Told): FigureSaying[] {
  return inOrder(
    reading.figures.map((figure): FigureSaying => {
      const statement = claimants.statement(figure.statement)
      // Who speaks of another's number may well deny it; whose number it is asserts it.
      const { act = 'assert', certainty = 'certain' } = figure.source ? {} : (statement ?? {})
      const voice = claimants.voice(figure.id, figure.number, statement, figure.source)
      const [sentence, spans] = [sentenceOf(reading, figure.span), [figure.span]]
      const confidence = round(figure.confidence * (statement?.confidence ?? 1))
      const background = figure.background || longAgo(reading, sentence, days)
      return { leaf: figure.id, figure, report, order, voice, sentence, spans, act, certainty, confidence, background }
    }),
  )
}

function measurementsOf({ report, order, reading, claimants, days }: Told): MeasurementSaying[] {
  return inOrder(
    (reading.measurements ?? []).map((measurement): MeasurementSaying => {
      const { id: leaf, span, number } = measurement
      const statement = claimants.statement(measurement.statement)
      const { act = 'assert', certainty = 'certain', confidence = 1 } = statement ?? {}
      const voice = claimants.voice(leaf, number, statement)
      const [sentence, spans] = [sentenceOf(reading, span), [span]]
      const background = measurement.background || longAgo(reading, sentence, days)
      return { leaf, measurement, report, order, voice, sentence, spans, act, certainty, confidence, background }
    }),
  )
}

function statementsOf({ report, order, reading, claimants, days }: Told): StatementSaying[] {
  const dated = reading.times.filter((t) => t.type === 'date' && isDated(t.value))
  const timed = reading.times.filter((t) => t.type === 'time' && t.value.includes('T'))
  const located = locatedIn(reading)
  return inOrder(
    reading.statements.map((statement): StatementSaying => {
      const { id: leaf, content: spans, act, certainty, confidence } = statement
      const place = hull(spans)
      const voice = claimants.voice(leaf as LeafId, place, statement)
      const sentence = sentenceOf(reading, place)
      const background = longAgo(reading, sentence, days)
      const within = ({ span }: { span: Span }) => spans.some((s) => overlap(s, span) > 0)
      const dates = dated
        .filter(within)
        .map((t) => ({ words: slice(report.text, t.span).toLowerCase(), value: t.value }))
      const clocks = timed.filter(within).map((t) => t.value.slice(t.value.indexOf('T')))
      const towns = located.filter(within)
      const meaning = reading.vectors?.[leaf]
      // One literal, without spreading: they are thousands, and so they have one shape.
      return {
        leaf,
        statement,
        meaning,
        report,
        order,
        voice,
        sentence,
        spans,
        dates,
        clocks,
        towns,
        act,
        certainty,
        confidence,
        background,
      }
    }),
  )
}

function locatedIn({ mentions, places }: Reading): { span: Span; lat: number; lon: number }[] {
  const spans = new Map(mentions.map((m) => [m.id as string, m.span]))
  return places.flatMap(({ mention, lat, lon }) => {
    const span = spans.get(mention)
    return span ? [{ span, lat, lon }] : []
  })
}

function sentenceOf({ sentences }: Reading, place: Span): Span {
  let hull: Span | undefined
  for (const s of sentences)
    if (overlap(s, place) > 0)
      hull = hull ? { start: Math.min(hull.start, s.start), end: Math.max(hull.end, s.end) } : s
  return hull ?? place
}

/** In the order in which they stand, the shorter first. */
function inOrder<S extends Saying>(all: readonly S[]): S[] {
  const places = new Map(all.map((s) => [s, hull(s.spans)]))
  return [...all].sort((a, b) => {
    const [x, y] = [places.get(a) as Span, places.get(b) as Span]
    return x.start - y.start || x.end - y.end || (a.leaf < b.leaf ? -1 : a.leaf > b.leaf ? 1 : 0)
  })
}

const round = (n: number) => Math.round(n * 1000) / 1000
