import type { Measure } from '../../schema/index.js'
import { FIGURES } from '../lang/en/figures.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

/** The counted noun with the word before it, lower case: “armoured vehicles”; “people” where only persons can be meant. */
export function groupOf(tokens: readonly Token[], phrase: Phrase, measure: Measure): string {
  if (phrase.head === undefined) return FIGURES.personal.has(measure) ? FIGURES.groupDefault : ''
  const head = tokens[phrase.head] as Token
  if (
    FIGURES.nouns.has(head.lemma) &&
    FIGURES.nouns.get(head.lemma) === measure &&
    FIGURES.personal.has(measure) &&
    measure !== 'attackers'
  )
    return FIGURES.groupDefault
  const before = phrase.head - 1
  const modifier = before >= phrase.noun ? (tokens[before] as Token) : undefined
  const named =
    modifier &&
    /^(ADJ|NOUN|PROPN|VERB)$/u.test(modifier.pos) &&
    !FIGURES.states.has(modifier.lower) &&
    !FIGURES.others.has(modifier.lower)
  return (named ? `${modifier.lower} ${head.lower}` : head.lower).replace(/\s+/gu, ' ')
}
