import { nations } from '../reading/lang/en/nations.js'
import { en } from '../reading/lang/en.js'

/** What a figure counts, so far as it decides with which other figures it can be compared. */
export interface Group {
  /** kind of thing: “people”, “fighters”; the noun itself where no kind is known */
  kind: string
  /** the counted noun in the singular: “armoured vehicle” → “vehicle” */
  head: string
  /** what narrows the noun down: “endangered” gorillas, “US” customers; '' where nothing does */
  modifier: string
  /** interchangeable nouns: any noun of the kind will do; else the head must be the same */
  open: boolean
  /** the kind is one of those that nouns are sorted into */
  known: boolean
  /** people, by whatever name */
  human: boolean
}

/** Kinds whose nouns may stand for each other. The rest are kinds of objects, where a truck is no tank. */
const OPEN = new Set(['people', 'children', 'fighters', 'soldiers', 'police', 'responders', 'hostages', 'suspects'])

/** Kinds of people that lose their own in a fight. */
export const ARMED: ReadonlySet<string> = new Set(['fighters', 'soldiers', 'police'])

/** Reads a counted noun phrase: the longest known noun at its end, else its last word. */
export function groupOf(phrase: string): Group {
  const words = phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
  const last = singular(words.at(-1) ?? '')
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const noun = [...words.slice(from, -1), last].join(' ')
    const kind = en.groups.classes.get(noun)
    if (!kind) continue
    const modifier = words.slice(0, from).join(' ')
    return {
      kind,
      head: noun,
      modifier,
      open: OPEN.has(kind),
      known: true,
      human: OPEN.has(kind) || kind === 'journalists',
    }
  }
  const modifier = words.slice(0, -1).join(' ')
  return { kind: last, head: last, modifier, open: false, known: false, human: isPerson(last) }
}

/** Nouns for people and, since a Dane is a Danish person, of nations. */
const isPerson = (noun: string): boolean => en.persons.has(noun) || nations.adjectives.has(noun)

/** The singular of an English noun, by rule and by exception. */
export function singular(noun: string): string {
  const known = en.groups.singulars.get(noun)
  if (known) return known
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(ss|us|is)$/u.test(noun)) return noun
  if (/(ch|sh|x|z|ss)es$/u.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun
}

/** The plural of an English noun phrase, by rule and by exception. */
export function plural(phrase: string): string {
  const words = phrase.split(' ')
  const last = words.pop() ?? ''
  if (last === '') return phrase
  if (singular(last) !== last) return phrase
  const known = [...en.groups.singulars].find(([, one]) => one === last)?.[0]
  return [...words, known ?? regular(last)].join(' ')
}

function regular(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
