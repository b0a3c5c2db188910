import type { Measure } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

/** The counted noun with the word before it, lower case: “armoured vehicles”; “people” where only persons can be meant. */
export function groupOf(tokens: readonly Token[], phrase: Phrase, measure: Measure): string {
  if (phrase.head === undefined) return en.figures.personal.has(measure) ? en.figures.groupDefault : ''
  const head = tokens[phrase.head] as Token
  if (
    en.figures.nouns.has(head.lemma) &&
    en.figures.nouns.get(head.lemma) === measure &&
    en.figures.personal.has(measure) &&
    measure !== 'attackers'
  )
    return en.figures.groupDefault
  const before = phrase.head - 1
  const modifier = before >= phrase.noun ? (tokens[before] as Token) : undefined
  const named =
    modifier &&
    /^(ADJ|NOUN|PROPN|VERB)$/u.test(modifier.pos) &&
    !en.figures.states.has(modifier.lower) &&
    !en.figures.others.has(modifier.lower)
  return (named ? `${modifier.lower} ${head.lower}` : head.lower).replace(/\s+/gu, ' ')
}
