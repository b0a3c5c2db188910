import { en } from '../../reading/lang/en.js'
import { ENTITY_TYPES, type EntityType } from '../../schema/index.js'
import { fold } from './spelling.js'

const { actors: lexicon, mentions, nations } = en

/** A surface form, taken apart for comparing. All words are folded. */
export interface Name {
  /** forms with one key are one name: words joined, without determiner */
  key: string
  words: string[]
  /** words that carry meaning, nations and spellings made canonical (“russian” → “=russia”) */
  bag: string[]
  /** of them those that tell which firm it is, whatever it is incorporated as */
  firm: string[]
  /** nations named in it, as keys */
  nations: string[]
  /** the words run together: “First Group” and “FirstGroup” */
  joined: string
  /** letters it may be abbreviated to: with and without small words */
  initials: string[]
  isAcronym: boolean
  isHandle: boolean
  /** what follows a comma: “Mesquite, Nev.” */
  within?: string
}

const fix = (word: string) => lexicon.spellings.get(word) ?? word
/** “Formula One” is “Formula 1”, and F1. */
const figured = (word: string) => lexicon.ordered.get(word) ?? word

const parsed = new Map(ENTITY_TYPES.map((type) => [type, new Map<string, Name>()]))

/** Takes a surface form apart; `type` tells whether honorifics are to be dropped. Remembered: a story asks often. */
export function parseName(text: string, type: EntityType): Name {
  const names = parsed.get(type) as Map<string, Name>
  const known = names.get(text)
  if (known !== undefined) return known
  const made = takeApart(text, type)
  if (names.size > 10_000) names.clear()
  names.set(text, made)
  return made
}

function takeApart(text: string, type: EntityType): Name {
  const isHandle = /^[@#]/.test(text.trim())
  const [main = '', within] = type === 'place' ? text.split(/,\s+/, 2) : [text]
  const spelt = (isHandle ? splitHandle(main) : main).replaceAll(' & ', ' and ')
  const raw = spelt.split(/[\s\-–—/_]+/u).map(stripPossessive)
  const all = raw.map((w) => ({ raw: w, word: fold(w) })).filter((w) => w.word !== '')
  while (all.length > 1 && lexicon.determiners.has(all[0]?.word ?? '')) all.shift()
  if (type === 'person') dropHonorifics(all)
  const words = all.map((w, i) => (i > 0 ? figured(w.word) : w.word))
  const bag = toBag(words)
  const region = within && regionOf(within)
  return {
    key: [...words, ...(region ? [',', region] : [])].join(' '),
    words,
    bag,
    firm: bag.filter((w) => !lexicon.incorporations.has(w)),
    nations: bag.filter((w) => w.startsWith('=')),
    joined: words.join(''),
    initials: [words, words.filter((w) => !lexicon.small.has(w))].map((list) => list.map((w) => w[0]).join('')),
    isAcronym: isAcronym(main),
    isHandle,
    ...(region && { within: region }),
  }
}

/** “Nev.” → “nevada”, “France” → “france”: a state or nation that a town is in. */
export function regionOf(text: string): string | undefined {
  const words = text.toLowerCase().replaceAll('.', '')
  return en.states.get(words) ?? nations.names.get(words)
}

const isAcronym = (text: string) =>
  /^(?:\p{Lu}\.){2,}$|^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&]{2,6}$|^\p{Lu}\p{Ll}\p{Lu}{1,3}$|^\p{Lu}\d{1,2}$/u.test(
    text.replace(/^the /i, ''),
  )

const stripPossessive = (word: string) => word.replace(/[’'‘`](s|S)?$/u, '')

const splitHandle = (text: string) =>
  text
    .replace(/^[@#]/, '')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_\d]+/g, ' ')

function dropHonorifics(all: { word: string }[]): void {
  while (all.length > 1 && mentions.honorifics.has(all[0]?.word ?? '')) all.shift()
  while (all.length > 2 && lexicon.suffixes.has(all.at(-1)?.word ?? '')) all.pop()
}

/** Meaningful words with nations (of up to three words) made keys and spellings made one. */
function toBag(words: readonly string[]): string[] {
  const bag: string[] = []
  for (let i = 0; i < words.length; i++) {
    const size = [3, 2, 1].find((n) => i + n <= words.length && nationOf(words.slice(i, i + n).join(' ')))
    if (size) {
      bag.push(`=${nationOf(words.slice(i, i + size).join(' '))}`)
      i += size - 1
    } else if (!lexicon.small.has(words[i] as string)) bag.push(fix(words[i] as string))
  }
  return bag
}

export const nationOf = (words: string): string | undefined =>
  nations.names.get(words) ?? nations.adjectives.get(words) ?? lexicon.unions.get(words)

/** The words that end in what kind of body it is: of “Harbour Ministry of Velia” “harbour ministry”. */
export function untilJoint(words: readonly string[]): readonly string[] {
  const joint = words.findIndex((w, i) => i > 0 && mentions.phraseJoints.has(w))
  return joint < 0 ? words : words.slice(0, joint)
}
