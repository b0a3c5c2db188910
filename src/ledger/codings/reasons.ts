import { grouped } from '../grouped.js'
import type { Count } from './rule.js'

/** Why a count is nobody's claim about this event, whatever the rule. */
export function noClaim({ background, act, quantity }: Count): string | undefined {
  if (background) return 'about an earlier event'
  if (act === 'decline') return 'not asserted: the source declines to say'
  if (act === 'retract') return 'taken back'
  if (act === 'deny' && quantity.high !== 0) return 'denied by its source'
  return quantity.low === null && quantity.high === null ? 'no number' : undefined
}

/** Why a count is out of date or no total. Needs all of the row, since it is others that make it so. */
export function noTotal(counts: readonly Count[]): (count: Count) => string | undefined {
  const claims = counts.filter((c) => noClaim(c) === undefined)
  const totals = claims.filter((c) => !c.oneCase)
  const byHand = grouped(totals.map(dated), ({ count }) => count.hand)
  return (count) => {
    const reason = noClaim(count)
    if (reason !== undefined) return reason
    if (count.oneCase && totals.length > 0) return 'one case among those counted'
    const own = dated(count)
    if (byHand.get(count.hand)?.some((other) => revises(other, own))) return 'revised later by the same claimant'
    return count.overtaken ? 'a later report counts more' : undefined
  }
}

/** A count with when it was reported; never, where that is not known. */
interface Dated {
  count: Count
  at: number
}

const dated = (count: Count): Dated => ({
  count,
  at: count.reported === undefined ? Number.NaN : instant(count.reported),
})

/** Of two counts of one hand. */
const revises = (later: Dated, earlier: Dated): boolean =>
  later.at > earlier.at &&
  (later.count.quantity.low !== earlier.count.quantity.low || later.count.quantity.high !== earlier.count.quantity.high)

/** Dates without a zone are taken as UTC, so that no machine's clock decides. */
const instant = (iso: string): number =>
  Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$|^\d{4}(-\d\d){0,2}$/u.test(iso) ? iso : `${iso}Z`)
