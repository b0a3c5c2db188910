import type { StatementSaying } from './sayings.js'
import { type Terms, termsOf, weigh } from './terms.js'

/** How alike two sayings are in what they are about, 0–1. The one place where meaning is compared. */
export interface Likeness {
  similar(a: StatementSaying, b: StatementSaying): number
  /** pairs worth comparing: those that share telling words */
  candidates(): [StatementSaying, StatementSaying][]
}

/** Of a term in more sayings than this nobody can tell what a saying is about. */
const COMMON = 60

/** Compares sayings by the words they share, rare ones weighing more. */
export function likeness(all: readonly StatementSaying[]): Likeness {
  const terms = new Map<StatementSaying, Terms>(all.map((s) => [s, termsOf(s.report.text, s.spans)]))
  const weight = weigh([...terms.values()])
  const norms = new Map(all.map((s) => [s, Math.sqrt(sum([...(terms.get(s) as Terms)], (t) => weight(t) ** 2))]))
  const similar = (a: StatementSaying, b: StatementSaying): number => {
    const other = terms.get(b) as Terms
    const shared = sum(
      [...(terms.get(a) as Terms)].filter((t) => other.has(t)),
      (t) => weight(t) ** 2,
    )
    return shared === 0 ? 0 : shared / ((norms.get(a) as number) * (norms.get(b) as number))
  }
  return { similar, candidates: () => candidates(all, terms) }
}

function candidates(
  all: readonly StatementSaying[],
  terms: ReadonlyMap<StatementSaying, Terms>,
): [StatementSaying, StatementSaying][] {
  const holding = new Map<string, number[]>()
  for (const [i, s] of all.entries())
    for (const t of terms.get(s) as Terms) {
      const list = holding.get(t)
      if (list) list.push(i)
      else holding.set(t, [i])
    }
  const pairs = new Set<number>()
  for (const list of holding.values()) {
    if (list.length > COMMON) continue
    for (const [n, j] of list.entries()) for (const i of list.slice(0, n)) pairs.add(i * all.length + j)
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [all[Math.floor(key / all.length)] as StatementSaying, all[key % all.length] as StatementSaying])
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((n, i) => n + value(i), 0)
