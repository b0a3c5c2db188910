import type { Measure } from '../../schema/index.js'
import type { Frame, Predicate } from '../lang/en/figures.js'
import { en } from '../lang/en.js'
import { numeralAt } from '../numerals.js'
import type { Token } from '../tokens.js'
import { idiomAt } from './idioms.js'
import { fateNamed, isAmong, outcomeAt, participleOf, predicateOf } from './predicates.js'

const { figures } = en

/** What a phrase's own predicate says of it, and how near it stands. */
export interface Evidence {
  measure: Measure
  /** tokens between the phrase and the word that tells, adverbs apart */
  distance: number
  /** told by an adjective right after the noun: “two people still trapped” */
  state?: boolean
  /** the noun that the number counts, where it stands elsewhere: “the number of cases rose to 87” */
  noun?: number
}

/** How far to the right a predicate may stand. */
const REACH = 20

/** What has been read on the way from the subject to its predicate. */
interface Way {
  passive: boolean
  perfect: boolean
  hypothetical: boolean
  counterfactual: boolean
  /** a prepositional phrase lies between: a bare participle belongs to its noun */
  crossed: boolean
  /** it stands in a phrase itself: “three people in a car died” tells nothing of the car */
  inPhrase: boolean
}

/**
 * What happened to the phrase that ends at token `last`, read to its right: “12 people (who were) killed”, “51 were
 * taken to hospital”, “three people in the car died”. Stops where another doing begins. `inPhrase`: the phrase is itself
 * the object of a preposition, so only what is said right after it, or by a relative clause, is said of it. `opens`: a clause
 * begins with it, so that others may share its predicate.
 */
export function asSubject(
  tokens: readonly Token[],
  last: number,
  inPhrase: boolean,
  opens: boolean,
): Evidence | undefined {
  const relative = figures.relative.has(tokens[last + (tokens[last + 1]?.text === ',' ? 2 : 1)]?.lower ?? '')
  const way: Way = {
    ...{ passive: false, perfect: false, hypothetical: false, counterfactual: false, crossed: false },
    inPhrase: inPhrase && !relative,
  }
  let distance = 0
  // “a girl trapped in a mine was found dead”: what became of her says more.
  let plight: Evidence | undefined
  for (let i = last + 1; i < Math.min(tokens.length, last + REACH); i++) {
    if (way.inPhrase && distance > 0) return plight
    const token = tokens[i] as Token
    if (isNot(tokens, i)) return plight
    const happened = happenedAt(tokens, i, way)
    if (happened === 'nothing') return plight
    if (happened) {
      // “four people with burns were released”: a phrase only tells how they are.
      const described = token.pos === 'ADP'
      const told = { measure: happened, distance, ...(distance === 0 && !described && { state: true }) }
      if (!described && (happened !== 'other' || way.passive)) return plight && happened === 'other' ? plight : told
      plight ??= told
      i = idiomAt(tokens, i)?.last ?? i
      // “aboard the plane died”
      if (described || happened === 'other') i = placeAfter(tokens, i)
      distance++
      continue
    }
    if (token.pos === 'ADV' || token.pos === 'PART' || /^["“”]$/u.test(token.text)) continue
    const next = passes(token, way)
      ? i
      : (embedded(tokens, i) ??
        aside(tokens, i) ??
        (opens ? companion(tokens, i) : undefined) ??
        another(tokens, i, inPhrase))
    if (next === undefined) return plight
    if (token.pos === 'ADP' || token.pos === 'VERB') way.crossed = true
    distance += next - i + 1
    i = next
  }
  return plight
}

/** “were not hurt”; “not only hurt” is no denial. */
const isNot = (tokens: readonly Token[], i: number) =>
  figures.negations.has((tokens[i] as Token).lower) && !figures.notDenied.has(tokens[i + 1]?.lower ?? '')

/** The measure told at token `i`; `nothing` where another kind of doing begins, so that reading on would mislead. */
function happenedAt(tokens: readonly Token[], i: number, way: Way): Measure | 'nothing' | undefined {
  const token = tokens[i] as Token
  const member = isAmong(tokens, i) && way.passive ? fateNamed(tokens[i + 2]) : undefined
  if (member) return member
  const idiom = idiomAt(tokens, i)
  if (idiom && (idiom.frame === 'subject' || suffers(tokens, idiom.last, way)))
    return way.hypothetical || (way.inPhrase && isActive(tokens, i, idiom.frame)) ? 'nothing' : idiom.measure
  const state = figures.states.get(token.lower)
  if (state && !describesNext(tokens, i)) return state
  const predicate = predicateOf(token, figures.be.has(tokens[i - 1]?.lower ?? ''))
  if (!predicate) return undefined
  if (way.inPhrase && isActive(tokens, i, predicate.frame)) return 'nothing'
  return undergoes(tokens, i, predicate, way) && !way.hypothetical ? outcomeAt(tokens, i, predicate.measure) : 'nothing'
}

/** “died”, “sank”: what the subject of a sentence does; in “causing two huts to burn” it is what is caused. */
function isActive(tokens: readonly Token[], i: number, frame: Frame): boolean {
  const { pos, lower } = tokens[i] as Token
  return frame !== 'object' && pos === 'VERB' && !/ing$/u.test(lower) && tokens[i - 1]?.pos !== 'PART'
}

/** “dead bodies”, “a record of missing deadlines”: the adjective belongs to what follows. */
const describesNext = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.pos === 'ADP' ||
  (tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.pos !== 'AUX' && tokens[i + 1]?.lower !== 'people')

/** Whether the subject suffers what the predicate says: were killed, (people) killed in, died; not: killed 12, have killed. */
function undergoes(tokens: readonly Token[], i: number, { frame, form }: Predicate, way: Way): boolean {
  if (frame === 'subject') return true
  if (frame === 'either' && !hasObject(tokens, i)) return true
  if (!way.passive && figures.active.has((tokens[i] as Token).lower)) return false
  return (form === 'past' || form === 'participle') && suffers(tokens, i, way)
}

const suffers = (tokens: readonly Token[], last: number, { passive, perfect, crossed }: Way) =>
  passive || (!perfect && !crossed && !hasObject(tokens, last))

/** A noun phrase right after the verb is what it acts upon. */
function hasObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || figures.passing.has(next.lower) || figures.coordinators.has(next.lower)) return false
  if (numeralAt(tokens, i + 1)) return true
  return ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(next.pos) && !figures.relative.has(next.lower)
}

/** Words that stand between a subject and what happened to it; they tell whether it is acted upon. */
function passes(token: Token, way: Way): boolean {
  if (figures.be.has(token.lower) || figures.passing.has(token.lower)) way.passive = true
  else if (figures.have.has(token.lower)) {
    // “may have been killed” tells of what is done, “could be jailed” and “would have died” of what is not.
    way.perfect = true
    way.hypothetical = way.counterfactual
  } else if (figures.hypothetical.has(token.lower)) {
    way.hypothetical = true
    way.counterfactual = figures.counterfactual.has(token.lower)
  } else if (figures.as === token.lower) return way.passive
  else return figures.modal.has(token.lower) || figures.relative.has(token.lower)
  return true
}

/** “, who the army said”: an attribution inside a relative clause; the index of its verb. */
function embedded(tokens: readonly Token[], i: number): number | undefined {
  if ((tokens[i] as Token).text === ',') return figures.relative.has(tokens[i + 1]?.lower ?? '') ? i : undefined
  if (!figures.relative.has(tokens[i - 1]?.lower ?? '')) return undefined
  for (let at = i; at < i + 5 && tokens[at]; at++) {
    if (en.sentences.saying.has((tokens[at] as Token).lower)) return at
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes((tokens[at] as Token).pos)) return undefined
  }
  return undefined
}

/** Steps over what stands between subject and verb: a prepositional or participial phrase, an aside in commas or brackets. */
function aside(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i] as Token
  if (figures.naming.has(token.lower)) return nameAfter(tokens, i)
  if (token.pos === 'ADP' && !figures.clauseOpeners.has(token.lower)) {
    // “about who was shot”: the question has its own subject; “four of whom” has not.
    return figures.relative.has(tokens[i + 1]?.lower ?? '') ? undefined : nounRun(tokens, i)
  }
  if (token.pos === 'VERB' && /ing$/u.test(token.lower) && tokens[i - 1]?.pos === 'NOUN') {
    // “a barge carrying timber sank”
    const last = nounRun(tokens, i)
    return last > i ? last : undefined
  }
  const close = token.text === '(' ? ')' : /^[,–—]$/u.test(token.text) ? token.text : undefined
  if (close === undefined) return undefined
  for (let at = i + 1; at < Math.min(tokens.length, i + 10); at++) {
    if ((tokens[at] as Token).text === close) return isVerbal(tokens[at + 1]) ? at : undefined
  }
  return undefined
}

/** “aboard the plane”, “inside”: the last token of the place that the word at `i` leads to. */
const placeAfter = (tokens: readonly Token[], i: number): number =>
  ['DET', 'PROPN'].includes(tokens[i + 1]?.pos ?? '') ? nounRun(tokens, i) : i

/** “a horse named Dusty is dead”: the last word of the name. */
function nameAfter(tokens: readonly Token[], i: number): number | undefined {
  let last = i
  while (tokens[last + 1]?.pos === 'PROPN') last++
  return last > i ? last : undefined
}

/** “two passengers and the driver died”: over the one without a number, to what is said of both. */
function companion(tokens: readonly Token[], i: number): number | undefined {
  if (!figures.coordinators.has((tokens[i] as Token).lower)) return undefined
  const last = nounRun(tokens, i)
  return last > i && isVerbal(tokens[last + 1]) ? last : undefined
}

/** “jumped off the boat and were later treated”: over what they did, to what else is said of them. */
function another(tokens: readonly Token[], i: number, inPhrase: boolean): number | undefined {
  if (inPhrase || tokens[i]?.pos !== 'VERB') return undefined
  for (let at = i + 1; at < Math.min(tokens.length, i + DEED); at++) {
    const { lower, text, pos } = tokens[at] as Token
    if (figures.coordinators.has(lower)) {
      let verb = at + 1
      while (tokens[verb]?.pos === 'ADV') verb++
      if (tells(tokens[verb])) return at
    } else if (
      (pos === 'PUNCT' && text !== ',') ||
      figures.relative.has(lower) ||
      figures.clauseOpeners.has(lower) ||
      (pos === 'VERB' && tokens[at - 1]?.pos !== 'PART')
    )
      return undefined
  }
  return undefined
}

/** How long what they did may be. */
const DEED = 12

/** “were”, “died”: a verb whose subject stands before the “and”. */
const tells = (token: Token | undefined) =>
  token !== undefined &&
  (figures.be.has(token.lower) || (participleOf(token)?.frame === 'subject' && token.pos === 'VERB'))

const isVerbal = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'AUX' ||
    figures.have.has(token.lower) ||
    figures.be.has(token.lower) ||
    figures.states.has(token.lower) ||
    figures.passing.has(token.lower) ||
    participleOf(token) !== undefined)

const RUN = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP', 'PART'])

function nounRun(tokens: readonly Token[], i: number): number {
  let last = i
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    // “an abandoned well”: after an article a participle is an adjective.
    const adjective = tokens[last]?.pos === 'DET' && /(ed|en|ing)$/u.test(next.lower)
    if (adjective) {
      last++
      continue
    }
    if (!RUN.has(next.pos) && next.text !== '-') break
    if (figures.states.has(next.lower) || figures.relative.has(next.lower) || figures.clauseOpeners.has(next.lower))
      break
    if (predicateOf(next) && next.pos !== 'NOUN') break
    last++
  }
  return last
}
