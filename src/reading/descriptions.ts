import type { EntityType } from '../schema/index.js'
import type { TokenRange } from './clauses.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { people, groups, bodies, places, determiners, possessive } = en.mentions

/** A description of someone or something by a noun: “the regional governor”. */
export interface Description {
  span: TokenRange
  head: TokenRange
  type: EntityType
}

/** Descriptions of speakers and places in one sentence, by the noun they end on. */
export function findDescriptions(tokens: readonly Token[], sentence: TokenRange): Description[] {
  const found: Description[] = []
  for (let i = sentence.first; i < sentence.end; i++) {
    const type = typeOf(tokens[i] as Token)
    if (!type || continues(tokens, sentence, i + 1)) continue
    const first = startOfPhrase(tokens, sentence, i)
    found.push({ span: { first, end: i + 1 }, head: { first: i, end: i + 1 }, type })
  }
  return found
}

function typeOf({ lower, lemma, pos }: Token): EntityType | undefined {
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return undefined
  const base = lemma.toLowerCase()
  if (groups.has(lower)) return 'group'
  if (people.has(base)) return base === lower ? 'person' : 'group'
  if (bodies.has(base)) return 'organisation'
  return places.has(base) && pos === 'NOUN' ? 'place' : undefined
}

/** The noun phrase goes on: “police [officer]”, unless a name follows, which the noun is then the title of. */
const continues = (tokens: readonly Token[], sentence: TokenRange, i: number) =>
  i < sentence.end && tokens[i]?.pos === 'NOUN' && typeOf(tokens[i] as Token) !== undefined

function startOfPhrase(tokens: readonly Token[], sentence: TokenRange, head: number): number {
  let first = head
  while (first > sentence.first) {
    const token = tokens[first - 1] as Token
    if (determiners.has(token.lower)) return first - 1
    const isPart = /^(ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || possessive.has(token.lower)
    if (!isPart) return first
    first--
  }
  return first
}
