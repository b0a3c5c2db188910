import type { Measure } from '../../schema/index.js'
import { FIGURES } from '../lang/en/figures.js'
import type { Token } from '../tokens.js'
import type { Evidence } from './subject.js'
import { phraseMeasure } from './words.js'

/**
 * What is done to the phrase that begins at token `first`, read to its left: “killing 12”, “shot dead 22”, “the deaths
 * of 12”, “the death toll rose to 12”, “among the dead were 12”.
 */
export function asObject(tokens: readonly Token[], first: number): Evidence | undefined {
  const i = stepBack(tokens, first - 1)
  return (
    verbBefore(tokens, i, first) ??
    nominalBefore(tokens, i, first) ??
    tollBefore(tokens, first) ??
    acrossNoun(tokens, i, first)
  )
}

/** Over “the”, “his”, adverbs and quotation marks. */
function stepBack(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    i >= 0 &&
    (/^(the|his|her|its|their|our|also|all|other|nearly|another)$/u.test(tokens[i]?.lower ?? '') ||
      /^["“]$/u.test(tokens[i]?.text ?? ''))
  )
    i--
  return i
}

function verbBefore(tokens: readonly Token[], i: number, first: number): Evidence | undefined {
  const verb = tokens[i]
  if (verb === undefined) return undefined
  const idiom = idiomEnding(tokens, i)
  if (idiom) return { measure: idiom, distance: first - 1 - i }
  const predicate = FIGURES.predicates.get(verb.lower)
  if (!predicate || predicate.frame === 'subject' || verb.pos === 'ADJ') return undefined
  if ((predicate.form === 'past' || predicate.form === 'participle') && isPassive(tokens, i)) return undefined
  return { measure: predicate.measure, distance: first - 1 - i }
}

/** “shot dead”, “gunned down” right before the number. */
function idiomEnding(tokens: readonly Token[], i: number): Measure | undefined {
  for (let start = i; start >= Math.max(0, i - 3); start--) {
    const idiom = phraseMeasure(tokens, start)
    if (idiom?.last === i && idiom.frame === 'object') return idiom.measure
  }
  return undefined
}

/** A form of “be” before the verb, adverbs apart: were (also) killed. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at--
  return FIGURES.be.has(tokens[at]?.lower ?? '')
}

/** “the deaths of 12 people”, “injuries to 12 people”, “the fire of two houses”. */
function nominalBefore(tokens: readonly Token[], i: number, first: number): Evidence | undefined {
  if (tokens[i]?.lower === 'to' && /^injur(y|ies)$/u.test(tokens[i - 1]?.lower ?? ''))
    return { measure: 'injured', distance: 1 }
  if (tokens[i]?.lower !== 'of') return undefined
  const measure = FIGURES.nominals.get(tokens[i - 1]?.lower ?? '')
  return measure && { measure, distance: first - 1 - i }
}

/** “the death toll rose to 12”, “the number of injured stood at 40”. */
function tollBefore(tokens: readonly Token[], first: number): Evidence | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 9); i--) {
    const token = tokens[i] as Token
    if (FIGURES.tolls.has(token.lower)) return { measure: 'killed', distance: first - 1 - i }
    const of = FIGURES.numberOf.has(tokens[i - 2]?.lower ?? '') || FIGURES.numberOf.has(tokens[i - 3]?.lower ?? '')
    const counted =
      FIGURES.states.get(token.lower) ?? FIGURES.predicates.get(token.lower)?.measure ?? FIGURES.nouns.get(token.lemma)
    if (of && counted) return { measure: counted, distance: first - 1 - i }
    if (!FIGURES.tollVerbs.has(token.lower) && token.pos !== 'ADV' && token.pos !== 'PROPN' && token.lower !== 'people')
      break
  }
  return undefined
}

/** “killing his wife and two children”: over a neighbour without a number, to the verb. */
function acrossNoun(tokens: readonly Token[], i: number, first: number): Evidence | undefined {
  if (!FIGURES.coordinators.has(tokens[i]?.lower ?? '') && tokens[i]?.text !== ',') return undefined
  let at = i - 1
  let nouns = 0
  while (at >= Math.max(0, i - 6) && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON'].includes(tokens[at]?.pos ?? '')) {
    if (FIGURES.predicates.has((tokens[at] as Token).lower)) break
    if (['NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '')) nouns++
    at--
  }
  return nouns > 0 ? verbBefore(tokens, at, first) : undefined
}
