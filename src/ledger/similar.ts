import { put } from './grouped.js'
import { type Terms, weigh } from './terms.js'
import { dot, unit, type Vector } from './vector.js'

/** Something to compare: an id and the terms of its words. */
export interface Comparable<T extends string> {
  id: T
  terms: Terms
  /** what it is an answer to, where that tells: sayings of one rare kind are about one thing more likely */
  kind?: string
}

/**
 * What each item is about by its words, as a vector: its content words, rare ones weighing more. What words mean is
 * added to it in `likeness.ts`.
 */
export function vectorsOf<T extends string>(items: readonly Comparable<T>[]): Map<T, Vector> {
  const all = items.map(({ terms, kind }) => (kind === undefined ? terms : new Set([...terms, `~${kind}`])))
  const weight = weigh(all)
  const vectors = new Map<T, Vector>()
  for (const [i, { id }] of items.entries()) {
    const weights = new Map<string, number>()
    for (const term of [...(all[i] as Terms)].sort()) weights.set(term, weight(term))
    vectors.set(id, unit(weights))
  }
  return vectors
}

/** Two items and how alike they are; `a` before `b` in code-unit order. */
export interface Likeness<T extends string> {
  a: T
  b: T
  score: number
}

/** A term in more items than this makes no two of them worth comparing. */
const COMMON = 60
/** How much of the likeness asked for must come from terms that few items have. */
const FROM_RARE = 0.4

/** The pairs that are at least so much alike, most alike first; ties by the pair. Finds them by their rarer terms. */
export function alikePairs<T extends string>(vectors: ReadonlyMap<T, Vector>, least: number): Likeness<T>[] {
  const ids = [...vectors.keys()].sort()
  const rows = ids.map((id) => vectors.get(id) as Vector)
  const holding = holdersOf(rows)
  const partial = new Float64Array(ids.length)
  const found: Likeness<T>[] = []
  for (const [i, row] of rows.entries()) {
    const touched: number[] = []
    for (const [term, weight] of row)
      for (const j of holding.get(term) ?? []) {
        if (j >= i) break
        if (partial[j] === 0) touched.push(j)
        partial[j] = (partial[j] as number) + weight * (rows[j]?.get(term) as number)
      }
    for (const j of touched) {
      const score = (partial[j] as number) >= FROM_RARE * least ? dot(row, rows[j] as Vector) : 0
      if (score >= least) found.push({ a: ids[j] as T, b: ids[i] as T, score })
      partial[j] = 0
    }
  }
  return found.sort(byLikeness)
}

/** The most alike first; ties by the pair. */
export const byLikeness = <T extends string>(x: Likeness<T>, y: Likeness<T>): number =>
  y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b)

/** For each term that is not common the items that have it, in order. */
function holdersOf(rows: readonly Vector[]): Map<string, number[]> {
  const holding = new Map<string, number[]>()
  for (const [i, row] of rows.entries()) for (const term of row.keys()) put(holding, term, i)
  for (const [term, list] of holding) if (list.length > COMMON) holding.delete(term)
  return holding
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
