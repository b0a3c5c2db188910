import type { Assertion, Claim, ClaimId, Relation } from '../../schema/index.js'
import { isIndividual } from '../figure-scope.js'
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
      const overtaken = higher.some((n) => isOvertaken(a, claims[n] as Claim, testimonies[n] ?? []))
      return [{ leaf, quantity, act, certainty, hand, report, source, reported, oneCase, overtaken, background }]
    })
  })
}

/** For each claim the places of those that the ledger takes for the same count grown since. */
function growths(claims: readonly Claim[], relations: readonly Relation[]): Map<ClaimId, number[]> {
  const places = new Map(claims.map((c, i) => [c.id, i]))
  const grown = new Map<ClaimId, number[]>()
  for (const { type, from, to } of relations) {
    const [i, n] = [places.get(from), places.get(to)]
    if (type !== 'revision' || i === undefined || n === undefined) continue
    const [less, more] = [claims[i]?.quantity, claims[n]?.quantity]
    if (less && more && centre(more) > centre(less)) grown.set(from, [...(grown.get(from) ?? []), n])
  }
  return grown
}

function isOvertaken({ reported }: Assertion, by: Claim, testimonies: readonly Testimony[]): boolean {
  if (reported === undefined) return false
  const later = testimonies.filter((_, i) => (by.assertions[i]?.reported ?? '') > reported)
  return independent(later) >= OVERTAKING
}
