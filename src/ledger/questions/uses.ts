/** How often a name is used as it is written, in any case, and in any case with “the” before it. */
export interface Count {
  exact: number
  any: number
  withThe: number
}

/** Counts the uses of names in a text. Names are many and the text is long, so it is read once, for where its words stand. */
export class Uses {
  /** with one space for each run of white space */
  readonly #text: string
  /** where each run of letters stands, by the run in lower case */
  readonly #places = new Map<string, number[]>()
  /** descriptions (“the driver”) are what many actors are called */
  readonly #counted = new Map<string, Count>()

  constructor(text: string) {
    this.#text = flat(text)
    /** the places of a word by how it is written: to make each of a long text's words small takes long */
    const places = new Map<string, number[]>()
    let at = 0
    for (const [i, run] of this.#text.split(PARTS).entries()) {
      if (i % 2 === 1) {
        const known = places.get(run) ?? this.#placesOf(run.toLowerCase())
        places.set(run, known)
        known.push(at)
      }
      at += run.length
    }
  }

  #placesOf(word: string): number[] {
    const places = this.#places.get(word) ?? []
    this.#places.set(word, places)
    return places
  }

  count(name: string): Count {
    const known = this.#counted.get(name) ?? this.#count(name)
    this.#counted.set(name, known)
    return known
  }

  #count(name: string): Count {
    const [text, wanted, lower] = [this.#text, flat(name), flat(name).toLowerCase()]
    const counts = { exact: 0, any: 0, withThe: 0 }
    let free = 0
    for (const start of this.#starts(wanted)) {
      const end = start + wanted.length
      const isExact = text.startsWith(wanted, start)
      if (start < free || (!isExact && text.slice(start, end).toLowerCase() !== lower) || !isWhole(text, start, end))
        continue
      free = end
      counts.any++
      if (isExact) counts.exact++
      if (/(?<!\w)the $/iu.test(text.slice(Math.max(0, start - 5), start))) counts.withThe++
    }
    return counts
  }

  /** Where the name would begin if its rarest word is a word of it. */
  #starts(name: string): number[] {
    const words = [...name.matchAll(LETTERS)].map(({ 0: word, index }) => ({
      index,
      places: this.#places.get(word.toLowerCase()) ?? [],
    }))
    const [rarest] = words.sort((a, b) => a.places.length - b.places.length)
    return rarest ? rarest.places.map((place) => place - rarest.index) : []
  }
}

const LETTERS = /\p{L}+/gu
/** Parts a text so that every other part is a run of letters. */
const PARTS = /(\p{L}+)/u

/** Single spaces, which are most white space, are left alone. */
const flat = (text: string): string => text.replaceAll(/\s{2,}|[^\S ]/gu, ' ')

/** No letter goes on before or after. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^\p{L}/u.test(text.slice(end, end + 2))
