/** Numbers runs of `2 ** DOUBLINGS` words: equal runs get equal numbers, across all texts given. */
const DOUBLINGS = 2
export const GRAM = 2 ** DOUBLINGS
/** Below 2^26 different grams two numbers fit one key exactly. */
const SHIFT = 2 ** 26

/** For each text the number of the gram that starts at each word (fewer than words by `GRAM - 1`). */
export function grams(texts: readonly (readonly string[])[]): number[][] {
  const ids = new Map<string, number>()
  let numbered = texts.map((words) => words.map((w) => numberOf(ids, w)))
  for (let step = 1; step < GRAM; step *= 2) {
    const pairs = new Map<number, number>()
    numbered = numbered.map((row) =>
      row
        .slice(0, Math.max(0, row.length - step))
        .map((id, i) => numberOf(pairs, id * SHIFT + (row[i + step] as number))),
    )
  }
  return numbered
}

function numberOf<K>(ids: Map<K, number>, key: K): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}
