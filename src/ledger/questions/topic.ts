import { questions } from '../../reading/lang/en/questions.js'
import { type Token, tokenize } from '../../reading/tokens.js'
import type { Names } from './names.js'

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LONGEST = 60

/** The noun phrase of a text that has most of the weight of what a row is about, word for word; undefined: it has none. */
export function topicIn(text: string, weight: (word: string) => number, names: Names): string | undefined {
  const phrases = nounPhrases(tokenize(text))
    .map((tokens) => ({ tokens, words: text.slice(tokens[0]?.start, tokens.at(-1)?.end) }))
    .filter(({ words }) => words.length <= LONGEST && !/["“”‘()]/u.test(words))
  const scored = phrases.map(({ tokens, words }) => ({
    words: names.full(words) ?? small(tokens, words, names),
    score: tokens.reduce((sum, t) => sum + weight(t.lower), 0) * telling(tokens, names),
  }))
  return scored.sort((a, b) => b.score - a.score || (a.words < b.words ? -1 : 1))[0]?.words
}

/** Runs of words that make one noun phrase, with “of” inside. */
function nounPhrases(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const t of tokens) {
    const run = runs.at(-1) as Token[]
    const joins = t.lower === 'of' && run.length > 0
    if (questions.anaphors.has(t.lower) || (!PHRASE.has(t.pos) && !joins)) runs.push([])
    else run.push(t)
  }
  return runs.map(trimmed).filter((run) => run.length > 0)
}

/** A bare noun (“side”) tells little; a phrase with its article, or a name, stands by itself. */
function telling(tokens: readonly Token[], names: Names): number {
  const [first] = tokens
  const stands = first !== undefined && (first.pos === 'DET' || (first.pos === 'PROPN' && names.isProper(first.text)))
  if (tokens.length === 1 && !stands) return 0.2
  return (stands ? 1.5 : 1) / Math.sqrt(tokens.length)
}

function trimmed(run: readonly Token[]): Token[] {
  const end = run.findLastIndex((t) => HEADS.has(t.pos))
  return run.slice(0, end + 1)
}

function small([first]: readonly Token[], words: string, names: Names): string {
  const isName = first && first.pos === 'PROPN' && (first.start > 0 || names.isProper(first.text))
  return isName || /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
