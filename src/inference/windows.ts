/** Indices of words: `[first, end)`. */
export interface WordRange {
  first: number
  end: number
}

/**
 * Ranges of words of at most `limit` pieces in all, each reaching back at most `overlap` pieces into the one before.
 * @param lengths pieces of each word
 */
export function windowsOf(lengths: readonly number[], limit: number, overlap: number): WordRange[] {
  const ranges: WordRange[] = []
  let first = 0
  for (;;) {
    let end = first
    for (let used = 0; end < lengths.length; end++) {
      used += lengths[end] as number
      if (used > limit && end > first) break
    }
    ranges.push({ first, end })
    if (end >= lengths.length) return ranges
    let back = end
    for (let used = 0; back - 1 > first; back--) {
      used += lengths[back - 1] as number
      if (used > overlap) break
    }
    first = back
  }
}

/** For each window the words that are taken from it: overlaps are parted in the middle. */
export function ownersOf(ranges: readonly WordRange[]): WordRange[] {
  const cuts = ranges.slice(1).map(({ first }, i) => Math.floor(((ranges[i] as WordRange).end + first + 1) / 2))
  return ranges.map((range, i) => ({ first: i === 0 ? 0 : (cuts[i - 1] as number), end: cuts[i] ?? range.end }))
}
