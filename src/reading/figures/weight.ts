import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures, numerals } = en
const has = (tokens: readonly Token[], words: ReadonlySet<string>) => tokens.some((t) => words.has(t.lower))

/** Whether the pounds of a sentence are a weight: where it speaks of weight, or its report does and of no sterling. */
export function weightsOf(report: readonly Token[]): (sentence: readonly Token[], phrase: Phrase) => boolean {
  const sterling = has(report, figures.sterling)
  const weighing = has(report, figures.weighing)
  return (sentence, { numeral }) => {
    if (numeral.kind !== 'money') return false
    if (!sentence.slice(numeral.first, numeral.last + 1).some((t) => t.lower === numerals.pounds)) return false
    if (has(sentence, figures.weighing)) return true
    return !sterling && (weighing || sentence[numeral.last + 1]?.lower === figures.of)
  }
}
