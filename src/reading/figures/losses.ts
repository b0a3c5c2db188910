import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Told } from './measure.js'
import { isPassive, isUnreal, stepBack } from './object.js'
import { isHuman } from './people.js'
import type { Phrase } from './phrase.js'
import { isPlural } from './plurals.js'

const { figures, groups } = en

/**
 * What verbs tell of some nouns only: “claimed 12 lives”, “lost two fighters”, “two fighters fell”, “12 men were captured”.
 */
export function asLoss(tokens: readonly Token[], { first, last, head }: Phrase): Told | undefined {
  const noun = head === undefined ? undefined : tokens[head]
  if (!noun) return undefined
  const kind = kindOf(noun)
  const verb = stepBack(tokens, first - 1)
  const isPatient = isPassive(tokens, verb) && !/ing$/u.test(tokens[verb]?.lower ?? '')
  const acts = !isUnreal(tokens, verb) && !isAim(tokens, verb) && !isPatient
  const after = verbAfter(tokens, last)
  const loss = figures.lossVerbs.find(({ of: { nouns, classes }, taken, suffered }) => {
    if (!nouns?.includes(noun.lemma) && !classes?.includes(kind ?? '')) return false
    if (acts && taken.has(tokens[verb]?.lower ?? '')) return true
    return (after.passive && taken.has(after.verb)) || suffered?.has(after.verb)
  })
  return loss && { measure: loss.measure, confidence: 0.8, by: 'verb' }
}

/** The class of a noun; whoever has none is people, where several are counted: a carrier is mostly a thing. */
const kindOf = (noun: Token): string | undefined =>
  groups.classes.get(noun.lemma) ??
  groups.classes.get(groups.singulars.get(noun.lower) ?? noun.lower) ??
  (noun.pos !== 'PROPN' && isPlural(noun) && isHuman(noun) ? figures.groupDefault : undefined)

/** “to lose two fighters” */
const isAim = (tokens: readonly Token[], verb: number): boolean => tokens[verb - 1]?.pos === 'PART'

/** “two fighters had fallen”, “12 lives were lost” */
function verbAfter(tokens: readonly Token[], last: number): { verb: string; passive: boolean } {
  let i = last + 1
  let passive = false
  for (; tokens[i]; i++) {
    const { lower, pos } = tokens[i] as Token
    if (figures.be.has(lower)) passive = true
    else if (!figures.have.has(lower) && pos !== 'ADV') break
  }
  return { verb: tokens[i]?.lower ?? '', passive }
}
