import type { Compared } from './ledger-view.js'
import { closeness, pairUp, spansMatch } from './match.js'
import type { Tally } from './tally.js'

/** Caveats of the ledger against the gold's, by span. */
export function scoreCaveats({ gold, ledger, locate }: Compared): {
  tally: Tally
  misses: string[]
  falseAlarms: string[]
} {
  const system = ledger.caveats
    .flatMap((c) => [c.evidence, ...c.also])
    .flatMap((e) => e.spans.map((s) => locate(e.report, s)))
    .filter((s) => s !== undefined)
  const pairs = pairUp(gold.caveats, system, spansMatch, closeness)
  const goldUsed = new Set(pairs.map(([g]) => g))
  const systemUsed = new Set(pairs.map(([, s]) => s))
  return {
    tally: { right: pairs.length, system: system.length, gold: gold.caveats.length },
    misses: gold.caveats.filter((_, i) => !goldUsed.has(i)).map((c) => `${c.report}:${c.start} “${c.quote}”`),
    falseAlarms: system.filter((_, i) => !systemUsed.has(i)).map((s) => `${s.report}:${s.start}–${s.end}`),
  }
}
