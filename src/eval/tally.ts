/** Precision, recall and F1, each 0–1; 1 where there was nothing to find and nothing was claimed. */
export interface Score {
  p: number
  r: number
  f1: number
}

/** Counts of one scored thing: `right` system items that match gold, out of `system` and `gold` items. */
export interface Tally {
  right: number
  system: number
  gold: number
}

export function score({ right, system, gold }: Tally): Score {
  if (system === 0 && gold === 0) return { p: 1, r: 1, f1: 1 }
  const p = system === 0 ? 0 : right / system
  const r = gold === 0 ? 0 : right / gold
  return { p, r, f1: f1(p, r) }
}

export const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

export const addTallies = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  system: a.system + b.system,
  gold: a.gold + b.gold,
})

/** The mean of each member over scores of one shape; members that some lack are averaged over those that have them. */
export function meanScores(scores: readonly Record<string, number>[]): Record<string, number> {
  const keys = [...new Set(scores.flatMap((s) => Object.keys(s)))]
  return Object.fromEntries(
    keys.map((key) => {
      const values = scores.map((s) => s[key]).filter((v): v is number => v !== undefined)
      return [key, values.reduce((sum, v) => sum + v, 0) / values.length]
    }),
  )
}

/**
 * B-cubed precision, recall and F1 of one clustering of the same items against another.
 * @param system, gold cluster name of each item, in the same order of items
 */
export function bCubed(system: readonly string[], gold: readonly string[]): Score {
  if (system.length !== gold.length) {
    throw new RangeError(`B-cubed needs the same items on both sides: got ${system.length} and ${gold.length}`)
  }
  if (system.length === 0) return { p: 1, r: 1, f1: 1 }
  const both = countBy(system.map((s, i) => `${s}\u0000${gold[i]}`))
  const systemSizes = countBy(system)
  const goldSizes = countBy(gold)
  let p = 0
  let r = 0
  for (const [i, s] of system.entries()) {
    const g = gold[i] as string
    const shared = both.get(`${s}\u0000${g}`) as number
    p += shared / (systemSizes.get(s) as number)
    r += shared / (goldSizes.get(g) as number)
  }
  p /= system.length
  r /= system.length
  return { p, r, f1: f1(p, r) }
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
