import type { StatementSaying } from './sayings.js'
import type { Terms } from './terms.js'
import { termsAmong, type Word, wordsWithin } from './words.js'

/** A saying's words, taken apart once for all who ask. */
export interface Worded {
  words: readonly Word[]
  terms: Terms
}

export function wordedOf({ report, spans }: StatementSaying): Worded {
  const words = wordsWithin(report, spans)
  return { words, terms: termsAmong(words) }
}
