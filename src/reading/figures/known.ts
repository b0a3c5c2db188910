import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { isHuman } from './people.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/**
 * Whether a phrase names those it counts more than it counts them: a few who were told of before (“the two leaders”),
 * somebody's family (“her three sons”, “they have two children”), a few things shown (“several videos”), and those who live
 * in a place (“a village of 600 people”).
 */
export function isKnown(tokens: readonly Token[], { first, head, numeral: { quantity } }: Phrase): boolean {
  if (head === undefined) return false
  const noun = tokens[head] as Token
  const before = tokens[first - 1]?.lower ?? ''
  if (figures.kin.has(noun.lemma) || figures.kin.has(noun.lower)) return isOfSomebody(tokens, first)
  if (figures.shown.has(noun.lower)) return (quantity.high ?? quantity.low ?? 0) < MANY
  if (before === figures.of && figures.settlements.has(tokens[first - 2]?.lower ?? '')) return isHuman(noun)
  return figures.definite.has(before) && (quantity.high ?? FEW + 1) <= FEW && isHuman(noun)
}

/** More of them are counted for their own sake: “the 12 ministers”. */
const FEW = 3
/** So many are worth counting. */
const MANY = 10

function isOfSomebody(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const parent = before === figures.of && figures.kin.has(tokens[first - 2]?.lower ?? '')
  return parent || figures.possessives.has(before) || figures.genitives.has(before) || figures.have.has(before)
}
