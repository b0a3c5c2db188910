import type { EntityType, Span } from '../schema/index.js'
import { en } from './lang/en.js'
import { isCapital, isCommonNoun, isMonthName, isTag, NameParts } from './name-parts.js'
import type { Token } from './tokens.js'

const { credits, honorifics, organisationNames, particles, people, publicBodies, purposeful } = en.mentions
const { suffixes } = en.actors

/**
 * The bare name within a mention, without titles and what follows: of “regional Governor Jane Roe, 54” “Jane Roe”.
 * @param tokens of the mention
 * @param head a word of the mention's that it hangs on
 * @returns undefined where the mention holds a title alone (“the President”), or nothing capitalised
 */
export function nameIn(tokens: readonly Token[], head: Span, type: EntityType): Span | undefined {
  const parts = new NameParts(tokens, type)
  const at = nearestPart(tokens, head, type, (i) => parts.isPart(i) || isTag(tokens[i]))
  if (at === undefined) return undefined
  if (isTag(tokens[at])) return { start: tokens[at].start, end: tokens[at].end }
  let first = at
  for (let step = 1; step > 0; first -= step) step = parts.isPart(first - 1) ? 1 : parts.jointBefore(first)
  let end = at + 1
  // A number ends what it counts: “Lap 20 Jane Roe leads”.
  for (let step = 1; step > 0 && !parts.isNumber(end - 1); end += step) step = parts.isPart(end) ? 1 : parts.joint(end)
  first = type === 'person' ? afterTitles(tokens, first, end) : first
  return first < end ? { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end } : undefined
}

/**
 * The head itself, or where that is a role (“spokesman Jane Roe”) the first capitalised word behind it; before it only
 * where the name of a place goes before its kind: “Talmere region”, but “the Talmere bank” is not Talmere.
 */
function nearestPart(
  tokens: readonly Token[],
  head: Span,
  type: EntityType,
  isPart: (i: number) => boolean,
): number | undefined {
  const at = tokens.findIndex((t) => t.start <= head.start && head.start < t.end)
  if (credits.has(tokens[at]?.lower ?? '') && !isPart(at - 1)) return undefined
  for (let i = at; i >= 0 && i < tokens.length && !/^[,;:]$/.test((tokens[i] as Token).text); i++)
    if (isPart(i)) return i
  const isKind = type === 'place' || type === 'thing'
  for (let i = at; i >= 0 && isKind; i--) if (isPart(i)) return i
  return undefined
}

/** Behind the last title in a person's name, which a demonym may precede: “Russian President Jane Roe”. */
function afterTitles(tokens: readonly Token[], first: number, end: number): number {
  if (organisationNames.has((tokens[end - 1] as Token).lower)) return first
  for (let i = end; i > first; i--) if (honorifics.has((tokens[i - 1] as Token).lower)) return i
  const role = tokens.slice(first, end - 1).findLastIndex((t) => people.has(t.lower))
  return first + role + 1
}

/** What tells how far a name goes. */
interface Around {
  /** of the sentence */
  tokens: readonly Token[]
  type: EntityType
  /** of what sort the mention is that hangs on a word, if one does: a name of its own */
  typeAt: (token: Token) => EntityType | undefined
  /** whether a word with a capital stands elsewhere in the text, so that it is no half of a name */
  isNamed: (token: Token) => boolean
}

/**
 * The whole of a name of which a reader found a part: “Sang-gyun” of “Moon Sang”, “Fish & Chips” of “Chips”, “Securities
 * and Exchange Commission” of “Exchange Commission”, “Workers’ Party” of “Party”. Title case tells nothing.
 */
export function wholeName(name: Span, around: Around): Span {
  const { tokens } = around
  let first = tokens.findIndex((t) => t.start === name.start)
  let end = tokens.findIndex((t) => t.end === name.end) + 1
  if (first < 0 || end === 0 || isTitleCase(tokens)) return name
  for (let size = 0; size < end - first; ) {
    size = end - first
    end += behind(around, first, end)
    first -= before(around, first, end)
  }
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }
}

/** Capitals tell no names where most words have them. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}/u.test(t.text))
  return words.filter((t) => /^\p{Ll}/u.test(t.text)).length * 3 < words.length
}

/** How many tokens behind a name belong to it. */
function behind({ tokens, type, typeAt }: Around, first: number, end: number): number {
  const [mark, next] = [tokens[end], tokens[end + 1]]
  const isFree = (token: Token | undefined) => isCapital(token) && typeAt(token) === undefined
  const isTight = mark !== undefined && next?.start === mark.end && mark.start === tokens[end - 1]?.end
  // “Dae-jung”, “Jean-Luc”, but not “Brandt-era rules”; “Harrow.com”
  // “Idris al-Roe”
  if (type === 'person' && next?.text === '-' && particles.has(mark?.text ?? '') && isFree(tokens[end + 2]))
    return next.start === mark?.end && next.end === tokens[end + 2]?.start ? 3 : 0
  if (isTight && mark.text === '-') return isFree(next) || isGivenName(tokens, first, end) ? 2 : 0
  if (isTight && mark.text === '.') return /^\p{Ll}{2,3}$/u.test(next.text) ? 2 : 0
  if (mark?.text === '&') return isCapital(next) ? 2 : 0
  if (mark?.lower === 'for' && purposeful.has(tokens[end - 1]?.lower ?? '')) return purpose(tokens, end + 1, typeAt)
  // A given name's surname, and “Jr.”
  const isOneWord = tokens.slice(first + 1, end).every((t, i) => t.start === tokens[first + i]?.end)
  const isMonth = isMonthName(tokens, end, type)
  const isSurname = isOneWord
    ? (isFree(mark) || isMonth) && !isCapital(next)
    : suffixes.has(mark?.lower.replace('.', '') ?? '')
  return (isJoined(tokens, first, end) && isCapital(mark)) || (type === 'person' && isSurname) ? 1 : 0
}

/** “for Harbour Studies”: the capitals from `i` on that are nobody's name, with the “for” before them. */
function purpose(tokens: readonly Token[], i: number, typeAt: Around['typeAt']): number {
  let end = i
  for (let word = tokens[i]; isCapital(word) && (typeAt(word) ?? 'thing') === 'thing'; word = tokens[end]) end++
  return end > i ? end - i + 1 : 0
}

/** How many tokens before a name belong to it. */
function before({ tokens, type, typeAt, isNamed }: Around, first: number, end: number): number {
  const [joint, word] = [tokens[first - 1], tokens[first - 2]]
  const isFree = isCapital(word) && typeAt(word) === undefined
  if (joint?.text === '&') return isCapital(word) ? 2 : 0
  // “Brandt, Kelva & Roe”, but neither “In Talmere, Kelva & Roe” nor “Jane Brandt, Kelva & Roe’s head”
  if (joint?.text === ',' && tokens[first + 1]?.text === '&')
    return isCapital(word) && isPartner(typeAt(word)) && !isCapital(tokens[first - 3]) ? 2 : 0
  if (joint?.text === '-' && joint.end === tokens[first]?.start && joint.start === word?.end) return isFree ? 2 : 0
  if (isJoined(tokens, first, end)) return isCapital(joint) ? 1 : 0
  const last = tokens[end - 1]?.lower ?? ''
  if (type === 'person' || !organisationNames.has(last)) return 0
  if (joint && /^['’]s?$/.test(joint.text)) return isFree || (isCapital(word) && isCommonNoun(word)) ? 2 : 0
  if (joint?.lower === 'and') return isHalf(word) && publicBodies.has(last) && !isNamed(word) ? 2 : 0
  return isCapital(joint) && !honorifics.has(joint?.lower ?? '') ? 1 : 0
}

const isPartner = (type: EntityType | undefined): boolean => type === 'person' || type === 'organisation'

const isJoined = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((t) => t.text === '&')

/** “Securities and”: no body yet. */
const isHalf = (word: Token | undefined): word is Token => isCapital(word) && !organisationNames.has(word?.lower ?? '')

/** Of two words at least, and what follows the hyphen makes no adjective of them: “Kim Dae-jung said”, “Dae-jung’s”. */
function isGivenName(tokens: readonly Token[], first: number, end: number): boolean {
  const [part, next] = [tokens[end + 1], tokens[end + 2]]
  if (end - first < 2 || part === undefined || !/^\p{Ll}+$/u.test(part.text)) return false
  return next === undefined || next.start === part.end || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
}
