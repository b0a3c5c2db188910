import { stemmer } from 'stemmer'
import { nations } from '../reading/lang/en/nations.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import { synonyms } from '../reading/lang/en/synonyms.js'
import type { Span } from '../schema/index.js'

/** What a stretch of text is about: stems of its content words, each once. */
export type Terms = ReadonlySet<string>

/** The terms of some spans of a text; function words and the words of saying carry none. */
export function termsOf(text: string, spans: readonly Span[]): Terms {
  const terms = new Set<string>()
  for (const { start, end } of spans)
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [])
      if (!stopWords.has(word)) terms.add(termOf(word))
  return terms
}

/** Terms of the names in some spans of a text: words written with a capital. */
export function namesOf(text: string, spans: readonly Span[]): Terms {
  const names = new Set<string>()
  for (const { start, end } of spans)
    for (const word of text.slice(start, end).match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []) {
      const small = word.toLowerCase()
      if (!stopWords.has(small)) names.add(termOf(small))
    }
  return names
}

const known = new Map<string, string>()

/** One term for a word (in lower case), its forms and what says the same: “Ukraine”, “Ukrainian”; “killed”, “dead”. */
export function termOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const nation =
    nations.names.get(word) ?? nations.adjectives.get(word) ?? nations.adjectives.get(word.replace(/s$/u, ''))
  const term = nation ?? stemmer(synonyms.get(word) ?? word)
  known.set(word, term)
  return term
}

/** How telling each term is among the texts given: rare ones more. */
export function weigh(texts: readonly Terms[]): (term: string) => number {
  const seen = new Map<string, number>()
  for (const terms of texts) for (const t of terms) seen.set(t, (seen.get(t) ?? 0) + 1)
  const weightOf = (times: number) => Math.log((texts.length + 1) / times)
  const weights = new Map([...seen].map(([term, times]) => [term, weightOf(times)]))
  const unseen = weightOf(0.5)
  return (term) => weights.get(term) ?? unseen
}
