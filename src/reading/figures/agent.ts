import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { idiomAt } from './idioms.js'
import type { Told } from './measure.js'
import { isUnreal, stepBack } from './object.js'
import type { Phrase } from './phrase.js'

const { figures, groups } = en

/** Who attacks: “about 30 men attacked the station”, “an attack carried out by 30 men”, “ambushed by dozens of fighters”. */
export function asAgent(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  const noun = phrase.head === undefined ? undefined : (tokens[phrase.head] as Token)
  if (!noun || isOnDuty(noun)) return undefined
  return isDoer(tokens, phrase) || isBehind(tokens, phrase)
    ? { measure: 'attackers', confidence: 0.75, by: 'verb' }
    : undefined
}

/** Soldiers and police storm and raid in the line of duty. */
const isOnDuty = ({ lemma, lower }: Token): boolean => {
  const noun = groups.singulars.get(lower) ?? lemma
  return !figures.assailants.has(groups.classes.get(noun) ?? '')
}

/** “30 men attacked”, “two men who opened fire” */
function isDoer(tokens: readonly Token[], { last }: Phrase): boolean {
  let i = last + 1
  while (
    figures.relative.has(tokens[i]?.lower ?? '') ||
    figures.have.has(tokens[i]?.lower ?? '') ||
    tokens[i]?.pos === 'ADV'
  )
    i++
  if (!tokens[i]) return false
  if (idiomAt(tokens, i)?.measure === 'attackers') return true
  // “30 people attacked by dogs”
  return (
    figures.assaults.has(tokens[i]?.lower ?? '') &&
    ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(tokens[i + 1]?.pos ?? '')
  )
}

/** “was attacked by 30 men”, “the attack by 30 men”, “an attack that was carried out by 30 men” */
function isBehind(tokens: readonly Token[], { first }: Phrase): boolean {
  const by = stepBack(tokens, first - 1)
  if (tokens[by]?.lower !== figures.by) return false
  const deed = tokens[by - 1]?.lower ?? ''
  if (figures.assaults.has(deed)) return !isUnreal(tokens, by - 1)
  const done = tokens.slice(Math.max(0, by - BACK), by)
  return (
    figures.committed.some((words) => words.every((word, w) => tokens[by - words.length + w]?.lower === word)) &&
    done.some((t) => figures.assaults.has(t.lower) || figures.crimes.has(t.lemma))
  )
}

/** How far before “carried out by” the deed may be named. */
const BACK = 15
