import { takeApart, type Word } from './words.js'

/** Finds the phrases of several lists among words, reading each of them once. */
export class PhraseBook<L extends string> {
  /** first word → the phrases that begin with it, as words, with their list */
  readonly #byFirst = new Map<string, { words: readonly string[]; list: L }[]>()

  constructor(lists: Readonly<Record<L, readonly string[]>>) {
    for (const list of Object.keys(lists) as L[])
      for (const phrase of lists[list]) {
        const words = wordsIn(phrase)
        const first = words[0] as string
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, list }])
      }
  }

  /** How many places of some words hold a phrase of each list. */
  count(words: readonly Word[]): ReadonlyMap<L, number> {
    let counts: Map<L, number> | undefined
    for (let i = 0; i < words.length; i++) {
      const phrases = this.#byFirst.get((words[i] as Word).text)
      if (phrases === undefined) continue
      for (const { words: phrase, list } of phrases)
        if (phrase.every((w, k) => words[i + k]?.text === w)) {
          counts ??= new Map()
          counts.set(list, (counts.get(list) ?? 0) + 1)
        }
    }
    return counts ?? NONE
  }
}

const NONE: ReadonlyMap<never, number> = new Map<never, number>()

/** The words of a text in lower case, “n't” as a word of its own. */
export const wordsIn = (text: string): string[] => takeApart(text).list.map((word) => word.text)
