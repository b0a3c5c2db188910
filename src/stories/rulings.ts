import { type LeafId, pairRulings, type Ruling } from '../schema/index.js'
import type { Partition } from './partition.js'

/**
 * Joins and parts the members that people ruled on, the newest ruling first, so that an older one cannot undo it. What
 * is no member is left alone: the ruling is of something else, or of a leaf that no reading has now.
 */
export function settle<T extends LeafId>(partition: Partition<T>, rulings: readonly Ruling[]): void {
  for (const { a, b, same } of pairRulings(rulings)) {
    if (!isMember(partition, a) || !isMember(partition, b)) continue
    if (same) partition.join(a, b)
    else partition.part(a, b)
  }
}

const isMember = <T extends LeafId>(partition: Partition<T>, leaf: LeafId): leaf is T => partition.has(leaf as T)
