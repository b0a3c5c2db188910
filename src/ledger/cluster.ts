import type { Partition } from '../stories/partition.js'

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
  const sums = new Map<string, Sum>()
  for (const [item, vector] of [...vectors].sort(([a], [b]) => compare(a, b))) {
    const root = partition.find(item)
    sums.set(root, plus(sums.get(root) ?? NOTHING, vector))
  }
  const scored = pairs
    .map(([a, b]): Candidate => ({ a, b, score: dot(vectors.get(a) as Vector, vectors.get(b) as Vector) }))
    .filter((c) => c.score >= least)
    .sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
  for (const { a, b } of scored) {
    const [x, y] = [partition.find(a as T), partition.find(b as T)]
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
const NOTHING: Sum = { vector: new Map(), length: 0 }

function plus(sum: Sum, vector: Vector): Sum {
  const added = add(new Map(sum.vector), vector)
  return { vector: added, length: norm(added) }
}

function joined(a: Sum, b: Sum, inner: number): Sum {
  const [large, small] = a.vector.size >= b.vector.size ? [a, b] : [b, a]
  return { vector: add(large.vector, small.vector), length: Math.sqrt(a.length ** 2 + 2 * inner + b.length ** 2) }
}

/** A vector of length 1 along the weights given; one without weights stays empty. */
export function unit(weights: ReadonlyMap<string, number>): Vector {
  const length = norm(weights)
  return length === 0 ? weights : new Map([...weights].map(([t, w]) => [t, w / length]))
}

export function cosine(a: Vector, b: Vector): number {
  const inner = dot(a, b)
  return inner === 0 ? 0 : inner / (norm(a) * norm(b))
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [t, w] of small) sum += w * (large.get(t) ?? 0)
  return sum
}

function norm(v: ReadonlyMap<string, number>): number {
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
