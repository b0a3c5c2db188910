import { en } from '../lang/en.js'
import { type Numeral, wordNumeral } from '../numerals.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** How far before “three times” what was done so often may stand. */
const REACH = 7

/** How often something happened: “postponed three times”, “on two occasions”, “deployed twice”; not “three times as many”. */
export function occurrencesIn(tokens: readonly Token[], numerals: readonly Numeral[]): Phrase[] {
  const counted = numerals.flatMap((numeral): Phrase[] => {
    const at = numeral.last + 1
    const { low, high } = numeral.quantity
    if (!figures.occasions.has(tokens[at]?.lower ?? '') || (high ?? low ?? 0) < 2 || compares(tokens, at)) return []
    return didBefore(tokens, numeral.first) ? [{ numeral, first: numeral.first, last: at, noun: at, head: at }] : []
  })
  return [...counted, ...tokens.flatMap((_, i) => twiceAt(tokens, i) ?? [])]
}

const compares = (tokens: readonly Token[], at: number): boolean => figures.compared.has(tokens[at + 1]?.lower ?? '')

function didBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH) && tokens[i]?.pos !== 'PUNCT'; i--)
    if (tokens[i]?.pos === 'VERB') return true
  return false
}

/** “was twice arrested”, “struck twice” */
function twiceAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const token = tokens[i] as Token
  if (token.lower !== figures.twice || compares(tokens, i)) return undefined
  if (![tokens[i - 1], tokens[i + 1], tokens[i + 2]].some((t) => t?.pos === 'VERB')) return undefined
  return { numeral: wordNumeral(token, i, 2), first: i, last: i, noun: i }
}
