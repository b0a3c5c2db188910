import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const { figures } = en

/** Several of the thing a noun names; the tagger's lemma drops a plural's ending. */
export const isPlural = (noun: Token): boolean =>
  figures.plurals.has(noun.lower) ||
  (noun.lower !== noun.lemma && noun.pos === 'NOUN') ||
  (noun.pos === 'PROPN' && /s$/u.test(noun.lower))
