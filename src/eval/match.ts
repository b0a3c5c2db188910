import { overlap, type Span } from '../schema/index.js'

/** A span in one report of the gold, in the gold's own offsets. */
export interface Located extends Span {
  report: string
}

/** SCORING.md's rule: same report, and the overlap covers at least half of the shorter one. */
export function spansMatch(a: Located, b: Located): boolean {
  if (a.report !== b.report) return false
  const shorter = Math.min(a.end - a.start, b.end - b.start)
  return shorter > 0 && 2 * overlap(a, b) >= shorter
}

/**
 * Pairs gold and system items one to one: the best-overlapping pairs first, ties by place.
 * @returns pairs of indexes `[gold, system]`
 */
export function pairUp<G, S>(
  gold: readonly G[],
  system: readonly S[],
  matches: (g: G, s: S) => boolean,
  closeness: (g: G, s: S) => number,
): [number, number][] {
  const candidates: { g: number; s: number; close: number }[] = []
  for (const [g, goldItem] of gold.entries()) {
    for (const [s, systemItem] of system.entries()) {
      if (matches(goldItem, systemItem)) candidates.push({ g, s, close: closeness(goldItem, systemItem) })
    }
  }
  candidates.sort((a, b) => b.close - a.close || a.g - b.g || a.s - b.s)
  const usedGold = new Set<number>()
  const usedSystem = new Set<number>()
  const pairs: [number, number][] = []
  for (const { g, s } of candidates) {
    if (usedGold.has(g) || usedSystem.has(s)) continue
    usedGold.add(g)
    usedSystem.add(s)
    pairs.push([g, s])
  }
  return pairs
}

/** Share of the union that two spans have in common: how close they are, 0–1. */
export const closeness = (a: Span, b: Span): number => {
  const shared = overlap(a, b)
  return shared / (a.end - a.start + (b.end - b.start) - shared)
}
