import type { TokenRange } from './clauses.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { determiners, possessive } = en.mentions
const NOUNISH = /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/
const { relatives } = en.statements
const INNER = new Set(['of', 'for', 'at', 'from', 'in', 'to'])

/** The noun phrase that ends right before `end`, with its “of …” parts, or nothing. */
export function phraseBefore(tokens: readonly Token[], from: number, end: number): TokenRange | undefined {
  let first = end
  while (first > from && isPart(tokens, from, first - 1)) first--
  while (first < end && (isStray(tokens[first] as Token) || relatives.has((tokens[first] as Token).lower))) first++
  return first < end ? { first, end } : undefined
}

/** The noun phrase that begins at `first`, or nothing. */
export function phraseAfter(tokens: readonly Token[], first: number, to: number): TokenRange | undefined {
  let end = first
  while (end < to && isPart(tokens, first, end)) end++
  while (end > first && /^(ADP|CCONJ|PART|DET)$/.test((tokens[end - 1] as Token).pos)) end--
  return end > first ? { first, end } : undefined
}

const isStray = ({ pos }: Token) => /^(ADP|CCONJ|PART|SCONJ)$/.test(pos)

function isPart(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i] as Token
  if (relatives.has(token.lower)) return false
  if (NOUNISH.test(token.pos) || determiners.has(token.lower) || possessive.has(token.lower)) return true
  if (/^[-–&()]$/.test(token.text)) return true
  const next = tokens[i + 1]
  return INNER.has(token.lower) && i > from && next !== undefined && NOUNISH.test(next.pos)
}
