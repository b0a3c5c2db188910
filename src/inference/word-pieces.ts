const MAX_WORD_LETTERS = 100

/** BERT's uncased vocabulary, cutting one word at a time into its longest known pieces. */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>
  readonly #known = new Map<string, number[]>()
  readonly unknown: number
  /** `[CLS]` */
  readonly first: number
  /** `[SEP]` */
  readonly last: number

  /** @param vocabulary one piece a line, in the order of ids */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split('\n').flatMap((piece, i): [string, number][] => (piece ? [[piece, i]] : [])))
    this.unknown = this.#idOf('[UNK]')
    this.first = this.#idOf('[CLS]')
    this.last = this.#idOf('[SEP]')
  }

  /** Ids of the pieces of one word; at least one. */
  of(word: string): number[] {
    const known = this.#known.get(word)
    if (known) return known
    const ids = this.#cut(word)
    // Words come back within a report and between reports; hostile texts must not fill memory with rare ones.
    if (this.#known.size < 50_000) this.#known.set(word, ids)
    return ids
  }

  #cut(word: string): number[] {
    const letters = [...word.toLowerCase().normalize('NFD')].filter((c) => !/\p{Mn}/u.test(c))
    if (letters.length === 0 || letters.length > MAX_WORD_LETTERS) return [this.unknown]
    const ids: number[] = []
    for (let at = 0; at < letters.length; ) {
      let end = letters.length
      let id: number | undefined
      for (; end > at && id === undefined; end--)
        id = this.#ids.get((at > 0 ? '##' : '') + letters.slice(at, end).join(''))
      if (id === undefined) return [this.unknown]
      ids.push(id)
      at = end + 1
    }
    return ids
  }

  #idOf(piece: string): number {
    const id = this.#ids.get(piece)
    if (id === undefined) throw new RangeError(`the vocabulary has no ${piece}: is it BERT's vocab.txt?`)
    return id
  }
}
