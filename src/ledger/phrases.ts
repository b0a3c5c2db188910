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

  /** How many places of `words`, see `wordsIn`, hold a phrase of each list. */
  count(words: readonly string[]): ReadonlyMap<L, number> {
    const counts = new Map<L, number>()
    for (const [i, word] of words.entries())
      for (const { words: phrase, list } of this.#byFirst.get(word) ?? [])
        if (phrase.every((w, k) => words[i + k] === w)) counts.set(list, (counts.get(list) ?? 0) + 1)
    return counts
  }
}

/** Words in lower case, “n't” as a word of its own. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("n't", " n't")
    .match(/n't|[\p{L}\p{N}]+/gu) ?? []
