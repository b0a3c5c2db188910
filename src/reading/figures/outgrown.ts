import type { Quantity } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** “The toll has passed 300”, “climbed past 300”, “sales topped $5bn”: more than the number. */
export function outgrown(tokens: readonly Token[], { first, numeral: { quantity } }: Phrase): Quantity {
  const { low, high } = quantity
  if (low === null || low !== high || !isPassed(tokens, first)) return quantity
  return { ...quantity, low: Number.isInteger(low) ? low + 1 : low, high: null }
}

function isPassed(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (figures.topping.has(before)) return true
  if (!figures.passed.has(before)) return false
  // Laws are passed too.
  return tokens.slice(Math.max(0, first - REACH), first - 1).some(({ lower }) => COUNTED.some((set) => set.has(lower)))
}

const COUNTED = [figures.tolls, figures.numberOf, figures.countNouns, figures.totalNouns]

/** How far before the verb the noun for the number may stand. */
const REACH = 10
