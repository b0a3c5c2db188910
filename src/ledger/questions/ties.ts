import { questions } from '../../reading/lang/en/questions.js'
import type { Token } from '../../reading/tokens.js'

/**
 * Silences the words that tie a sentence to what went before it (“also”) or only colour it (“so fast”): the tokens stay
 * in their places, without text.
 */
export const withoutTies = (tokens: readonly Token[]): Token[] =>
  tokens.map((t, i) =>
    isTie(t, tokens[i - 1], tokens[i + 1]) || isDegree(t, tokens.slice(i + 1)) ? { ...t, text: '' } : t,
  )

/** “too” ties only at an end: “too fast” is a fact. “then” and “instead” may begin a phrase. */
function isTie(t: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (t.lower === 'well') return before !== undefined && questions.modals.has(before.lower)
  if (!questions.ties.has(t.lower) || t.pos === 'NOUN' || t.pos === 'PROPN') return false
  if (t.lower === 'too') return next === undefined || next.pos === 'PUNCT'
  return next?.lower !== 'of'
}

function isDegree(t: Token, [next, after, ...more]: readonly Token[]): boolean {
  if (!questions.degrees.has(t.lower) || !next || next.lower === 'as') return false
  if (t.lower === 'such') return next.pos === 'DET' && ![after, ...more.slice(0, 3)].some((x) => x?.lower === 'as')
  if (t.lower === 'just') return next.pos === 'VERB' || next.pos === 'ADJ' || next.pos === 'DET'
  return (next.pos === 'ADJ' || next.pos === 'ADV') && !questions.measured.has(next.lower)
}
