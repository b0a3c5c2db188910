import { type Claim, type LedgerCaveat, slice } from '../schema/index.js'
import type { Settled } from './rulings.js'

/** What nobody could verify, who could not, and the claims it qualifies. */
export function caveats(settled: Settled, claims: readonly Claim[]): LedgerCaveat[] {
  const claimsOf = new Map<string, Claim['id']>()
  for (const c of claims) for (const a of c.assertions) claimsOf.set(a.leaf, c.id)
  return settled.reports.flatMap((report) => {
    const reading = settled.readings.get(report.id)
    return [...(reading?.caveats ?? [])]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map(({ span, by, about }): LedgerCaveat => {
        const figures = reading?.figures.filter((f) => about && f.statement === about).map((f) => f.id) ?? []
        const leaves = about ? [about, ...figures] : []
        return {
          by: by ? slice(report.text, by) : report.outlet,
          evidence: { report: report.id, spans: [span] },
          about: [...new Set(leaves.flatMap((leaf) => claimsOf.get(leaf) ?? []))].sort(),
        }
      })
  })
}
