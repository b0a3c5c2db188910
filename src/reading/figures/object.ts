import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { idiomAt } from './idioms.js'
import type { Evidence } from './subject.js'

const { figures } = en

/**
 * What is done to the phrase that begins at token `first`, read to its left: “killing 12”, “shot dead 22”, “the deaths
 * of 12”, “the death toll rose to 12”, “killing his wife and two children”.
 */
export function asObject(tokens: readonly Token[], first: number): Evidence | undefined {
  const i = stepBack(tokens, first - 1)
  return verbAt(tokens, i) ?? nominalAt(tokens, i) ?? tollBefore(tokens, first) ?? acrossNoun(tokens, i)
}

/** Over “the”, “his”, “also” and quotation marks. */
function stepBack(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    figures.between.has(tokens[i]?.lower ?? '') ||
    figures.possessives.has(tokens[i]?.lower ?? '') ||
    /^["“]$/u.test(tokens[i]?.text ?? '')
  )
    i--
  return i
}

/** The verb that ends at token `i`, where it acts upon what follows. */
function verbAt(tokens: readonly Token[], i: number): Evidence | undefined {
  const verb = tokens[i]
  if (verb === undefined) return undefined
  for (let start = Math.max(0, i - 3); start < i; start++) {
    const idiom = idiomAt(tokens, start)
    if (idiom?.last === i && idiom.frame === 'object' && !isPassive(tokens, start))
      return { measure: idiom.measure, distance: 0 }
  }
  const predicate = figures.predicates.get(verb.lower)
  if (!predicate || predicate.frame === 'subject') return undefined
  const { form, measure } = predicate
  if (form === 'base' || form === 's') {
    // “to free two people”, “the rescue operation”: an aim or a noun, not a deed.
    if (verb.pos !== 'VERB' || tokens[i - 1]?.lower === 'to') return undefined
  } else if (form !== 'ing' && (verb.pos === 'ADJ' || isPassive(tokens, i))) return undefined
  return { measure, distance: 0 }
}

/** A form of “be” before the verb, adverbs apart: were (also) killed. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at--
  return figures.be.has(tokens[at]?.lower ?? '')
}

/** “the deaths of 12 people”, “injuries to 12 people”, “the fire of two houses”. */
function nominalAt(tokens: readonly Token[], i: number): Evidence | undefined {
  const noun = tokens[i - 1]?.lower ?? ''
  const measure =
    tokens[i]?.lower === 'of'
      ? figures.nominals.get(noun)
      : tokens[i]?.lower === 'to'
        ? figures.doneTo.get(noun)
        : undefined
  return measure && { measure, distance: 1 }
}

/** “the death toll rose to 12”, “the number of injured stood at 40”, “among the dead were 12”. */
function tollBefore(tokens: readonly Token[], first: number): Evidence | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 9); i--) {
    const token = tokens[i] as Token
    const distance = first - 1 - i
    if (figures.tolls.has(token.lower)) return { measure: 'killed', distance }
    const counted =
      figures.states.get(token.lower) ?? figures.nouns.get(token.lemma) ?? figures.predicates.get(token.lower)?.measure
    const led = [1, 2, 3].some((back) => figures.numberOf.has(tokens[i - back]?.lower ?? ''))
    if (counted && led && distance > 0) return { measure: counted, distance }
    if (!figures.tollVerbs.has(token.lower) && !['ADV', 'PROPN'].includes(token.pos) && token.lower !== 'people')
      return undefined
  }
  return undefined
}

/** “killing his wife and two children”: over a neighbour without a number, to the verb. */
function acrossNoun(tokens: readonly Token[], i: number): Evidence | undefined {
  if (!figures.coordinators.has(tokens[i]?.lower ?? '')) return undefined
  let at = i - 1
  let nouns = 0
  while (at >= Math.max(0, i - 6) && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON'].includes(tokens[at]?.pos ?? '')) {
    if (figures.predicates.has((tokens[at] as Token).lower)) break
    if (['NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '')) nouns++
    at--
  }
  const verb = nouns > 0 ? verbAt(tokens, at) : undefined
  return verb && { ...verb, distance: i - at }
}
