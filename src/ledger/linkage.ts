import type { Partition } from '../stories/partition.js'
import type { Alike } from './alike.js'
import { both, type Content, likeness } from './likeness.js'
import { alikePairs, byLikeness } from './similar.js'

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
  const sums = new Map<T, Content>()
  for (const item of [...contents.keys()].sort()) {
    const { words, ...content } = contents.get(item) as Content
    const own = { ...content, words: new Map(words) }
    const sum = sums.get(partition.find(item))
    sums.set(partition.find(item), sum ? both(sum, own) : own)
  }
  const likely = alikePairs(new Map([...contents].map(([item, { words }]) => [item, words])), NEAR)
    .map(({ a, b }) => ({ a, b, score: likeness(contents.get(a) as Content, contents.get(b) as Content, weights) }))
    .filter(({ score }) => score >= least)
  for (const { a, b } of likely.sort(byLikeness)) {
    const [x, y] = [partition.find(a), partition.find(b)]
    if (x === y) continue
    const [one, other] = [sums.get(x) as Content, sums.get(y) as Content]
    if (likeness(one, other, weights) < least || !partition.join(x, y)) continue
    sums.set(partition.find(x), both(one, other))
  }
}
