import { cardinalAt } from '../cardinals.js'
import { en } from '../lang/en.js'
import { type Numeral, wordNumeral } from '../numerals.js'
import type { Token } from '../tokens.js'
import { isUnreal } from './object.js'
import type { Phrase } from './phrase.js'

const { figures, measurements } = en

/** How far before “for six hours” what is done so long may stand. */
const REACH = 8

/**
 * How long what happened lasted: “the surgery took three hours”, “closed for six hours”, “two days of talks”, “an 18-month
 * investigation”. What is so long by nature, or so old, is none of it.
 */
export function durationsIn(tokens: readonly Token[], numerals: readonly Numeral[]): Phrase[] {
  const plain = numerals.flatMap((numeral): Phrase[] => {
    const unit = numeral.last + 1
    if ((numeral.kind !== 'cardinal' && numeral.kind !== 'vague') || !isTime(tokens[unit])) return []
    if (figures.notLasting.has(tokens[unit + 1]?.lower ?? '') || !isLong(tokens, numeral, unit)) return []
    return [{ numeral, first: numeral.first, last: unit, noun: unit, head: unit }]
  })
  return [...plain, ...tokens.flatMap((_, i) => joinedAt(tokens, i) ?? [])]
}

const isTime = (token: Token | undefined): boolean =>
  measurements.units.get(token?.lower ?? '')?.kind === 'duration' || figures.shortUnits.has(token?.lower ?? '')

const isLong = (tokens: readonly Token[], { first }: Numeral, unit: number): boolean =>
  isLasting(tokens, first) || isDoneFor(tokens, first, unit) || isOfEvent(tokens, first, unit)

/** “lasted 11 days”, “it took the ambulance 30 minutes” */
function isLasting(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  while (i >= first - 4 && ['DET', 'NOUN', 'PROPN', 'PRON', 'ADV'].includes(tokens[i]?.pos ?? '')) i--
  return figures.lasts.has(tokens[i]?.lower ?? '') && !isUnreal(tokens, i)
}

/** “delayed by 10 minutes”, “searching for the boy for more than 85 hours”; “taught for 30 years” is a life. */
function isDoneFor(tokens: readonly Token[], first: number, unit: number): boolean {
  if (!figures.during.has(tokens[first - 1]?.lower ?? '')) return false
  const short = figures.shortUnits.has(tokens[unit]?.lower ?? '')
  for (let i = first - 2; i >= Math.max(0, first - REACH) && tokens[i]?.pos !== 'PUNCT'; i--) {
    const { lower, pos } = tokens[i] as Token
    if (pos !== 'VERB' && pos !== 'ADJ') continue
    if (figures.kept.has(lower) || (short && figures.toils.has(lower))) return !isUnreal(tokens, i)
  }
  return false
}

/** “two days of careful digging”, “a delay of 10 minutes” */
function isOfEvent(tokens: readonly Token[], first: number, unit: number): boolean {
  if (tokens[first - 1]?.lower === figures.of && lasts(tokens[first - 2])) return true
  return tokens[unit + 1]?.lower === figures.of && tokens.slice(unit + 2, unit + 5).some(lasts)
}

const lasts = (token: Token | undefined): boolean =>
  token !== undefined && (figures.lasting.has(token.lower) || figures.lasting.has(token.lemma))

/** “an 18-month investigation”, “a huge four-day rescue operation” */
function joinedAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const [number, hyphen, unit] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]]
  if (!/^[-‐‑]$/u.test(hyphen?.text ?? '') || hyphen?.start !== number.end || !isTime(unit)) return undefined
  const value = tokens[i - 1]?.end === number.start ? undefined : cardinalAt([number], 0)?.value
  const head = value === undefined ? -1 : tokens.findIndex((t, at) => at > i + 2 && at < i + 6 && lasts(t))
  if (value === undefined || head < 0) return undefined
  if (tokens.slice(i + 3, head).some((t) => !['ADJ', 'NOUN', 'PROPN'].includes(t.pos))) return undefined
  return { numeral: wordNumeral(number, i, value), first: i, last: head, noun: i + 2, head: i + 2 }
}
