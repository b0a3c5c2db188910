import type { EntityType } from '../schema/index.js'
import { en } from './lang/en.js'
import type { NameRun } from './names.js'
import type { Token } from './tokens.js'

const { organisationNames, placeNames, locatives } = en.mentions

/** What each name stands for, judged by its words, by what stands before it, and by its other uses in the text. */
export function typesOf(tokens: readonly Token[], names: readonly NameRun[]): EntityType[] {
  const votes = new Map<string, Map<EntityType, number>>()
  const key = (name: NameRun) => lastWord(tokens, name)
  const own = names.map((name) => guess(tokens, name))
  for (const [i, name] of names.entries()) {
    const tally = votes.get(key(name)) ?? new Map<EntityType, number>()
    const { type, weight } = own[i] as Guess
    tally.set(type, (tally.get(type) ?? 0) + weight)
    votes.set(key(name), tally)
  }
  return names.map((name, i) => {
    const { type, weight } = own[i] as Guess
    if (weight >= STRONG) return type
    const tally = [...(votes.get(key(name)) as Map<EntityType, number>)]
    return (tally.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [EntityType, number])[0]
  })
}

interface Guess {
  type: EntityType
  weight: number
}
const STRONG = 5

function guess(tokens: readonly Token[], { head, titled }: NameRun): Guess {
  const words = tokens.slice(head.first, head.end)
  const [first, last] = [words[0] as Token, words.at(-1) as Token]
  if (titled) return { type: 'person', weight: STRONG }
  if (organisationNames.has(last.lower) || (words.length > 1 && organisationNames.has(first.lower))) {
    return { type: 'organisation', weight: STRONG }
  }
  if (placeNames.has(last.lower)) return { type: 'place', weight: STRONG }
  if (words.some((t) => organisationNames.has(t.lower))) return { type: 'organisation', weight: STRONG }
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(first.text)) return { type: 'organisation', weight: 2 }
  if (locatives.has(tokens[head.first - 1]?.lower ?? '') && words.length < 3) return { type: 'place', weight: 2 }
  if (/^(VERB)$/.test(tokens[head.end]?.pos ?? '') && words.length > 1) return { type: 'person', weight: 2 }
  if (words.length === 2 || words.length === 3) return { type: 'person', weight: 1 }
  return { type: 'thing', weight: 0.5 }
}

const lastWord = (tokens: readonly Token[], { head }: NameRun) => (tokens[head.end - 1] as Token).lower
