import type { Partition } from '../stories/partition.js'
import type { Alike } from './alike.js'
import { both, type Content, likeness, likenessFrom } from './likeness.js'
import { alikePairs, byLikeness, type Likeness } from './similar.js'

/** Less alike in their words are none that are about one thing, whatever they mean. */
const NEAR = 0.12

/**
 * Joins items by falling likeness where two sets are, in the mean of all their pairs, at least so much alike: neither
 * one odd link nor what all of a story's sayings have in common chains two subjects. Ties go by the pair; what
 * `partition` forbids stays apart.
 */
export function joinAlike<T extends string>(
  partition: Partition<T>,
  contents: ReadonlyMap<T, Content>,
  least: number,
  weights: Alike,
): void {
  const items = [...contents.keys()].sort()
  const each = items.map((item) => contents.get(item) as Content)
  const sets = new Sums(items, each, partition)
  const likely: Likeness[] = []
  const words = each.map((content) => content.words)
  for (const { a, b, score: inWords } of alikePairs(words, NEAR)) {
    const score = likenessFrom(inWords, each[a] as Content, each[b] as Content, weights)
    if (score >= least) likely.push({ a, b, score })
  }
  for (const { a, b } of likely.sort(byLikeness)) {
    const x = sets.rootOf(a)
    const y = sets.rootOf(b)
    if (x !== y && likeness(sets.sumOf(x), sets.sumOf(y), weights) >= least) sets.join(x, y)
  }
}

/** The sets of a partition by the places of their members, each with the sum of its contents. */
export class Sums<T extends string> {
  readonly #items: readonly T[]
  readonly #partition: Partition<T>
  readonly #roots: Int32Array
  readonly #sums: Content[]

  /** `items` in code-unit order, so that of two roots the first in place stands for both in the partition too. */
  constructor(items: readonly T[], contents: readonly Content[], partition: Partition<T>) {
    this.#items = items
    this.#partition = partition
    this.#sums = [...contents]
    const places = new Map<T, number>()
    this.#roots = Int32Array.from(items, (item, place) => {
      const root = partition.find(item)
      const first = places.get(root) ?? place
      places.set(root, first)
      if (first !== place) this.#sums[first] = both(this.sumOf(first), this.sumOf(place))
      return first
    })
  }

  sumOf(root: number): Content {
    return this.#sums[root] as Content
  }

  rootOf(place: number): number {
    let root = place
    for (let up = this.#roots[root] as number; up !== root; up = this.#roots[root] as number) root = up
    for (let at = place; at !== root; ) {
      const next = this.#roots[at] as number
      this.#roots[at] = root
      at = next
    }
    return root
  }

  /** Joins two sets, unless the partition forbids it; says whether they are one now. */
  join(x: number, y: number): boolean {
    if (!this.#partition.join(this.#items[x] as T, this.#items[y] as T)) return false
    const [root, other] = x < y ? [x, y] : [y, x]
    this.#roots[other] = root
    this.#sums[root] = both(this.sumOf(x), this.sumOf(y))
    return true
  }
}
