import type { Assertion, Claim, Relation } from '../../schema/index.js'
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
  return claims.flatMap((claim, i) => {
    const higher = claims.flatMap((other, n) => (isRevision(relations, claim, other) ? [n] : []))
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

/** True where the ledger takes `to` for the same count grown since. */
const isRevision = (relations: readonly Relation[], from: Claim, to: Claim): boolean =>
  from.quantity !== undefined &&
  to.quantity !== undefined &&
  centre(to.quantity) > centre(from.quantity) &&
  relations.some((r) => r.type === 'revision' && r.from === from.id && r.to === to.id)

function isOvertaken({ reported }: Assertion, by: Claim, testimonies: readonly Testimony[]): boolean {
  if (reported === undefined) return false
  const later = testimonies.filter((_, i) => (by.assertions[i]?.reported ?? '') > reported)
  return independent(later) >= OVERTAKING
}
