/** Numbers runs of `2 ** DOUBLINGS` words: equal runs get equal numbers, across all texts given. */
const DOUBLINGS = 2
export const GRAM = 2 ** DOUBLINGS
/** Below 2^26 different grams two numbers fit one key exactly. */
const SHIFT = 2 ** 26

/** For each text the number of the gram that starts at each word (fewer than words by `GRAM - 1`). */
export function grams(texts: readonly (readonly string[])[]): number[][] {
  const ids = new Map<string, number>()
  let numbered = texts.map((words) => words.map((word) => numberOf(ids, word)))
  for (let step = 1; step < GRAM; step *= 2) {
    const pairs = new Map<number, number>()
    numbered = numbered.map((row) => {
      const longer: number[] = []
      for (let i = 0; i + step < row.length; i++)
        longer.push(numberOf(pairs, (row[i] as number) * SHIFT + (row[i + step] as number)))
      return longer
    })
  }
  return numbered
}

function numberOf<K>(ids: Map<K, number>, key: K): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}
