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

/** The terms of words in lower case, see `wordsIn`; what stands before “n't” is an auxiliary. */
export function termsAmong(words: readonly string[]): Terms {
  const terms = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word !== "n't" && words[i + 1] !== "n't" && !stopWords.has(word)) terms.add(termOf(word))
  }
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

/** How telling each term is among some texts: rare ones more. */
export class Rarity {
  readonly #weights = new Map<string, number>()
  readonly #unseen: number

  constructor(texts: readonly Terms[]) {
    const weightOf = (times: number) => Math.log((texts.length + 1) / times)
    for (const terms of texts) for (const t of terms) this.#weights.set(t, (this.#weights.get(t) ?? 0) + 1)
    for (const [term, times] of this.#weights) this.#weights.set(term, weightOf(times))
    this.#unseen = weightOf(0.5)
  }

  /** All terms of the texts. */
  get terms(): Iterable<string> {
    return this.#weights.keys()
  }

  of(term: string): number {
    return this.#weights.get(term) ?? this.#unseen
  }
}
