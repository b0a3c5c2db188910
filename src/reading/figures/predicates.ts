import type { Measure } from '../../schema/index.js'
import type { Predicate } from '../lang/en/figures.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const { figures } = en

/**
 * What the word at hand says that happened; none for names and for nouns that only look like verbs (“a rescue”).
 * `verbal`: what stands before it (“has been”) makes it a verb, whatever the tagger says.
 */
export function predicateOf(token: Token | undefined, verbal = false): Predicate | undefined {
  const predicate = token && token.pos !== 'PROPN' ? figures.predicates.get(token.lower) : undefined
  if (!predicate || !token) return undefined
  const doubtful = predicate.form === 'base' || predicate.form === 's' || figures.ambiguous.has(token.lower)
  return doubtful && !verbal && token.pos !== 'VERB' ? undefined : predicate
}

/** What the word at token `i` comes to: “fatally shot”, “shot and killed” killed. */
export function outcomeAt(tokens: readonly Token[], i: number, measure: Measure): Measure {
  if (measure !== 'injured') return measure
  const joined = figures.coordinators.has(tokens[i + 1]?.lower ?? '') ? predicateOf(tokens[i + 2])?.measure : undefined
  return joined === 'killed' || figures.fatally.has(tokens[i - 1]?.lower ?? '') ? 'killed' : measure
}

/** Past forms, which say what has happened to a noun before or after them: injured passengers, vehicles destroyed. */
export function participleOf(token: Token | undefined): Predicate | undefined {
  const predicate = predicateOf(token)
  return predicate?.form === 'past' || predicate?.form === 'participle' ? predicate : undefined
}

/** What “the dead”, “those arrested” tell of whoever is among them. */
export const fateNamed = (token: Token | undefined): Measure | undefined =>
  token && (figures.states.get(token.lower) ?? participleOf(token)?.measure ?? eventOf(token))

/** “among the”, “among those” */
export const isAmong = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === figures.among && figures.definite.has(tokens[i + 1]?.lower ?? '')

/** What a counted noun says by itself: deaths, injuries, arrests, whatever the tagger makes of the plural. */
export const eventOf = ({ lemma, lower }: Token): Measure | undefined =>
  figures.nouns.get(lemma) ?? figures.nouns.get(lower.replace(/s$/u, ''))
