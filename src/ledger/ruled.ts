import type { PairRuling } from '../schema/index.js'
import { Partition } from '../stories/partition.js'

/** Leaves as people ruled on them: “same” joined, “different” kept apart; all others each alone. */
export function ruledPartition<T extends string>(leaves: readonly T[], pairs: readonly PairRuling[]): Partition<T> {
  const partition = new Partition<T>(leaves)
  const named = pairs.filter((p) => partition.has(p.a as T) && partition.has(p.b as T))
  for (const { a, b, same } of named) if (same) partition.join(a as T, b as T)
  for (const { a, b, same } of named) if (!same) partition.part(a as T, b as T)
  return partition
}
