import { noClaim } from './reasons.js'
import { type CodingRule, least, leaves, most, sift } from './rule.js'

/** From the lowest to the highest number that anyone claimed at any time; no best one. */
export const range: CodingRule = {
  name: 'range',
  version: '1',
  code(counts) {
    const { used, rejected } = sift(counts, noClaim)
    return {
      low: least(used.flatMap(({ quantity: { low, high } }) => low ?? high ?? [])),
      best: null,
      high: most(used.flatMap(({ quantity: { low, high } }) => high ?? low ?? [])),
      used: leaves(used),
      rejected,
    }
  },
}
