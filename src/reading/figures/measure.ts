import type { Measure } from '../../schema/index.js'
import { FIGURES } from '../lang/en/figures.js'
import type { Token } from '../tokens.js'
import { asObject } from './object.js'
import type { Phrase } from './phrase.js'
import { asSubject } from './subject.js'

export interface Told {
  measure: Measure
  /** how plainly the text says it, 0–1 */
  confidence: number
}

/** What each phrase of one sentence counts; coordinated phrases share what is said of one of them. */
export function measures(tokens: readonly Token[], phrases: readonly Phrase[]): Told[] {
  const own = phrases.map((phrase) => told(tokens, phrase))
  const forward = own.map((m, i) => m ?? inherited(tokens, phrases, own, i))
  return forward.map((m, i) => m ?? byNoun(tokens, phrases[i] as Phrase) ?? { measure: 'other', confidence: 0.5 })
}

function told(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  if (phrase.numeral.kind === 'money') return { measure: 'money', confidence: 0.9 }
  const inside = within(tokens, phrase)
  if (inside) return { measure: inside, confidence: 0.9 }
  const right = asSubject(tokens, phrase.last)
  const left = asObject(tokens, phrase.first)
  const nearest = right && (right.distance === 0 || !left || left.distance > 1) ? right : left
  return nearest && { measure: nearest.measure, confidence: nearest.distance < 3 ? 0.9 : 0.8 }
}

/** The phrase says it itself: “12 deaths”, “no injuries”, “a damaged car”, “three injured passengers”, “20 of those injured”. */
function within(tokens: readonly Token[], phrase: Phrase): Measure | undefined {
  const head = phrase.head === undefined ? undefined : (tokens[phrase.head] as Token)
  const noun = head && FIGURES.nouns.get(head.lemma)
  if (noun && noun !== 'attackers') return noun
  for (let i = phrase.noun; i < (phrase.head ?? phrase.noun); i++) {
    const token = tokens[i] as Token
    const state = FIGURES.states.get(token.lower) ?? participle(token)
    if (state) return state
  }
  return undefined
}

const participle = (token: Token): Measure | undefined => {
  const predicate = FIGURES.predicates.get(token.lower)
  return predicate && (predicate.form === 'past' || predicate.form === 'participle') ? predicate.measure : undefined
}

function byNoun(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  if (phrase.head === undefined) return undefined
  const head = tokens[phrase.head] as Token
  const measure = FIGURES.nouns.get(head.lemma)
  if (measure) return { measure, confidence: 0.8 }
  const armed = tokens.slice(phrase.noun, phrase.head).some((t) => FIGURES.armed.has(t.lower))
  return armed && FIGURES.armedNouns.has(head.lower) ? { measure: 'attackers', confidence: 0.7 } : undefined
}

/** “four vehicles and five trucks destroyed”, “59 people, including three children”. */
function inherited(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  own: readonly (Told | undefined)[],
  i: number,
): Told | undefined {
  const phrase = phrases[i] as Phrase
  const [before, after] = [phrases[i - 1], phrases[i + 1]]
  const next = after && joined(tokens, phrase, after) ? own[i + 1] : undefined
  const previous =
    before && (joined(tokens, before, phrase) || included(tokens, before, phrase)) ? own[i - 1] : undefined
  const source = next ?? previous
  return source && phrase.numeral.kind !== 'article'
    ? { ...source, confidence: Math.min(source.confidence, 0.75) }
    : undefined
}

function joined(tokens: readonly Token[], a: Phrase, b: Phrase): boolean {
  const between = tokens.slice(a.last + 1, b.first)
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((t) => FIGURES.coordinators.has(t.lower) || t.text === ',')
  )
}

function included(tokens: readonly Token[], a: Phrase, b: Phrase): boolean {
  const between = tokens.slice(a.last + 1, b.first)
  return between.length > 0 && between.length <= 4 && between.some((t) => FIGURES.including.has(t.lower))
}
