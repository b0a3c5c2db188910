import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { endings, glued, never } = en.mentions
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/**
 * Splits words that machine translation or a scraper ran together with a name (“Smithpromised”, “Bostonwhere”).
 * A split needs the name elsewhere in the text, or a capitalised name right before and a word of the glue list behind;
 * what ends many a word (“Harbour Command”) needs the name.
 */
export function unglue(tokens: readonly Token[]): Token[] {
  const names = new Set(tokens.filter((t) => CAPITALISED.test(t.text) && t.pos === 'PROPN').map((t) => t.text))
  const words = new Set(tokens.map((t) => t.lower))
  const longest = [...glued.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return tokens.flatMap((token, i) => {
    if (!CAPITALISED.test(token.text) || token.text.length < 6) return [token]
    const cut = cutOf(token, tokens[i - 1], names, words, longest)
    return cut ? split(token, cut) : [token]
  })
}

function cutOf(
  token: Token,
  before: Token | undefined,
  names: ReadonlySet<string>,
  words: ReadonlySet<string>,
  glue: string[],
): number {
  const word = glue.find((w) => token.text.endsWith(w))
  const cut = word ? token.text.length - word.length : 0
  if (word && cut >= 4 && (words.has(token.lower.slice(0, cut)) || (isName(before) && !endings.has(word)))) return cut
  // Behind a known name, any longer word that the text knows too: “Jackson-ville” stays whole.
  for (let at = token.text.length - 5; at >= 4; at--) {
    if (names.has(token.text.slice(0, at)) && words.has(token.lower.slice(at))) return at
  }
  return 0
}

const isName = (token: Token | undefined) =>
  token !== undefined && token.pos === 'PROPN' && CAPITALISED.test(token.text) && !never.has(token.lower)

function split(token: Token, cut: number): Token[] {
  const middle = token.start + cut
  const [head, tail] = [token.text.slice(0, cut), token.text.slice(cut)]
  const lemma = glued.get(tail) ?? tail
  return [
    { ...token, end: middle, text: head, lower: head.toLowerCase(), pos: 'PROPN', lemma: head, glued: true },
    { ...token, start: middle, text: tail, lower: tail, pos: lemma === tail ? 'X' : 'VERB', lemma },
  ]
}
