import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { idiomAt, partedAt } from './idioms.js'
import { fateNamed, isAmong, outcomeAt, predicateOf } from './predicates.js'
import type { Evidence } from './subject.js'

const { figures } = en

/**
 * What is done to the phrase from token `first` to `last`, read to its left: “killing 12”, “shot dead 22”, “the deaths
 * of 12”, “the death toll rose to 12”, “killing his wife and two children”, “took six people hostage”.
 */
export function asObject(tokens: readonly Token[], first: number, last: number): Evidence | undefined {
  const i = stepBack(tokens, first - 1)
  return (
    verbAt(tokens, i, last) ??
    membersAt(tokens, i) ??
    nominalAt(tokens, i) ??
    tollBefore(tokens, first) ??
    acrossNoun(tokens, i, last)
  )
}

/** Over “the”, “his”, “also” and quotation marks. */
export function stepBack(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    figures.between.has(tokens[i]?.lower ?? '') ||
    figures.possessives.has(tokens[i]?.lower ?? '') ||
    /^["“]$/u.test(tokens[i]?.text ?? '')
  )
    i--
  return i
}

/** The verb that ends at token `i`, where it acts upon what follows, up to token `last`. */
function verbAt(tokens: readonly Token[], i: number, last: number): Evidence | undefined {
  const verb = tokens[i]
  if (verb === undefined || isUnreal(tokens, i)) return undefined
  const parted = partedAt(tokens, i, last + 1)
  if (parted)
    return isPassive(tokens, i) || tokens[i - 1]?.lower === 'to' ? undefined : { measure: parted, distance: 0 }
  for (let start = Math.max(0, i - 3); start < i; start++) {
    const idiom = idiomAt(tokens, start)
    if (idiom?.last === i && idiom.frame === 'object' && !isPassive(tokens, start))
      return { measure: idiom.measure, distance: 0 }
  }
  const predicate = predicateOf(verb, figures.have.has(tokens[i - 1]?.lower ?? '') || isDoing(tokens, i))
  if (!predicate || predicate.frame === 'subject') return undefined
  const { form, measure } = predicate
  if (form === 'base' || form === 's') {
    // “to free two people”: an aim, not a deed.
    if (tokens[i - 1]?.lower === 'to') return undefined
  } else if (form !== 'ing' && isPassive(tokens, i)) return undefined
  return { measure: outcomeAt(tokens, i, measure), distance: 0 }
}

/** “Police shot two men”: what a number follows and a noun goes before is a deed, whatever the tagger makes of it. */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  figures.deeds.has(tokens[i]?.lower ?? '') && ['NOUN', 'PROPN', 'PRON', 'CCONJ'].includes(tokens[i - 1]?.pos ?? '')

/** “could kill 12”, “would have killed 12”, “never killed 12”; “may have killed 12” tells of what is done. */
export function isUnreal(tokens: readonly Token[], verb: number): boolean {
  let perfect = false
  for (let i = verb - 1; tokens[i]; i--) {
    const { lower, pos } = tokens[i] as Token
    if (figures.negations.has(lower)) return !figures.notDenied.has(tokens[i + 1]?.lower ?? '')
    if (figures.hypothetical.has(lower)) return !perfect || figures.counterfactual.has(lower)
    if (figures.have.has(lower)) perfect = true
    else if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}

/** “the dead include two guards”, “among those hurt were two guards” */
function membersAt(tokens: readonly Token[], i: number): Evidence | undefined {
  const verb = tokens[i]?.lower ?? ''
  const listed = figures.includes.has(verb) && figures.definite.has(tokens[i - 2]?.lower ?? '')
  const among = figures.be.has(verb) && isAmong(tokens, i - 3)
  const measure = listed || among ? fateNamed(tokens[i - 1]) : undefined
  return measure && { measure, distance: 0 }
}

/** A form of “be” before the verb, adverbs apart: were (also) killed. */
export function isPassive(tokens: readonly Token[], i: number): boolean {
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

/** “the death toll from the quake rose to 12”, “the number of injured stood at 40”, “the number of cases reached 87”. */
function tollBefore(tokens: readonly Token[], first: number): Evidence | undefined {
  let rose = false
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    const token = tokens[i] as Token
    const distance = first - 1 - i
    if (figures.tolls.has(token.lower)) return { measure: 'killed', distance }
    const led = rose && tokens[i - 1]?.lower === 'of' && figures.numberOf.has(tokens[i - 2]?.lower ?? '')
    if (led) return { ...numbered(tokens, i), distance }
    if (figures.tollVerbs.has(token.lower) || figures.putting.has(token.lower)) rose = true
    else if (!(rose ? BETWEEN : NEAR).has(token.pos)) return undefined
  }
  return undefined
}

const NEAR = new Set(['ADV', 'PROPN'])
const BETWEEN = new Set(['ADV', 'PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'VERB', 'AUX', 'PRON', 'NUM'])

/** What “the number of …” counts, from its first word on: injured, people killed, confirmed cases. */
function numbered(tokens: readonly Token[], i: number): Pick<Evidence, 'measure' | 'noun'> {
  let noun: number | undefined
  for (let at = i; at < i + 7 && tokens[at]; at++) {
    const token = tokens[at] as Token
    const measure = figures.states.get(token.lower) ?? figures.nouns.get(token.lemma) ?? predicateOf(token)?.measure
    if (measure) return { measure, ...(noun !== undefined && { noun }) }
    // “the number of attackers it says were killed”
    if (token.pos === 'PRON' && figures.tellers.has(tokens[at + 1]?.lower ?? '')) at++
    else if (token.pos === 'NOUN') noun = at
    else if (noun !== undefined && !figures.relative.has(token.lower) && token.pos !== 'AUX') break
  }
  return { measure: 'other', ...(noun !== undefined && { noun }) }
}

/** “killing his wife and two children”, “killed himself and two others”, “took 12 guests and two cooks hostage”: over a neighbour, to the verb. */
function acrossNoun(tokens: readonly Token[], i: number, last: number): Evidence | undefined {
  if (!figures.coordinators.has(tokens[i]?.lower ?? '')) return undefined
  let at = i - 1
  let nouns = 0
  while (at >= Math.max(0, i - 6) && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'].includes(tokens[at]?.pos ?? '')) {
    if (predicateOf(tokens[at]) || figures.states.has(tokens[at]?.lower ?? '')) break
    if (['NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '') || figures.reflexive.test(tokens[at]?.lower ?? '')) nouns++
    at--
  }
  const verb = nouns > 0 ? verbAt(tokens, at, last) : undefined
  return verb && { ...verb, distance: i - at }
}
