import type { Compared } from './ledger-view.js'
import type { Tally } from './tally.js'

/** Unordered pairs of reports said to share an origin. */
export function scoreOrigins({ gold, ledger, locate }: Compared): {
  tally: Tally
  misses: string[]
  falseAlarms: string[]
} {
  const goldPairs = pairs(gold.origins.map((o) => o.members))
  const nameOf = (report: string) => locate(report, { start: 0, end: Number.MAX_SAFE_INTEGER })?.report ?? report
  const systemPairs = pairs(ledger.origins.map((o) => o.reports.map(nameOf)))
  const right = [...systemPairs].filter((p) => goldPairs.has(p)).length
  return {
    tally: { right, system: systemPairs.size, gold: goldPairs.size },
    misses: [...goldPairs].filter((p) => !systemPairs.has(p)),
    falseAlarms: [...systemPairs].filter((p) => !goldPairs.has(p)),
  }
}

function pairs(groups: readonly string[][]): Set<string> {
  const found = new Set<string>()
  for (const members of groups) {
    const sorted = [...new Set(members)].sort()
    for (const [i, a] of sorted.entries()) for (const b of sorted.slice(i + 1)) found.add(`${a} = ${b}`)
  }
  return found
}
