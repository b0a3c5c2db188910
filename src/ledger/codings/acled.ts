import { noTotal } from './reasons.js'
import { type CodingRule, least, leaves, sift } from './rule.js'

/**
 * After the codebook of the Armed Conflict Location & Event Data project: where reports differ or are vague, the most
 * conservative number; corrected, up or down, when a source or a later report corrects it. One number, no range.
 */
export const acled: CodingRule = {
  name: 'acled',
  version: '1',
  code(counts) {
    const { used, rejected } = sift(counts, noTotal(counts))
    const stated = used.flatMap(({ quantity: { low } }) => low ?? [])
    // “Up to 12” tells no least number: it counts where nothing else was said.
    const number = least(stated) ?? least(used.flatMap(({ quantity: { high } }) => high ?? []))
    return { low: number, best: number, high: number, used: leaves(used), rejected }
  },
}
