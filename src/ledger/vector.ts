/** Weights of terms. */
export type Vector = ReadonlyMap<string, number>

/** Makes the length of a vector 1, in place; one without weights stays empty. */
export function unit(weights: Map<string, number>): Vector {
  const length = norm(weights)
  if (length > 0) for (const [t, w] of weights) weights.set(t, w / length)
  return weights
}

export function cosine(a: Vector, b: Vector): number {
  const inner = dot(a, b)
  return inner === 0 ? 0 : inner / (norm(a) * norm(b))
}

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  // forEach makes no entry arrays; this is where a ledger spends most.
  small.forEach((w, t) => {
    sum += w * (large.get(t) ?? 0)
  })
  return sum
}

export function norm(v: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const w of v.values()) sum += w * w
  return Math.sqrt(sum)
}

/** Adds a vector to a sum, in place. */
export function add(sum: Map<string, number>, vector: Vector): Map<string, number> {
  vector.forEach((w, t) => {
    sum.set(t, (sum.get(t) ?? 0) + w)
  })
  return sum
}
