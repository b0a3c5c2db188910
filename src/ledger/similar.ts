import { Rarity, type Terms } from './terms.js'
import { dot, unitOf, type Vector, Vocabulary } from './vector.js'

/** Something to compare: an id and the terms of its words. */
export interface Comparable<T extends string> {
  id: T
  terms: Terms
  /** what it is an answer to, where that tells: sayings of one rare kind are about one thing more likely */
  kind?: string
}

/** What items are about by their words. */
export interface Compared<T extends string> {
  vocabulary: Vocabulary
  vectors: Map<T, Vector>
}

/**
 * What each item is about by its words, as a vector: its content words, rare ones weighing more. What words mean is
 * added to it in `likeness.ts`.
 */
export function vectorsOf<T extends string>(items: readonly Comparable<T>[]): Compared<T> {
  const all = items.map(({ terms, kind }) => (kind === undefined ? terms : new Set([...terms, `~${kind}`])))
  const rarity = new Rarity(all)
  const vocabulary = new Vocabulary(rarity.terms)
  const weights = Float64Array.from(vocabulary.terms, (term) => rarity.of(term))
  const weight = (term: number) => weights[term] as number
  const vectors = new Map(items.map(({ id }, i) => [id, unitOf(vocabulary.numbersOf(all[i] as Terms), weight)]))
  return { vocabulary, vectors }
}

/** Two items, by their places in the order given, and how alike they are; `a` before `b`. */
export interface Likeness {
  a: number
  b: number
  score: number
}

/** A term in more items than this makes no two of them worth comparing. */
const COMMON = 60
/** How much of the likeness asked for must come from terms that few items have. */
const FROM_RARE = 0.4

/**
 * The pairs that are at least so much alike, in no order; with `asked`, those in which one of the two is asked for (by
 * its place). Finds them by their rarer terms.
 */
export function alikePairs(rows: readonly Vector[], least: number, asked?: (place: number) => boolean): Likeness[] {
  const holding = holdersOf(rows)
  const partial = new Float64Array(rows.length)
  const touched: number[] = []
  const found: Likeness[] = []
  for (let b = 0; b < rows.length; b++) {
    const row = rows[b] as Vector
    const { terms, weights } = row
    touched.length = 0
    const asks = !asked || asked(b)
    for (let k = 0; k < terms.length; k++) {
      const holders = holding.get(terms[k] as number)
      if (!holders) continue
      const weight = weights[k] as number
      for (let at = 0; at < holders.places.length; at++) {
        const a = holders.places[at] as number
        if (a >= b) break
        if (!asks && !asked?.(a)) continue
        if (partial[a] === 0) touched.push(a)
        partial[a] = (partial[a] as number) + weight * (holders.weights[at] as number)
      }
    }
    for (const a of touched) {
      const score = (partial[a] as number) >= FROM_RARE * least ? dot(row, rows[a] as Vector) : 0
      if (score >= least) found.push({ a, b, score })
      partial[a] = 0
    }
  }
  return found
}

/** The most alike first; ties by the pair. */
export const byLikeness = (x: Likeness, y: Likeness): number => y.score - x.score || x.a - y.a || x.b - y.b

interface Holders {
  places: number[]
  weights: number[]
}

/** For each term that is not common the items that have it, in order. */
function holdersOf(rows: readonly Vector[]): Map<number, Holders> {
  const holding = new Map<number, Holders>()
  for (const [place, { terms, weights }] of rows.entries())
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k] as number
      const holders = holding.get(term)
      if (!holders) holding.set(term, { places: [place], weights: [weights[k] as number] })
      else if (holders.places.length <= COMMON) {
        holders.places.push(place)
        holders.weights.push(weights[k] as number)
      }
    }
  for (const [term, { places }] of holding) if (places.length > COMMON) holding.delete(term)
  return holding
}
