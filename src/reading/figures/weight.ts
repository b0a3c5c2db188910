import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures, numerals } = en
const has = (tokens: readonly Token[], words: ReadonlySet<string>) => tokens.some((t) => words.has(t.lower))

/** Below this a sum in pounds is paid by someone: its sentence says so. */
const LARGE = 1e6

/**
 * Whether the pounds of a sentence are a weight: where it speaks of weight; in a report without sterling, also where
 * that does, and where nobody pays.
 */
export function weightsOf(report: readonly Token[]): (sentence: readonly Token[], phrase: Phrase) => boolean {
  const sterling = has(report, figures.sterling)
  const weighing = has(report, figures.weighing)
  return (sentence, { numeral }) => {
    if (numeral.quantity.unit !== numerals.currencyWords.get(numerals.pounds)) return false
    if (!sentence.slice(numeral.first, numeral.last + 1).some((t) => t.lower === numerals.pounds)) return false
    if (has(sentence, figures.weighing)) return true
    if (sterling) return false
    if (weighing || sentence[numeral.last + 1]?.lower === figures.of) return true
    const { low, high } = numeral.quantity
    return (high ?? low ?? 0) < LARGE && !has(sentence, figures.paying)
  }
}
