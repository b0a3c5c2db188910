import { type MentionId, pairRulings, type Ruling } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'

/** Joins and parts what people ruled on, the newest ruling first, so that an older one cannot undo it. */
export function applyRulings(partition: Partition<MentionId>, rulings: readonly Ruling[]): void {
  const isMention = (leaf: string): leaf is MentionId => leaf.startsWith('men_')
  for (const { a, b, same } of pairRulings(rulings)) {
    if (!isMention(a) || !isMention(b) || !partition.has(a) || !partition.has(b)) continue
    if (same) partition.join(a, b)
    else partition.part(a, b)
  }
}
