import type { LeafId, Ruling } from './ruling.js'

/**
 * The rulings that stand, oldest first by (at, id). A ruling stands unless one that stands supersedes it, so taking
 * back a withdrawal brings the ruling back. Withdrawals themselves decide nothing and are left out.
 */
export function inForce(rulings: readonly Ruling[]): Ruling[] {
  const superseding = new Map<string, Ruling[]>()
  for (const r of new Map(rulings.map((r) => [r.id, r])).values()) {
    if (r.supersedes) superseding.set(r.supersedes, [...(superseding.get(r.supersedes) ?? []), r])
  }
  const known = new Map<string, boolean>()
  const stands = (r: Ruling): boolean => {
    const before = known.get(r.id)
    if (before !== undefined) return before
    known.set(r.id, true) // ids digest their content, so a circle cannot be made; a forged one must not hang us
    const answer = !(superseding.get(r.id) ?? []).some(stands)
    known.set(r.id, answer)
    return answer
  }
  const unique = [...new Map(rulings.map((r) => [r.id, r])).values()]
  return unique.filter((r) => r.verdict.type !== 'withdraw' && stands(r)).sort(byTime)
}

/** Two leaves that a person said are the same or different; `a` before `b` in code-unit order. */
export interface PairRuling {
  a: LeafId
  b: LeafId
  same: boolean
}

/** What the rulings in force say of pairs of leaves, newest first; of two on one pair the later counts. */
export function pairRulings(rulings: readonly Ruling[]): PairRuling[] {
  const pairs = new Map<string, PairRuling>()
  for (const { verdict } of inForce(rulings).reverse()) {
    if (verdict.type !== 'same' && verdict.type !== 'different') continue
    const [a, b] = verdict.a < verdict.b ? [verdict.a, verdict.b] : [verdict.b, verdict.a]
    if (a === b || pairs.has(`${a} ${b}`)) continue
    pairs.set(`${a} ${b}`, { a, b, same: verdict.type === 'same' })
  }
  return [...pairs.values()]
}

const byTime = (x: Ruling, y: Ruling) => compare(x.at, y.at) || compare(x.id, y.id)
const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
