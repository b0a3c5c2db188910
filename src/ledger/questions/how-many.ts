import { questions } from '../../reading/lang/en/questions.js'
import { numeralAt } from '../../reading/numerals.js'
import type { Token } from '../../reading/tokens.js'
import { singular } from '../groups.js'

/** A counted phrase: the amount, what is counted, and what follows. */
export interface Counted {
  things: readonly Token[]
  rest: readonly Token[]
}

const THING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

/**
 * The counted phrase that tokens begin with: “about 2,300 | residents | of the valley”. What has no number of things to it
 * — a share, a sum, “one” of some, “no” — cannot be asked for by “how many”.
 */
export function countedIn(tokens: readonly Token[]): Counted | undefined {
  const amount = numeralAt(tokens, 0)
  if (!amount || (amount.kind !== 'cardinal' && amount.kind !== 'vague')) return undefined
  if (amount.quantity.low === 1 && amount.quantity.high === 1) return undefined
  const from = tokens[amount.last + 1]?.lower === 'of' ? amount.last + 2 : amount.last + 1
  let end = from
  while (end < tokens.length && THING.has((tokens[end] as Token).pos)) end++
  const head = tokens[end - 1]
  if (end === from || head?.pos !== 'NOUN' || !isPlural(head)) return undefined
  return { things: tokens.slice(from, end), rest: tokens.slice(end) }
}

const isPlural = ({ lower }: Token): boolean => singular(lower) !== lower || questions.plurals.has(lower)
