// These are called millions of times for a long story, and so take nothing apart: that makes an array each time.

/** Where a number stands among rising ones, or would. */
export function placeOf(number: number, rising: ArrayLike<number>): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}

export const includes = (rising: ArrayLike<number>, number: number): boolean =>
  rising[placeOf(number, rising)] === number

/** How many numbers two rising lists have in common. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const apart = (a[i] as number) - (b[j] as number)
    if (apart === 0) count++
    if (apart <= 0) i++
    if (apart >= 0) j++
  }
  return count
}
