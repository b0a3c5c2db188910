import type { Assertion, Claim, Relation } from '../../schema/index.js'
import { isIndividual } from '../figure-scope.js'
import { independent } from '../independence.js'
import { centre } from '../quantities.js'
import type { FigureSaying } from '../sayings.js'
import type { Count } from './rule.js'

/** So many independent later witnesses of a higher number make a growing count out of date. */
const OVERTAKING = 2

/** The assertions of a figure row as coding rules look at them. `positions` are the sayings behind each of the claims. */
export function countsOf(
  positions: readonly (readonly FigureSaying[])[],
  { claims, relations }: { claims: readonly Claim[]; relations: readonly Relation[] },
): Count[] {
  return claims.flatMap((claim, i) => {
    const higher = claims.filter((other) => isRevision(relations, claim, other))
    return claim.assertions.flatMap((a, k): Count[] => {
      const saying = positions[i]?.[k]
      if (!saying) return []
      const { leaf, figure, background } = saying
      const { act, certainty, claimant, outlet, origin, reported } = a
      const { quantity } = figure
      const [hand, oneCase] = [claimant ?? `outlet ${outlet}`, isIndividual(saying)]
      const overtaken = higher.some((other) => isOvertaken(a, other))
      return [{ leaf, quantity, act, certainty, hand, origin, reported, oneCase, overtaken, background }]
    })
  })
}

/** True where the ledger takes `to` for the same count grown since. */
const isRevision = (relations: readonly Relation[], from: Claim, to: Claim): boolean =>
  from.quantity !== undefined &&
  to.quantity !== undefined &&
  centre(to.quantity) > centre(from.quantity) &&
  relations.some((r) => r.type === 'revision' && r.from === from.id && r.to === to.id)

function isOvertaken({ reported }: Assertion, by: Claim): boolean {
  if (reported === undefined) return false
  const later = by.assertions.filter((a) => a.reported !== undefined && a.reported > reported)
  return later.length > 0 && independent(later) >= OVERTAKING
}
