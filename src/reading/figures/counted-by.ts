import { contains, type Mention, type Span } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { isOutdone } from './echo.js'
import type { Phrase } from './phrase.js'

const { figures, mentions: names } = en

/**
 * Whose number it is, where a noun for the number names them: “the ministry's figure of 40”, “a police estimate of 300”,
 * “a count by the union of 300”, “by the union's count, 300”, “300, a figure given by the union”, or where they are the
 * subject of giving it: “the ministry put the toll at 31”, and, unless a statement is known to hold it (`isSaid`), “the
 * union says 40”.
 */
export function countedBy(
  tokens: readonly Token[],
  { first, last: end }: Phrase,
  mentions: readonly Mention[],
  isSaid: boolean,
): Span | undefined {
  const owner =
    ownerBefore(tokens, first) ??
    claimer(tokens, first) ??
    giver(tokens, end) ??
    confirmer(tokens, end) ??
    putter(tokens, first) ??
    (isSaid ? undefined : teller(tokens, first))
  if (!owner) return undefined
  const [from, to] = owner
  const last = tokens[to] as Token
  if (names.never.has(last.lower) || figures.times.has(last.lower) || figures.units.has(last.lower)) return undefined
  // As the reader bounds the name; a person's role before it (“the regional governor, Ada Brook”) goes with it.
  const named = mentions.find((m) => contains(m.span, last) && m.span.end === last.end)
  const start = Math.min((tokens[from] as Token).start, named?.span.start ?? Number.POSITIVE_INFINITY)
  return { start, end: last.end }
}

/** First and last token of a noun phrase. */
type Range = [first: number, last: number]

/** Before the number: “the ministry's latest figure of”, “a police estimate of”, “a count by the union of”. */
function ownerBefore(tokens: readonly Token[], first: number): Range | undefined {
  if (tokens[first - 1]?.lower === ',') return byTheCount(tokens, first - 2)
  if (tokens[first - 1]?.lower !== figures.of) return undefined
  if (isCount(tokens[first - 2])) return ownerOf(tokens, first - 2)
  const by = nounRunBefore(tokens, first - 2)
  if (!by || tokens[by[0] - 1]?.lower !== figures.by || !isCount(tokens[by[0] - 2])) return undefined
  return by
}

/** “The ministry's claim that 40 were killed”: to the start of the clause, with no other speaker on the way. */
function claimer(tokens: readonly Token[], first: number): Range | undefined {
  for (let i = first - 1; i >= Math.max(1, first - 8) && tokens[i]?.text !== ','; i--)
    if (tokens[i]?.lower === figures.that)
      return figures.claimNouns.has(tokens[i - 1]?.lower ?? '') ? ownerOf(tokens, i - 1) : undefined
  return undefined
}

/** “By the union's own count, 300”, at the start of the sentence or after a conjunction. */
function byTheCount(tokens: readonly Token[], noun: number): Range | undefined {
  if (!isCount(tokens[noun])) return undefined
  const owner = ownerOf(tokens, noun)
  return owner && tokens[owner[0] - 1]?.lower === figures.by ? owner : undefined
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (figures.countNouns.has(token.lower) || figures.totalNouns.has(token.lower))

/** Whose the noun for a number is: the possessor before it, or a body's name right before it. */
function ownerOf(tokens: readonly Token[], noun: number): Range | undefined {
  let i = noun - 1
  while (['ADJ', 'NOUN', 'ADV', 'VERB'].includes(tokens[i]?.pos ?? '') && !isBody(tokens[i])) i--
  // “Norvania's toll of 40” is of what is counted, “the ministry's toll” of who counts.
  const total = figures.totalNouns.has((tokens[noun] as Token).lower)
  if (figures.genitives.has(tokens[i]?.lower ?? ''))
    return total && tokens[i - 1]?.pos === 'PROPN' ? undefined : nounRunBefore(tokens, i - 1)
  if (i !== noun - 1 || total) return undefined
  const [first, last] = (isBody(tokens[i]) && nounRunBefore(tokens, i)) || []
  if (first === undefined || last === undefined) return undefined
  // In “a police estimate” the article is the estimate's.
  return [tokens[first]?.pos === 'DET' ? first + 1 : first, last]
}

/** A name, or a noun for a body: ministry, police. */
const isBody = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'PROPN' || names.organisationNames.has(token.lower))

const RUN = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])

/** The run of nouns and their adjectives, article first, that ends at token `last`. */
function nounRunBefore(tokens: readonly Token[], last: number): Range | undefined {
  if (tokens[last]?.pos === 'PRON') return [last, last]
  if (!['NOUN', 'PROPN'].includes(tokens[last]?.pos ?? '')) return undefined
  let first = last
  while (RUN.has(tokens[first - 1]?.pos ?? '') && tokens[first]?.pos !== 'DET') first--
  // “the head of the agency”
  if (tokens[first - 1]?.lower === figures.of && ['NOUN', 'PROPN'].includes(tokens[first - 2]?.pos ?? ''))
    return [nounRunBefore(tokens, first - 2)?.[0] ?? first, last]
  return [first, last]
}

/** After the number: “400 homes burned, a figure given by the governor”, “300 marchers, an estimate by the union”. */
function giver(tokens: readonly Token[], last: number): Range | undefined {
  const comma = tokens.findIndex((t, i) => i > last && (t.text === ',' || t.pos === 'NUM'))
  if (tokens[comma]?.text !== ',' || comma > last + AHEAD || tokens[comma + 1]?.pos !== 'DET') return undefined
  let i = comma + 2
  while (tokens[i]?.pos === 'ADJ') i++
  if (!isCount(tokens[i])) return undefined
  const given = figures.given.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  if (tokens[given]?.lower !== figures.by) return undefined
  return nounRunAfter(tokens, given + 1)
}

/** “12 deaths were confirmed by the ministry”, “the toll was put at 40 by the police” */
function confirmer(tokens: readonly Token[], last: number): Range | undefined {
  const by = tokens.findIndex((t, i) => i > last && (t.lower === figures.by || t.pos === 'PUNCT'))
  if (tokens[by]?.lower !== figures.by || by > last + AHEAD) return undefined
  const told = figures.confirmed.has(tokens[by - 1]?.lower ?? '')
  const put = by === last + 1 && figures.putTo.has(tokens[last - 1]?.lower ?? '')
  return told || put ? nounRunAfter(tokens, by + 1) : undefined
}

/** How many tokens may tell what became of those counted, before “, a figure given by”. */
const AHEAD = 8

function nounRunAfter(tokens: readonly Token[], first: number): Range | undefined {
  let last = first
  while (RUN.has(tokens[last]?.pos ?? '')) last++
  return last > first ? [first, last - 1] : undefined
}

/** “The ministry put the toll at 31”, “the bank has raised its estimate of the loss to $3m, from $2m”. */
function putter(tokens: readonly Token[], first: number): Range | undefined {
  if (!figures.putTo.has(tokens[first - 1]?.lower ?? '')) return undefined
  const outdone = isOutdone(tokens, first)
  let counted = false
  for (let i = first - 2; i >= Math.max(0, first - BACK); i--) {
    const token = tokens[i] as Token
    if (isCount(token)) counted = true
    else if (figures.putting.has(token.lower) && ['VERB', 'NOUN', 'ADJ'].includes(token.pos) && counted)
      return subjectBefore(tokens, i)
    else if (token.pos === 'PUNCT' && token.text !== '-' && !(outdone && token.text === ',')) return undefined
  }
  return undefined
}
/** How many tokens may stand between the verb and the number. */
const BACK = 20

/** “The union says 40 were hurt”: whoever is said to say the number. */
const teller = (tokens: readonly Token[], first: number): Range | undefined =>
  figures.tellers.has(tokens[first - 1]?.lower ?? '') ? subjectBefore(tokens, first - 1) : undefined

/** The subject of the verb at `verb`; none where the verb is passive: “the toll was put at 31”. */
function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let i = verb - 1
  while (tokens[i]?.pos === 'ADV' || figures.have.has(tokens[i]?.lower ?? '')) i--
  // “The ministry on Saturday lowered …”
  while (names.never.has(tokens[i]?.lower ?? '') && tokens[i]?.pos !== 'PRON') i--
  return nounRunBefore(tokens, i)
}
