import { type Token, tokenize } from '../../reading/tokens.js'

const tagged = new Map<string, readonly Token[]>()

/**
 * Words with part of speech, “far-right” as one: what goes before its noun describes it, whatever its parts are.
 * Remembered: each way to make a question of a statement asks for its words.
 */
export function wordsOf(text: string): readonly Token[] {
  const known = tagged.get(text)
  if (known !== undefined) return known
  const found = tag(text)
  if (tagged.size > 5_000) tagged.clear()
  tagged.set(text, found)
  return found
}

function tag(text: string): Token[] {
  const found: Token[] = []
  const tokens = tokenize(text)
  for (const [i, token] of tokens.entries()) {
    const last = found.at(-1)
    const touches = last !== undefined && last.end === token.start
    if (touches && isHyphen(token) && tokens[i + 1]?.start === token.end && isWord(last))
      found[found.length - 1] = glue(last, token, last.pos)
    else if (touches && last.text.endsWith('-') && last.text.length > 1)
      found[found.length - 1] = glue(last, token, posOf(token))
    else found.push(token)
  }
  return found
}

const isHyphen = ({ text }: Token): boolean => /^[-‐‑]$/u.test(text)
const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]$/u.test(text)
const posOf = ({ pos }: Token): string => (pos === 'NOUN' || pos === 'PROPN' ? pos : 'ADJ')

function glue(a: Token, b: Token, pos: string): Token {
  const text = a.text + b.text
  return { ...a, text, end: b.end, lower: a.lower + b.lower, lemma: a.lower + b.lower, pos }
}
