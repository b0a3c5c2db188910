import type { Claim, ClaimId, Relation } from '../../schema/index.js'
import { isIndividual } from '../figure-scope.js'
import { put } from '../grouped.js'
import { independent, type Testimony } from '../independence.js'
import { centre } from '../quantities.js'
import type { FigureSaying } from '../sayings.js'
import type { Count } from './rule.js'

/** So many independent later witnesses of a higher number make a growing count out of date. */
const OVERTAKING = 2

interface Row {
  claims: readonly Claim[]
  relations: readonly Relation[]
  /** of each assertion of each claim */
  testimonies: readonly (readonly Testimony[])[]
}

/** The assertions of a figure row as coding rules look at them. `positions` are the sayings behind each of the claims. */
export function countsOf(positions: readonly (readonly FigureSaying[])[], row: Row): Count[] {
  const { claims, relations, testimonies } = row
  const grown = growths(claims, relations)
  const overtakes = overtaking(claims, testimonies)
  return claims.flatMap((claim, i) => {
    const higher = grown.get(claim.id) ?? []
    return claim.assertions.flatMap((a, k): Count[] => {
      const [saying, testimony] = [positions[i]?.[k], testimonies[i]?.[k]]
      if (!saying || !testimony) return []
      const { leaf, figure, background } = saying
      const { act, certainty, claimant, outlet, reported } = a
      const { report, source } = testimony
      const { quantity } = figure
      const [hand, oneCase] = [claimant ?? `outlet ${outlet}`, isIndividual(saying)]
      const overtaken = reported !== undefined && higher.some((n) => overtakes(n, reported))
      return [{ leaf, quantity, act, certainty, hand, report, source, reported, oneCase, overtaken, background }]
    })
  })
}

/** For each claim the places of those that the ledger takes for the same count grown since. */
function growths(claims: readonly Claim[], relations: readonly Relation[]): Map<ClaimId, number[]> {
  const places = new Map(claims.map((c, i) => [c.id, i]))
  const grown = new Map<ClaimId, number[]>()
  for (const { type, from, to } of relations) {
    const i = places.get(from)
    const n = places.get(to)
    if (type !== 'revision' || i === undefined || n === undefined) continue
    const less = claims[i]?.quantity
    const more = claims[n]?.quantity
    if (less && more && centre(more) > centre(less)) put(grown, from, n)
  }
  return grown
}

/** Whether enough independent witnesses of a claim, by its place, report later than a time. */
function overtaking(
  claims: readonly Claim[],
  testimonies: Row['testimonies'],
): (claim: number, reported: string) => boolean {
  // Many were reported on one day, and all of them are asked for.
  const known = claims.map(() => new Map<string, boolean>())
  return (n, reported) => {
    const before = known[n]?.get(reported)
    if (before !== undefined) return before
    const { assertions } = claims[n] as Claim
    const later = (testimonies[n] ?? []).filter((_, i) => (assertions[i]?.reported ?? '') > reported)
    const overtakes = independent(later) >= OVERTAKING
    known[n]?.set(reported, overtakes)
    return overtakes
  }
}
