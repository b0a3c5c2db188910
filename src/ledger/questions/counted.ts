import { nations } from '../../reading/lang/en/nations.js'
import { type Measure, slice } from '../../schema/index.js'
import { plural } from '../groups.js'
import type { FigureSaying } from '../sayings.js'

/** Counted things as a question names them: “damaged ukrainian cars”, of what was damaged → “Ukrainian cars”. */
export function counted(group: string, measure: Measure): string {
  const words = group.split(' ')
  const kept = words.filter((w, i) => w !== measure || i === words.length - 1)
  return kept.map((w) => (nations.adjectives.has(w) ? w.charAt(0).toUpperCase() + w.slice(1) : w)).join(' ')
}

/** The words with the capitals that every text gives them after its number: “MTA workers”, “Britons”. */
export function inTheirCase(words: string, sayings: readonly FigureSaying[]): string {
  const seen = sayings.flatMap(({ report, figure: { number, span } }) =>
    slice(report.text, { start: Math.min(number.end, span.end), end: span.end }).split(/[^\p{L}\p{N}'’-]+/u),
  )
  return words
    .split(' ')
    .map((word) => {
      const same = seen.filter((s) => [s.toLowerCase(), plural(s.toLowerCase())].includes(word))
      return same.length > 0 && same.every((s) => /\p{Lu}/u.test(s)) ? capitalised(word, same[0] as string) : word
    })
    .join(' ')
}

/** “Briton” for “britons”: the capitals of the one, the ending of the other. */
const capitalised = (word: string, as: string): string => as + word.slice(as.length)
