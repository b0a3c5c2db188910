import { Partition } from '../stories/partition.js'

/** Weights of the terms of an item, of length 1. */
export type Vector = ReadonlyMap<string, number>

interface Candidate {
  a: string
  b: string
  score: number
}

/**
 * Joins items by falling likeness, each set standing for itself by the sum of its vectors, so that one odd link cannot
 * chain two subjects together. Deterministic: ties go by the pair. What `partition` forbids stays apart.
 */
export function cluster<T extends string>(
  partition: Partition<T>,
  vectors: ReadonlyMap<T, Vector>,
  pairs: readonly (readonly [T, T])[],
  least: number,
): void {
  const sums = new Map<string, Map<string, number>>()
  for (const [item, vector] of [...vectors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sums.set(partition.find(item), add(sums.get(partition.find(item)) ?? new Map(), vector))
  }
  const scored = pairs
    .map(([a, b]): Candidate => ({ a, b, score: cosine(vectors.get(a) as Vector, vectors.get(b) as Vector) }))
    .filter((c) => c.score >= least)
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
  for (const { a, b } of scored) {
    const [x, y] = [partition.find(a as T), partition.find(b as T)]
    if (x === y) continue
    const [one, other] = [sums.get(x) as Vector, sums.get(y) as Vector]
    if (cosine(one, other) < least || !partition.join(x, y)) continue
    sums.set(partition.find(x), add(add(new Map(), one), other))
  }
}

/** A vector of length 1 along the weights given. */
export function unit(weights: ReadonlyMap<string, number>): Vector {
  const length = norm(weights)
  return length === 0 ? weights : new Map([...weights].map(([t, w]) => [t, w / length]))
}

export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [t, w] of small) dot += w * (large.get(t) ?? 0)
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

const norm = (v: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const w of v.values()) sum += w * w
  return Math.sqrt(sum)
}

/** Adds a vector to a sum, in place. */
export function add(sum: Map<string, number>, vector: Vector): Map<string, number> {
  for (const [t, w] of vector) sum.set(t, (sum.get(t) ?? 0) + w)
  return sum
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
