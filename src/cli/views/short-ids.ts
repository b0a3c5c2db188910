const PREFIX = 4
/** Six characters tell apart all but one in ten thousand among 100,000 leaves; `show` asks where they do not. */
const SHORTEST = 6

/** Shortens ids to the fewest characters, all alike, that still tell them apart: `fig_k3x9q`. */
export function shortIds(ids: Iterable<string>): (id: string) => string {
  const all = [...new Set(ids)].sort()
  let length = SHORTEST
  for (const [i, id] of all.entries())
    if (i > 0) length = Math.max(length, shared(all[i - 1] as string, id) + 1 - PREFIX)
  return (id) => id.slice(0, PREFIX + length)
}

function shared(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}
