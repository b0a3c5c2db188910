import type { Partition } from '../stories/partition.js'
import { alikePairs } from './similar.js'
import { add, dot, norm, type Vector } from './vector.js'

/**
 * Joins items by falling likeness, each set standing for itself by the sum of its vectors, so that one odd link cannot
 * chain two subjects together. Deterministic: ties go by the pair. What `partition` forbids stays apart.
 */
export function cluster<T extends string>(
  partition: Partition<T>,
  vectors: ReadonlyMap<T, Vector>,
  least: number,
): void {
  const sums = new Map<string, Sum>()
  for (const [item, vector] of [...vectors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const root = partition.find(item)
    sums.set(root, plus(sums.get(root), vector))
  }
  for (const { a, b } of alikePairs(vectors, least)) {
    const [x, y] = [partition.find(a), partition.find(b)]
    if (x === y) continue
    const [one, other] = [sums.get(x) as Sum, sums.get(y) as Sum]
    const inner = dot(one.vector, other.vector)
    if (inner < least * one.length * other.length || !partition.join(x, y)) continue
    sums.set(partition.find(x), joined(one, other, inner))
  }
}

/** A sum of vectors and its length. */
interface Sum {
  vector: Map<string, number>
  length: number
}

function plus(sum: Sum | undefined, vector: Vector): Sum {
  const added = add(sum?.vector ?? new Map(), vector)
  return { vector: added, length: norm(added) }
}

function joined(a: Sum, b: Sum, inner: number): Sum {
  const [large, small] = a.vector.size >= b.vector.size ? [a, b] : [b, a]
  return { vector: add(large.vector, small.vector), length: Math.sqrt(a.length ** 2 + 2 * inner + b.length ** 2) }
}
