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
    found.push({
      start,
      end: cursor,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      pos: poses[i] ?? 'X',
      lemma: lemmas[i] ?? word,
    })
  }
  return found
}
