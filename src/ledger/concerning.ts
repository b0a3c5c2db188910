import { ownVoice } from '../reading/own-voice.js'
import { inForce, type LeafId, leavesIn, type Reading, type Report, type Ruling, type Story } from '../schema/index.js'
import { leavesNamed } from './rulings.js'

/**
 * The rulings in force that the ledger of one story needs, of all that an archive holds: those whose leaves all lie in
 * the story, and those that name a leaf which no reading of the archive has, so that they show as orphans.
 */
export function concerning(
  { reports: members }: Story,
  {
    reports,
    readings,
    rulings,
  }: { reports: readonly Report[]; readings: readonly Reading[]; rulings: readonly Ruling[] },
): Ruling[] {
  const standing = inForce(rulings)
  const wanted = new Set(standing.flatMap((r) => leavesNamed(r.verdict)))
  if (wanted.size === 0) return []
  const homes = homesOf(wanted, reports, readings)
  const own = new Set<string>(members)
  return standing.filter(({ verdict }) => {
    const at = leavesNamed(verdict).map((leaf) => homes.get(leaf))
    return at.every((home) => home !== undefined && own.has(home)) || at.includes(undefined)
  })
}

/** The report each of these leaves lies in, for those that lie in any. */
function homesOf(
  wanted: ReadonlySet<LeafId>,
  reports: readonly Report[],
  readings: readonly Reading[],
): Map<LeafId, string> {
  const homes = new Map<LeafId, string>()
  const note = (leaf: LeafId, report: string) => void (wanted.has(leaf) && homes.set(leaf, report))
  for (const { id } of reports) note(id, id)
  for (const r of readings) for (const leaf of leavesIn(r)) note(leaf.id, r.report)
  if ([...wanted].every((leaf) => homes.has(leaf) || !leaf.startsWith('sta_'))) return homes
  // Outlets' own sentences are no part of a reading: they are made anew, which is only worth it for rulings on them.
  const texts = new Map(reports.map((r) => [r.id, r]))
  for (const r of readings) {
    const report = texts.get(r.report)
    for (const s of report ? ownVoice(report, r) : []) note(s.id, r.report)
  }
  return homes
}
