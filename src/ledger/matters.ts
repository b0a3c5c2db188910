import { type ClaimKind, overlap, type Span } from '../schema/index.js'
import { answersClaim, answersDenial, clearedBy, type Doer, doersOf, ofAPart, ownsTo } from './doers.js'
import { grouped } from './grouped.js'
import { type Content, contentOf } from './likeness.js'
import { type Particulars, particularsOf } from './particulars.js'
import { isProposition } from './propositions.js'
import type { FigureSaying, Sayings, StatementSaying } from './sayings.js'
import { vectorsOf } from './similar.js'
import { type Stance, stanceOf } from './stance.js'
import { Rarity, type Terms } from './terms.js'
import { isDenial, type Traits, traitsOf } from './traits.js'
import type { Vector, Vocabulary } from './vector.js'
import { type Worded, wordedOf } from './worded.js'
import { namesIn, termsIn } from './words.js'

/** A saying with all that aligning needs to know of it. */
export interface Matter extends Traits {
  saying: StatementSaying
  vector: Vector
  /** the terms of all matters of the story, as its vector numbers them */
  vocabulary: Vocabulary
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
  /** if it denies: what somebody claimed, or what somebody denied */
  toClaim: boolean
  toDenial: boolean
  particulars: Particulars
  /** how telling a term is in this story, by its number */
  rarity: Float64Array
}

/** Kinds that a story has few questions of: two statements of one kind are likely about one question. */
const TELLING: ReadonlySet<ClaimKind | undefined> = new Set<ClaimKind>(['responsibility', 'motive', 'cause'])

/** Fewer content words (“on Twitter”) are no answer to anything. */
const LEAST_TERMS = 2

/** The sayings that say something themselves, with what they are about. */
export function mattersOf({ statements: all, figures }: Sayings): Matter[] {
  const passedOn = passingOn(all)
  const counted = grouped(figures, (f) => f.report.id)
  const told = all.flatMap((saying) => {
    if (passedOn.has(saying.leaf)) return []
    const within = figuresIn(saying, counted.get(saying.report.id) ?? [])
    const worded = wordedOf(saying)
    if (saying.act !== 'deny' && !saysMore(saying, worded, within)) return []
    const traits = traitsOf(saying, worded)
    return isProposition(saying, worded, traits, within.length > 0) ? [{ saying, within, worded, traits }] : []
  })
  const { vocabulary, vectors } = vectorsOf(
    told.map(({ saying: { leaf: id }, worded: { terms }, traits: { kind } }) => ({
      id,
      terms,
      ...(TELLING.has(kind) && { kind }),
    })),
  )
  const telling = new Rarity(told.map(({ worded }) => worded.terms))
  const rarity = Float64Array.from(vocabulary.terms, (term) => telling.of(term))
  return told.map(({ saying, within, worded: { words }, traits }): Matter => {
    const source = termsIn(saying.report, saying.voice.claimantSpans)
    const stance = stanceOf(saying, isDenial(saying), source, vocabulary)
    const vector = vectors.get(saying.leaf) as Vector
    // Without spreading, so that all have one shape.
    const { kind, denial, negated, reversal } = traits
    return {
      saying,
      kind,
      denial,
      negated,
      reversal,
      vector,
      vocabulary,
      content: contentOf(vector, saying.meaning),
      names: namesIn(saying.report, saying.spans),
      source,
      stance,
      doers: doersOf(saying, traits.kind),
      cleared: clearedBy(saying, stance, source),
      own: ownsTo(saying.act, stance),
      partly: ofAPart(traits.kind, stance),
      toClaim: answersClaim(saying.act, words),
      toDenial: traits.denial && answersDenial(words),
      particulars: particularsOf(saying, words, within),
      rarity,
    }
  })
}

/** The figures of a report that stand in the words of a saying. */
const figuresIn = ({ spans }: StatementSaying, figures: readonly FigureSaying[]): FigureSaying[] =>
  figures.filter(({ figure }) => spans.some((span) => overlap(span, figure.span) > 0))

/** True where a saying has something to tell besides the figures in it that have rows of their own. */
function saysMore({ report }: StatementSaying, { terms }: Worded, figures: readonly FigureSaying[]): boolean {
  const within = figures.map((f) => f.figure).filter((f) => f.measure !== 'other')
  if (within.length === 0) return terms.size >= LEAST_TERMS
  const counted = termsIn(
    report,
    within.map((f) => f.span),
  )
  let rest = 0
  for (const t of terms) if (!counted.has(t)) rest++
  return rest >= LEAST_TERMS + within.length
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
