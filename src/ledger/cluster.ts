import type { Partition } from '../stories/partition.js'
import { alikePairs, byLikeness } from './similar.js'
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
  const items = [...vectors.keys()].sort()
  const sums = new Map<string, Sum>()
  for (const item of items) {
    const root = partition.find(item)
    const vector = vectors.get(item) as Vector
    const before = sums.get(root)
    sums.set(root, sumOf(before ? add(before.vector, vector) : vector))
  }
  const pairs = alikePairs(
    items.map((item) => vectors.get(item) as Vector),
    least,
  )
  for (const { a, b } of pairs.sort(byLikeness)) {
    const x = partition.find(items[a] as T)
    const y = partition.find(items[b] as T)
    if (x === y) continue
    const one = sums.get(x) as Sum
    const other = sums.get(y) as Sum
    const inner = dot(one.vector, other.vector)
    if (inner < least * one.length * other.length || !partition.join(x, y)) continue
    sums.set(partition.find(x), sumOf(add(one.vector, other.vector)))
  }
}

/** A sum of vectors and its length. */
interface Sum {
  vector: Vector
  length: number
}

const sumOf = (vector: Vector): Sum => ({ vector, length: norm(vector) })
