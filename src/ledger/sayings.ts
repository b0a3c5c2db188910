import {
  type ActorId,
  type Figure,
  hull,
  type LeafId,
  type MentionId,
  overlap,
  type Reading,
  type Report,
  type Span,
  type Statement,
} from '../schema/index.js'
import { Claimants, type Voice } from './claimants.js'
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
}
export type FigureSaying = Placed & { leaf: Figure['id']; figure: Figure }
export type StatementSaying = Placed & { leaf: Statement['id']; statement: Statement }
export type Saying = FigureSaying | StatementSaying

export interface Sayings {
  figures: FigureSaying[]
  statements: StatementSaying[]
}

/** All that the reports of a story say, each with its speaker, in order of publication and place. */
export function sayings(settled: Settled, of: ReadonlyMap<MentionId, ActorId>): Sayings {
  const all: Sayings = { figures: [], statements: [] }
  for (const [order, report] of settled.reports.entries()) {
    const reading = settled.readings.get(report.id)
    if (!reading) continue
    const claimants = new Claimants(report, reading, of, settled.claimants)
    all.figures.push(...figuresOf(report, order, reading, claimants))
    all.statements.push(...statementsOf(report, order, reading, claimants))
  }
  return all
}

function figuresOf(report: Report, order: number, reading: Reading, claimants: Claimants): FigureSaying[] {
  return reading.figures
    .map((figure): FigureSaying => {
      const statement = claimants.statement(figure.statement)
      const { act = 'assert', certainty = 'certain' } = statement ?? {}
      const voice = claimants.voice(figure.id, figure.number, statement)
      const [sentence, spans] = [sentenceOf(reading, figure.span), [figure.span]]
      const confidence = round(figure.confidence * (statement?.confidence ?? 1))
      return { leaf: figure.id, figure, report, order, voice, sentence, spans, act, certainty, confidence }
    })
    .sort(byPlace)
}

function statementsOf(report: Report, order: number, reading: Reading, claimants: Claimants): StatementSaying[] {
  return reading.statements
    .map((statement): StatementSaying => {
      const { id: leaf, content: spans, act, certainty, confidence } = statement
      const voice = claimants.voice(leaf as LeafId, hull(spans), statement)
      const sentence = sentenceOf(reading, hull(spans))
      return { leaf, statement, report, order, voice, sentence, spans, act, certainty, confidence }
    })
    .sort(byPlace)
}

function sentenceOf(reading: Reading, place: Span): Span {
  const within = reading.sentences.filter((s) => overlap(s, place) > 0)
  return within.length > 0 ? hull(within) : place
}

const byPlace = (a: Saying, b: Saying): number => {
  const [x, y] = [hull(a.spans), hull(b.spans)]
  return x.start - y.start || x.end - y.end || (a.leaf < b.leaf ? -1 : a.leaf > b.leaf ? 1 : 0)
}

const round = (n: number) => Math.round(n * 1000) / 1000
