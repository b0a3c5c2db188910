import type { Aspect, Span } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Amount } from './amount.js'

const { measurements: data } = en

/** What an amount measures: a noun or name, or what somebody does so long or far. */
export interface Owner {
  aspect: Aspect | undefined
  of: Span | undefined
  verb: string | undefined
}

const NOUN = new Set(['NOUN', 'PROPN'])

/** Whose extent an amount is, as its sentence tells; none where it does not. */
export function ownerOf(tokens: readonly Token[], amount: Amount): Owner | undefined {
  const aspect = aspectOf(tokens, amount)
  if (aspect === 'duration' && isWhen(tokens, amount)) return undefined
  const before = aspect === 'age' ? personBehind(tokens, amount) : behind(tokens, amount)
  const named = before && data.extents.get(before.extent?.lower ?? '')
  const noun = before?.noun ?? subject(tokens, amount) ?? partOf(tokens, amount)
  if (noun) return { aspect: named ?? aspect, of: { start: noun.start, end: noun.end }, verb: undefined }
  if (aspect === 'age') return { aspect, of: undefined, verb: undefined }
  const verb = aspect === 'duration' || amount.kind === 'length' ? verbBefore(tokens, amount) : undefined
  if (verb === undefined) return undefined
  const doer = nounBefore(tokens, tokens.indexOf(verb))
  return { aspect: aspect ?? 'distance', of: doer && { start: doer.start, end: doer.end }, verb: verb.lemma }
}

function aspectOf(tokens: readonly Token[], { kind, extent, first }: Amount): Aspect | undefined {
  if (kind !== 'length') return kind
  const before = tokens.slice(Math.max(0, first - 3), first).find((t) => data.extents.has(t.lower))
  return extent !== undefined ? data.aspects.get(extent) : before && data.extents.get(before.lower)
}

/** “two days later”, “in three hours”, “the last 24 hours”: when, not how long. */
function isWhen(tokens: readonly Token[], { first, last, joined }: Amount): boolean {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? '']
  return data.when.has(after) || (!joined && data.within.has(before))
}

/** “a 4-year-old boy”, “the 40m dry well”, “the 30cm-diameter pipe”: the noun that a joined amount stands before. */
function behind(
  tokens: readonly Token[],
  { last, joined }: Amount,
): { noun: Token; extent: Token | undefined } | undefined {
  if (!joined) return undefined
  let [noun, extent] = [undefined as Token | undefined, undefined as Token | undefined]
  for (let i = last + 1; i <= last + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (data.extents.has(token.lower)) extent = token
    else if (isNoun(tokens, i) || (i === last + 1 && isMistaken(token))) noun = token
    else if (noun !== undefined || !(token.pos === 'ADJ' || token.text === '-')) break
  }
  return noun && { noun, extent }
}
/** “The five-year-old left” is no left: what follows an age is whom it is of only where it can have one. */
function personBehind(tokens: readonly Token[], amount: Amount): ReturnType<typeof behind> {
  const found = behind(tokens, amount)
  return found && isPerson(found.noun) ? found : undefined
}

/** A name, or a noun for a person. */
export const isPerson = ({ pos, lower }: Token): boolean => pos === 'PROPN' || en.persons.has(lower)

/** Words from an amount to the noun it describes. */
const LONGEST = 5

/** “the well was about 40 metres deep”, “a bridge, 300 metres long”, “a gorilla weighing 450 pounds”. */
function subject(tokens: readonly Token[], { first, extent, kind }: Amount): Token | undefined {
  const at = first - 1
  const verb = tokens[at]
  if (verb?.text === ',' && extent !== undefined) return nounBefore(tokens, at)
  if (verb === undefined || !data.measuring.has(verb.lemma)) return undefined
  // “it was 40 metres”, “the attack was two days long”: with “be” only the word behind says that it is an extent.
  if (verb.lemma === 'be' && extent === undefined && kind !== 'weight') return undefined
  return nounBefore(tokens, at)
}

/** “a depth of 40 metres”, “the depth of the well is 40 metres”: told by the extent's own name. */
function partOf(tokens: readonly Token[], { first }: Amount): Token | undefined {
  const at = first - 1
  if (tokens[at]?.lower !== data.of || !data.extents.has(tokens[at - 1]?.lower ?? '')) return undefined
  return nounBefore(tokens, at - 1)
}

/** The last noun before a verb in its clause: its subject, in plain sentences. Whom “he” means is not told here. */
function nounBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token
    if (isNoun(tokens, i) && !isPlace(tokens, i)) return token
    if (/^[.;:()“”"]$/u.test(token.text)) return undefined
    if (token.pos === 'PRON' && !data.relative.has(token.lower)) return undefined
  }
  return undefined
}

/** “The crate in the park weighed …”: what a preposition leads to is no subject, but for “the depth of the well”. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.pos === 'ADP' && tokens[at]?.lower !== data.of
}

/** A noun or name, units apart; or “well” in “the dry well”. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i] as Token]
  if (NOUN.has(token.pos)) return !data.units.has(token.lower)
  return isMistaken(token) && (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower.endsWith('ed') === true)
}

/** “Well” is taken for the adverb, hole or not. */
const isMistaken = ({ pos, lower }: Token): boolean => pos === 'ADV' && !lower.endsWith('ly')

const REACH = 9

/** What is done so long or far: “fell 12 feet”, “searching for more than 85 hours”. */
function verbBefore(tokens: readonly Token[], { first }: Amount): Token | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB') return token
    if (!data.leading.has(token.lower) && token.pos !== 'ADV') return undefined
  }
  return undefined
}
