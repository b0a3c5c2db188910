import { independent } from '../independence.js'
import { noTotal } from './reasons.js'
import { type CodingRule, type Count, least, leaves, most, sift } from './rule.js'

/**
 * After the codebooks of the Uppsala Conflict Data Program: `best` is what most independent sources give last, and the
 * lower number where no source is better; `low` and `high` are the lowest and highest that sources give last.
 */
export const ucdp: CodingRule = {
  name: 'ucdp',
  version: '1',
  code(counts) {
    const { used, rejected } = sift(counts, noTotal(counts))
    const sure = used.filter((c) => c.certainty !== 'possible')
    const stated = sure.flatMap(({ quantity: { low } }) => low ?? [])
    return {
      low: least(stated),
      best: bestOf(sure),
      // What is only possible widens the upper end and nothing else.
      high: most(used.flatMap(({ quantity: { low, high } }) => high ?? low ?? [])),
      used: leaves(used),
      rejected,
    }
  },
}

/** The number with most independent witnesses; the lower one on a tie. */
function bestOf(counts: readonly Count[]): number | null {
  const byNumber = new Map<number, Count[]>()
  for (const c of counts)
    if (c.quantity.low !== null) byNumber.set(c.quantity.low, [...(byNumber.get(c.quantity.low) ?? []), c])
  const [best] = [...byNumber].sort(([a, x], [b, y]) => independent(y) - independent(x) || a - b)
  return best?.[0] ?? null
}
