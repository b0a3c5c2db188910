import type { Measure } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'
import { eventOf, participleOf } from './predicates.js'

const { figures } = en

/**
 * The counted noun with the word before it, lower case: “armoured vehicles”; “people” where only persons can be meant, as
 * where a verb tells what someone suffered (`suffered`): “five were trapped”.
 */
export function groupOf(tokens: readonly Token[], phrase: Phrase, measure: Measure, suffered: boolean): string {
  if (phrase.head === undefined) return figures.personal.has(measure) || suffered ? figures.groupDefault : ''
  const head = tokens[phrase.head] as Token
  const personal = figures.personal.has(measure)
  if (personal && eventOf(head) === measure) return figures.groupDefault
  const modifier = modifierOf(tokens, phrase, phrase.head)
  return modifier === '' ? head.lower : `${modifier} ${head.lower}`
}

/** The word before the noun, hyphens and all (“pick-up”); none where it only says what the measure says, or how many. */
function modifierOf(tokens: readonly Token[], phrase: Phrase, head: number): string {
  let first = head - 1
  while (first - 2 >= phrase.noun && tokens[first - 1]?.text === '-') first -= 2
  const [start, end] = [tokens[first], tokens[head - 1]]
  if (first < phrase.noun || !start || !end || start.pos === 'NUM' || !KINDS.has(end.pos)) return ''
  if (figures.states.has(end.lower) || figures.standIns.has(end.lower) || participleOf(end)) return ''
  return tokens
    .slice(first, head)
    .map((t) => t.lower)
    .join('')
}

const KINDS = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADP', 'ADV'])
