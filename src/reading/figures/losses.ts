import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Told } from './measure.js'
import { isUnreal, stepBack } from './object.js'
import type { Phrase } from './phrase.js'

const { figures, groups } = en

/** Deaths told by verbs that tell them of some nouns only: “claimed 12 lives”, “lost two fighters”, “two fighters fell”. */
export function asLoss(tokens: readonly Token[], { first, last, head }: Phrase): Told | undefined {
  const noun = head === undefined ? undefined : tokens[head]
  if (!noun) return undefined
  const kind = groups.classes.get(noun.lemma) ?? groups.classes.get(groups.singulars.get(noun.lower) ?? noun.lower)
  const loss = figures.lossVerbs.find(({ of }) =>
    of.noun === undefined ? of.classes?.includes(kind ?? '') : of.noun === noun.lemma,
  )
  if (!loss) return undefined
  const verb = stepBack(tokens, first - 1)
  const taken = loss.taken.has(tokens[verb]?.lower ?? '') && !isUnreal(tokens, verb) && !isAim(tokens, verb)
  return taken || suffered(tokens, last, loss.suffered) ? { measure: 'killed', confidence: 0.8, by: 'verb' } : undefined
}

/** “to lose two fighters” */
const isAim = (tokens: readonly Token[], verb: number): boolean => tokens[verb - 1]?.pos === 'PART'

/** “two fighters had fallen”, “12 lives were lost” */
function suffered(tokens: readonly Token[], last: number, verbs: ReadonlySet<string>): boolean {
  let i = last + 1
  while (figures.have.has(tokens[i]?.lower ?? '') || figures.be.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV')
    i++
  return verbs.has(tokens[i]?.lower ?? '')
}
