import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../schema/index.js'

/** One word or mark with its exact place, Universal part of speech and lemma. White space has no token. */
export interface Token extends Span {
  text: string
  /** lower-cased text with typographic apostrophes made plain */
  lower: string
  pos: string
  lemma: string
  /** the next token is the rest of the same run of letters, which no space parts in the text */
  glued?: true
}

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/**
 * Words of `text` with part of speech. wink-nlp gives no offsets and its output is not byte-identical to the source,
 * so each token is found again in the text, in order; what cannot be found is left out rather than misplaced.
 */
export function tokenize(text: string): Token[] {
  const tokens = nlp.readDoc(text).tokens()
  const words = tokens.out() as string[]
  const poses = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as typeof its.value) as string[]
  const found: Token[] = []
  let cursor = 0
  for (const [i, word] of words.entries()) {
    if (word.trim() === '') continue
    const start = text.indexOf(word, cursor)
    // A token is never far from the last one but for white space; further away it is another copy of the word.
    if (start < 0 || text.slice(cursor, start).trim() !== '') continue
    cursor = start + word.length
    const token = made(start, word, poses[i] ?? 'X', lemmas[i] ?? word)
    const last = found.at(-1)
    if (last && isOneWord(text, last.end, start)) found[found.length - 1] = joined(last, token)
    else found.push(token)
  }
  return found
}

const made = (start: number, text: string, pos: string, lemma: string): Token => ({
  start,
  end: start + text.length,
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  pos,
  lemma,
})

/** wink-nlp cuts words at letters outside Latin-1 (“Dra|š|kovi|ć”, “Ł|ukasz”): letters that touch there are one word. */
const isOneWord = (text: string, end: number, start: number): boolean =>
  end === start &&
  /^[\p{L}\p{M}]{2}$/u.test(text.slice(start - 1, start + 1)) &&
  /[^\0-ÿ]/.test(text.slice(start - 1, start + 1))

/** The whole word; its parts say nothing of what it is, so a capital makes it a name. */
function joined(a: Token, b: Token): Token {
  const word = a.text + b.text
  const pos = /^\p{Lu}/u.test(word) ? 'PROPN' : a.pos === 'X' ? 'NOUN' : a.pos
  return made(a.start, word, pos, word.toLowerCase())
}
