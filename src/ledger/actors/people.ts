import { en } from '../../reading/lang/en.js'
import type { Name } from './name.js'
import { sameWord, sameWords } from './spelling.js'
import type { Reason } from './weights.js'

const { givenNames, small } = en.actors

/** Whether two full names are one person's: a reason, 'apart' where they share a surname only, or nothing. */
export function comparePeople(a: Name, b: Name): Reason | 'apart' | undefined {
  if (a.words.length < 2 || b.words.length < 2) return undefined
  if (sameWords(a.words, b.words)) return 'sameWords'
  if (partOfPerson(a, b) || partOfPerson(b, a)) return undefined
  const surnames = sameWord(a.words.at(-1) as string, b.words.at(-1) as string)
  const given = sameGiven(a.words[0] as string, b.words[0] as string)
  if (surnames >= 0.95)
    return given >= 0.9 ? (surnames === 1 ? 'samePerson' : 'transliterated') : given ? 'slip' : 'apart'
  return surnames > 0 && given >= 0.9 ? 'slip' : undefined
}

/**
 * Whether a name is part of a full one, and which part: “Roe”, “Roe-Lee” and “van der Roe” are surnames. Where surnames
 * come first (“Xu” of Xu Lanfen) or stand in the middle (“Morales” of Ana Morales Roe), they are as sure as given names.
 */
export function partOfPerson(short: Name, full: Name): Reason | undefined {
  if (full.words.length <= short.words.length) return undefined
  if (short.words.length > 1) return full.key.endsWith(` ${short.key}`) ? 'surname' : undefined
  const word = short.words[0] as string
  if (sameWord(word, full.words.at(-1) as string) >= 0.95) return 'surname'
  if (word.length < 2 || small.has(word)) return undefined
  return full.words.slice(0, -1).some((w) => sameWord(word, w) >= 0.95) ? 'givenName' : undefined
}

function sameGiven(a: string, b: string): number {
  if (givenNames.has(a) && givenNames.get(a) === givenNames.get(b)) return 0.95
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0] ? 0.9 : 0
  if (a.length < b.length ? b.startsWith(a) : a.startsWith(b)) return 0.9
  return sameWord(a, b)
}
