import { slice } from '../schema/index.js'
import { wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import { type Terms, termsAmong } from './terms.js'

/** A saying's words, taken apart once for all who ask. */
export interface Worded {
  /** as they stand */
  texts: readonly string[]
  /** one by one in lower case */
  words: readonly string[]
  terms: Terms
}

export function wordedOf({ report, spans }: StatementSaying): Worded {
  const texts = spans.map((span) => slice(report.text, span))
  const words = texts.flatMap(wordsIn)
  return { texts, words, terms: termsAmong(words) }
}
