import type { Assertion } from '../schema/index.js'
import { Partition } from '../stories/partition.js'

/**
 * How many witnesses stand behind assertions: those that share an origin, a named claimant or, in its own voice, an
 * outlet are one. Five papers with one wire story are one; two papers that quote one governor are one.
 */
export function independent(assertions: readonly Assertion[]): number {
  const witnesses = new Partition<string>()
  for (const a of assertions) {
    const hand = a.claimant ?? `outlet ${a.outlet}`
    witnesses.add(hand)
    if (a.origin) witnesses.join(hand, a.origin)
  }
  return witnesses.sets().length
}
