import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** How far before a tally what was voted on may stand. */
const REACH = 8

/** Whether a bare number counts votes: “voted 64 to 52”, “by 52 votes to 48”, “64 in favour and 52 against”. */
export function isVote(tokens: readonly Token[], { first, last, head, numeral }: Phrase): boolean {
  if (head !== undefined || numeral.kind !== 'cardinal') return false
  const [after, next] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? '']
  if (figures.sides.has(after) || figures.sides.has(`${after} ${next}`)) return isVoted(tokens, first)
  const toNext = figures.tallied === after && tokens[last + 2]?.pos === 'NUM'
  const toThis = figures.tallied === tokens[first - 1]?.lower && isCounted(tokens[first - 2])
  return (toNext || toThis) && isVoted(tokens, first)
}

const isCounted = (token: Token | undefined): boolean => token?.pos === 'NUM' || figures.votes.has(token?.lower ?? '')

const isVoted = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - REACH), first).some((t) => figures.votes.has(t.lower))
