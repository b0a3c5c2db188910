import { put } from '../grouped.js'
import { takeApart, type Word } from '../words.js'

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
  /** where each word stands, by the word in lower case */
  readonly #places = new Map<string, number[]>()
  /** descriptions (“the driver”) are what many actors are called */
  readonly #counted = new Map<string, Count>()

  constructor(text: string) {
    this.#text = flat(text)
    const { list, starts } = takeApart(this.#text)
    for (let i = 0; i < list.length; i++) put(this.#places, (list[i] as Word).text, starts[i] as number)
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
    if (!/\p{L}/u.test(name)) return []
    const { list, starts } = takeApart(name)
    const words = list.map((word, i) => ({ index: starts[i] as number, places: this.#places.get(word.text) ?? [] }))
    const [rarest] = words.sort((a, b) => a.places.length - b.places.length)
    return rarest ? rarest.places.map((place) => place - rarest.index) : []
  }
}

/** Single spaces, which are most white space, are left alone. */
const flat = (text: string): string => text.replaceAll(/\s{2,}|[^\S ]/gu, ' ')

/** No letter goes on before or after. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^\p{L}/u.test(text.slice(end, end + 2))
