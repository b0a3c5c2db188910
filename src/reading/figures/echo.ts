import type { Figure } from '../../schema/index.js'
import { PERCENT } from '../cardinals.js'
import { en } from '../lang/en.js'
import { SHARE } from '../shares.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'
import { participleOf } from './predicates.js'

const { figures } = en

/** How far before a number without a noun what it counts may have been told. */
export type Reach = 'sentence' | 'sentence before' | 'paragraph before'

/**
 * Whether a number without a noun counts what another number counts, and how far before it that may stand: “up from 12”,
 * “the union says 800”, “77 were sold”, “the figure rose to 31”.
 */
export function reachOf(tokens: readonly Token[], phrase: Phrase): Reach | undefined {
  const { numeral, first, last, head } = phrase
  if (head !== undefined) return undefined
  if (isPartOf(tokens, phrase)) return 'sentence'
  if (isOfThem(tokens, phrase)) return 'paragraph before'
  if (last !== numeral.last && !isOthers(tokens, phrase)) return undefined
  if (numeral.kind !== 'cardinal' && numeral.kind !== 'vague') return undefined
  if (isOutdone(tokens, first)) return 'sentence'
  if (isToldOf(tokens, first)) return 'paragraph before'
  const after = tokens[last + 1]
  const told = figures.tellers.has(tokens[first - 1]?.lower ?? '')
  if (told && (after === undefined || END.has(after.pos))) return 'sentence before'
  return isActor(tokens, phrase) ? 'sentence before' : undefined
}

/** “15 of them had no papers”, “five of whom were fined” */
export const isOfThem = (tokens: readonly Token[], { last, numeral: { quantity } }: Phrase): boolean =>
  (quantity.high ?? quantity.low ?? 0) > 1 &&
  tokens[last - 1]?.lower === figures.of &&
  figures.partitive.has(tokens[last]?.lower ?? '') &&
  tokens[last]?.pos !== 'DET'

/** “Seven others walked in” */
const isOthers = (tokens: readonly Token[], { last, numeral }: Phrase): boolean =>
  last === numeral.last + 1 && figures.standIns.has(tokens[last]?.lower ?? '')

/** “Of the 157 people killed, 32 were pilgrims” */
function isPartOf(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (tokens[first - 1]?.text !== ',' || !figures.be.has(tokens[last + 1]?.lower ?? '')) return false
  for (let i = first - 2; i >= Math.max(0, first - 10) && tokens[i]?.pos !== 'PUNCT'; i--)
    if (tokens[i]?.lower === figures.of && (i === 0 || tokens[i - 1]?.pos === 'PUNCT')) return true
  return false
}

const END = new Set(['PUNCT', 'CCONJ', 'SCONJ'])

/** “up from 12”, “to 31 from 12”: a number that another one replaced. */
export function isOutdone(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== figures.from) return false
  const before = tokens[first - 2]
  return before?.pos === 'NUM' || figures.changed.has(before?.lower ?? '')
}

/** “The number rose to 31”, “police put the figure at 800”, with no “of” to say what it is of. */
function isToldOf(tokens: readonly Token[], first: number): boolean {
  let moved = false
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    const { lower, pos } = tokens[i] as Token
    const noun = figures.countNouns.has(lower) || figures.numberOf.has(lower)
    if (noun && pos !== 'VERB') return moved && tokens[i + 1]?.lower !== figures.of
    if (figures.tollVerbs.has(lower) || figures.putting.has(lower)) moved = true
    else if (!BETWEEN.has(pos)) return false
  }
  return false
}

const BETWEEN = new Set(['ADV', 'PROPN', 'DET', 'AUX'])

/** “77 have been sold”, “organisers said 50,000 marched”: the subject of a verb, at the start of a clause. */
export function isActor(tokens: readonly Token[], { first, last, numeral }: Phrase): boolean {
  const { low, high } = numeral.quantity
  if ((high ?? low ?? 0) < 2) return false
  const before = tokens[first - 1]
  const opens =
    before === undefined ||
    /^[,;:—–-]$/u.test(before.text) ||
    before.pos === 'CCONJ' ||
    figures.clauseOpeners.has(before.lower) ||
    figures.tellers.has(before.lower)
  if (!opens) return false
  // “another two were under age”
  if (figures.were.has(tokens[last + 1]?.lower ?? '')) return true
  let at = last + 1
  while (tokens[at]?.pos === 'AUX' || figures.have.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  return verb?.pos === 'VERB' && !/ing$/u.test(verb.lower)
}

/** A sentence and what was read before it. */
export interface Before {
  found: readonly Figure[]
  /** amounts of stuff told anywhere in the report */
  ahead: readonly Figure[]
  /** where the sentence, the sentence before and the paragraph before begin */
  starts: Readonly<Record<Reach, number>>
}

/** What a number without a noun counts: what the nearest number before it does, within its reach. */
export function echoed(
  { found, starts }: Before,
  reach: Reach,
): Pick<Figure, 'measure' | 'group' | 'fate'> | undefined {
  return found.findLast(
    (f) =>
      f.span.start >= starts[reach] &&
      f.measure !== 'money' &&
      f.quantity.unit !== PERCENT &&
      f.quantity.unit !== SHARE &&
      f.group !== '' &&
      !f.background,
  )
}

const tells = (token: Token): boolean => figures.states.has(token.lower) || participleOf(token) !== undefined

/**
 * The noun of a number before it in the sentence that a number without one goes by: “12 soldiers had died, or nine had
 * died”, “three soldiers were killed and seven wounded”; “killed two soldiers and wounded six” leaves it open.
 */
export function sharedGroup(
  tokens: readonly Token[],
  { head, first, last, numeral }: Phrase,
  { measure }: Pick<Figure, 'measure'>,
  { found, starts }: Before,
): string | undefined {
  // “seven wounded”: no noun either
  const state = head === numeral.last + 1 && tells(tokens[head] as Token)
  if ((head !== undefined && !state) || last !== (head ?? numeral.last)) return undefined
  const ahead = found.findLast((f) => f.span.start >= starts.sentence && f.group !== '')
  const next = tokens[numeral.last + 1]
  if (!ahead || !next || !(state || ['AUX', 'VERB'].includes(next.pos))) return undefined
  const gapped = next.pos !== 'AUX' && figures.coordinators.has(tokens[first - 1]?.lower ?? '')
  return gapped || ahead.measure === measure ? ahead.group : undefined
}
