/** A whole number below the one given. */
export type Below = (below: number) => number

/** A small generator of its own (mulberry32), so that every run makes the same texts. */
export function numbers(seed: number): Below {
  let state = Math.imul(seed, 0x9e3779b1)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
