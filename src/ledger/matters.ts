import { type ClaimKind, overlap, type Span, slice } from '../schema/index.js'
import { wordsIn } from './phrases.js'
import type { FigureSaying, Sayings, StatementSaying } from './sayings.js'
import { vectorsOf } from './similar.js'
import { type Stance, stanceOf } from './stance.js'
import { namesOf, type Terms, termsOf, weigh } from './terms.js'
import { isDenial, type Traits, traitsOf } from './traits.js'
import type { Vector } from './vector.js'

/** A saying with all that aligning needs to know of it. */
export interface Matter extends Traits {
  saying: StatementSaying
  vector: Vector
  /** terms of the names in its words */
  names: Terms
  /** terms of its source's words */
  source: Terms
  stance: Stance
  /** its words, as they stand and one by one in lower case */
  texts: readonly string[]
  words: readonly string[]
  /** how telling a term is in this story */
  weight: (term: string) => number
}

/** Kinds that a story has few questions of: two statements of one kind are likely about one question. */
const TELLING: ReadonlySet<ClaimKind | undefined> = new Set<ClaimKind>(['responsibility', 'motive', 'cause'])

/** Fewer content words (“on Twitter”) are no answer to anything. */
const LEAST_TERMS = 2

/** The sayings that say something themselves, with what they are about. */
export function mattersOf({ statements: all, figures }: Sayings): Matter[] {
  const passedOn = passingOn(all)
  const counts = countsIn(figures)
  const told = all
    .filter((s) => !passedOn.has(s.leaf) && (s.act === 'deny' || saysMore(s, counts.get(s.report.id) ?? [])))
    .map((saying) => ({ saying, traits: traitsOf(saying) }))
  const vectors = vectorsOf(
    told.map(({ saying: { leaf, report, spans }, traits: { kind } }) => ({
      id: leaf,
      text: report.text,
      spans,
      ...(TELLING.has(kind) && { kind }),
    })),
  )
  const weight = weigh(told.map(({ saying: { report, spans } }) => termsOf(report.text, spans)))
  return told.map(({ saying, traits }) => ({
    saying,
    ...traits,
    vector: vectors.get(saying.leaf) as Vector,
    names: namesOf(saying.report.text, saying.spans),
    source: termsOf(saying.report.text, saying.voice.claimantSpans),
    stance: stanceOf(saying, isDenial(saying)),
    ...wordsOf(saying),
    weight,
  }))
}

function wordsOf({ report, spans }: StatementSaying): Pick<Matter, 'texts' | 'words'> {
  const texts = spans.map((span) => slice(report.text, span))
  return { texts, words: texts.flatMap(wordsIn) }
}

/** True where a saying has something to tell besides the figures in it, which have rows of their own. */
function saysMore(s: StatementSaying, counts: readonly Span[]): boolean {
  const within = counts.filter((c) => s.spans.some((span) => overlap(span, c) > 0))
  const counted = termsOf(s.report.text, within)
  const rest = [...termsOf(s.report.text, s.spans)].filter((t) => !counted.has(t))
  return rest.length >= LEAST_TERMS + within.length
}

/** Where each report has figures that get rows of their own. */
function countsIn(figures: readonly FigureSaying[]): Map<string, Span[]> {
  const places = new Map<string, Span[]>()
  for (const { report, figure } of figures)
    if (figure.measure !== 'other') places.set(report.id, [...(places.get(report.id) ?? []), figure.span])
  return places
}

/** “A said that B said …” is B's claim, which came through A: the outer statements, which add nothing. */
function passingOn(all: readonly StatementSaying[]): Set<string> {
  const lengths = new Map<string, number>(all.map((s) => [s.leaf, lengthOf(s.spans)]))
  const outer = new Set<string>()
  for (const { statement, spans } of all) {
    const length = statement.within && lengths.get(statement.within)
    if (statement.within && length && lengthOf(spans) >= length / 2) outer.add(statement.within)
  }
  return outer
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((n, { start, end }) => n + end - start, 0)
