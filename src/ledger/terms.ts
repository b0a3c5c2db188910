import { stemmer } from 'stemmer'
import { nations } from '../reading/lang/en/nations.js'
import { synonyms } from '../reading/lang/en/synonyms.js'

/** What a stretch of text is about: stems of its content words, each once. */
export type Terms = ReadonlySet<string>

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
