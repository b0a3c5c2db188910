import { type ClaimKind, overlap, type Span, slice } from '../schema/index.js'
import { clearedBy, type Doer, doersOf, ofAPart, ownsTo } from './doers.js'
import { grouped } from './grouped.js'
import { type Content, contentOf } from './likeness.js'
import { type Particulars, particularsOf } from './particulars.js'
import { wordsIn } from './phrases.js'
import { isProposition } from './propositions.js'
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
  content: Content
  /** terms of the names in its words */
  names: Terms
  /** terms of its source's words */
  source: Terms
  stance: Stance
  /** whom it makes the doer */
  doers: readonly Doer[]
  /** whom it clears, if it denies */
  cleared: Terms
  /** if it denies: speaks of the one who denies */
  own: boolean
  /** if it denies: a part in something, not the thing */
  partly: boolean
  /** its words, as they stand and one by one in lower case */
  texts: readonly string[]
  words: readonly string[]
  particulars: Particulars
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
  const counted = grouped(figures, (f) => f.report.id)
  const figuresIn = (s: StatementSaying) =>
    (counted.get(s.report.id) ?? []).filter((f) => s.spans.some((span) => overlap(span, f.figure.span) > 0))
  const told = all
    .filter((s) => !passedOn.has(s.leaf) && (s.act === 'deny' || saysMore(s, figuresIn(s))))
    .map((saying) => ({ saying, traits: traitsOf(saying) }))
    .filter(({ saying, traits }) => isProposition(saying, traits, figuresIn(saying).length > 0))
  const vectors = vectorsOf(
    told.map(({ saying: { leaf, report, spans }, traits: { kind } }) => ({
      id: leaf,
      text: report.text,
      spans,
      ...(TELLING.has(kind) && { kind }),
    })),
  )
  const weight = weigh(told.map(({ saying: { report, spans } }) => termsOf(report.text, spans)))
  return told.map(({ saying, traits }): Matter => {
    const texts = saying.spans.map((span) => slice(saying.report.text, span))
    const words = texts.flatMap(wordsIn)
    const source = termsOf(saying.report.text, saying.voice.claimantSpans)
    const stance = stanceOf(saying, isDenial(saying), source)
    const vector = vectors.get(saying.leaf) as Vector
    return {
      saying,
      ...traits,
      vector,
      content: contentOf(vector, saying.meaning),
      names: namesOf(saying.report.text, saying.spans),
      source,
      stance,
      doers: doersOf(texts, traits.kind),
      cleared: clearedBy(stance, source),
      own: ownsTo(saying.act, stance),
      partly: ofAPart(traits.kind, stance),
      texts,
      words,
      particulars: particularsOf(saying, words, figuresIn(saying)),
      weight,
    }
  })
}

/** True where a saying has something to tell besides the figures in it that have rows of their own. */
function saysMore(s: StatementSaying, figures: readonly FigureSaying[]): boolean {
  const within = figures.map((f) => f.figure).filter((f) => f.measure !== 'other')
  const counted = termsOf(
    s.report.text,
    within.map((f) => f.span),
  )
  const rest = [...termsOf(s.report.text, s.spans)].filter((t) => !counted.has(t))
  return rest.length >= LEAST_TERMS + within.length
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
