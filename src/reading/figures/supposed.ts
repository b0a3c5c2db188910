import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** Whether a phrase stands in a condition (“if 12 people die”), or for one of a kind: “the first time it killed a man”. */
export function isSupposed(tokens: readonly Token[], { first, numeral }: Phrase): boolean {
  for (let i = first - 1; tokens[i] && tokens[i]?.pos !== 'PUNCT'; i--) {
    if (figures.conditions.has(tokens[i]?.lower ?? '')) return true
    if (numeral.kind === 'article' && figures.firstTime.every((word, w) => tokens[i + w]?.lower === word)) return true
  }
  return false
}
