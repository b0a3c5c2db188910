import type { Partition } from '../stories/partition.js'
import type { Alike } from './alike.js'
import { type Content, likeness } from './likeness.js'
import { Sums } from './linkage.js'
import { alikePairs, byLikeness, type Likeness } from './similar.js'

/** What only one report says is told in other words more often than not: so few in common are enough to look into it. */
const NEAR = 0.05

/** What tells whether two sets may join. */
interface Meeting<T extends string> {
  /** a number for the report of an item */
  groupOf(item: T): number
  mayMeet(a: T, b: T): boolean
}

/**
 * Joins each set of one report only to the set with another report's items that it is most like in the mean, from a
 * lower likeness on than others join at: a point of a story is what several reports speak of, so what would stay alone
 * is likelier to be about it.
 */
export function joinLone<T extends string>(
  partition: Partition<T>,
  contents: ReadonlyMap<T, Content>,
  { groupOf, mayMeet }: Meeting<T>,
  weights: Alike,
): void {
  const items = [...contents.keys()].sort()
  const each = items.map((item) => contents.get(item) as Content)
  const sets = new Sums(items, each, partition)
  const lone = new Lone(items.map(groupOf), sets)
  const words = each.map((content) => content.words)
  let open: Pair[] = alikePairs(words, NEAR, (place) => lone.is(sets.rootOf(place))).filter(
    ({ a, b }) => lone.groups[a] !== lone.groups[b] && mayMeet(items[a] as T, items[b] as T),
  )
  let joined = true
  while (joined) {
    joined = false
    open = likelyOf(open, sets, lone, weights)
    // What has joined in this round is compared anew before it joins again.
    const touched = new Set<number>()
    for (const { a, b } of open) {
      if (touched.has(a) || touched.has(b)) continue
      touched.add(a).add(b)
      if (!sets.join(a, b)) continue
      lone.join(a, b, sets.rootOf(a))
      joined = true
    }
  }
}

type Pair = Pick<Likeness, 'a' | 'b'>

/** The pairs of sets that pairs stand for, each once, one of the two alone and both alike enough; most alike first. */
function likelyOf<T extends string>(pairs: readonly Pair[], sets: Sums<T>, lone: Lone<T>, weights: Alike): Likeness[] {
  const seen = new Set<number>()
  const likely: Likeness[] = []
  for (const pair of pairs) {
    const [x, y] = [sets.rootOf(pair.a), sets.rootOf(pair.b)]
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = a * lone.groups.length + b
    if (a === b || seen.has(key) || !(lone.is(a) || lone.is(b))) continue
    seen.add(key)
    const score = worth(sets.sumOf(a), sets.sumOf(b), weights)
    if (score >= weights.lone) likely.push({ a, b, score })
  }
  return likely.sort(byLikeness)
}

/** How alike two sets are, less by what more wrong pairs a wrong join of larger ones makes. */
const worth = (a: Content, b: Content, weights: Alike): number =>
  likeness(a, b, weights) - weights.crowd * Math.log(a.size * b.size)

/** Which sets are of one report only, by their roots. */
class Lone<T extends string> {
  readonly groups: readonly number[]
  readonly #several = new Set<number>()

  constructor(groups: readonly number[], sets: Sums<T>) {
    this.groups = groups
    for (const [place, group] of groups.entries()) {
      const root = sets.rootOf(place)
      if (group !== groups[root]) this.#several.add(root)
    }
  }

  is(root: number): boolean {
    return !this.#several.has(root)
  }

  /** Two sets became one. */
  join(a: number, b: number, root: number): void {
    if (!this.is(a) || !this.is(b) || this.groups[a] !== this.groups[b]) this.#several.add(root)
  }
}
