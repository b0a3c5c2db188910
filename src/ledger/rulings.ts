import { ownVoice } from '../reading/own-voice.js'
import {
  byPublication,
  type Figure,
  inForce,
  type LeafId,
  leavesIn,
  type MentionId,
  type PairRuling,
  pairRulings,
  type Reading,
  type Report,
  type Ruling,
  type RulingId,
  type Statement,
  type Verdict,
} from '../schema/index.js'
import type { Inputs } from './inputs.js'

/** The inputs of a ledger after people have had their say: of one story, in order, amended. */
export interface Settled {
  /** by publication */
  reports: Report[]
  /** one a report that was read, by report id; with the outlet's own statements added */
  readings: Map<string, Reading>
  /** whom a person named as the source of a statement or figure; null: the outlet itself */
  claimants: Map<LeafId, MentionId | null>
  pairs: PairRuling[]
  /** rulings in force */
  rulings: Ruling[]
  /** rulings in force that name a leaf which no reading given here has */
  orphans: RulingId[]
}

/** Applies the rulings in force to the reports and readings of one story. Nothing given is changed. */
export function settle({ story, reports, readings, rulings }: Inputs): Settled {
  const standing = inForce(rulings)
  const rejected = new Set(standing.flatMap(({ verdict: v }) => (v.type === 'reject' ? [v.leaf] : [])))
  const members = new Set<string>(story.reports)
  const all = unique(reports)
    .filter((r) => members.has(r.id))
    .sort(byPublication)
  const own = new Map(all.map((r) => [r.id as string, r]))
  const spoken = newest(readings.filter((r) => own.has(r.report))).map((reading) => {
    const report = own.get(reading.report) as Report
    return { ...reading, statements: [...reading.statements, ...ownVoice(report, reading)] }
  })
  // Most stories have no rulings; then nobody asks for their tens of thousands of leaves.
  const leaves = standing.length > 0 ? leavesOf(all, spoken) : new Set<LeafId>()
  return {
    reports: all.filter((r) => !rejected.has(r.id)),
    readings: new Map(
      spoken.filter((r) => !rejected.has(r.report)).map((r) => [r.report, amend(r, standing, rejected)]),
    ),
    claimants: claimantsOf(standing, leaves),
    pairs: pairRulings(rulings).filter((p) => leaves.has(p.a) && leaves.has(p.b)),
    rulings: standing,
    orphans: standing.filter((r) => leavesNamed(r.verdict).some((leaf) => !leaves.has(leaf))).map((r) => r.id),
  }
}

function amend(reading: Reading, standing: readonly Ruling[], rejected: ReadonlySet<LeafId>): Reading {
  if (standing.length === 0) return reading
  const figures = new Map(reading.figures.filter((f) => !rejected.has(f.id)).map((f) => [f.id, f]))
  const statements = new Map(reading.statements.filter((s) => !rejected.has(s.id)).map((s) => [s.id, s]))
  for (const { verdict: v } of standing) {
    if (v.type === 'figure') replace(figures, v.leaf, (f) => amendFigure(f, v))
    if (v.type === 'statement') replace(statements, v.leaf, (s) => amendStatement(s, v))
  }
  return {
    ...reading,
    mentions: reading.mentions.filter((m) => !rejected.has(m.id)),
    figures: [...figures.values()],
    ...(reading.measurements && { measurements: reading.measurements.filter((m) => !rejected.has(m.id)) }),
    statements: [...statements.values()],
  }
}

function replace<K, V>(map: Map<K, V>, key: K, change: (value: V) => V): void {
  const value = map.get(key)
  if (value !== undefined) map.set(key, change(value))
}

function amendFigure(f: Figure, v: Verdict & { type: 'figure' }): Figure {
  const { low = f.quantity.low, high = f.quantity.high, approx = f.quantity.approx } = v
  const { measure = f.measure, group = f.group, background = f.background } = v
  return { ...f, quantity: { ...f.quantity, low, high, approx }, measure, group, background }
}

const amendStatement = (s: Statement, v: Verdict & { type: 'statement' }): Statement => ({
  ...s,
  act: v.act ?? s.act,
  certainty: v.certainty ?? s.certainty,
})

function claimantsOf(standing: readonly Ruling[], leaves: ReadonlySet<LeafId>): Settled['claimants'] {
  const claimants: Settled['claimants'] = new Map()
  for (const { verdict: v } of standing) {
    if (v.type !== 'figure' && v.type !== 'statement') continue
    if (v.claimant === undefined || !leaves.has(v.leaf)) continue
    if (v.claimant === null || leaves.has(v.claimant)) claimants.set(v.leaf, v.claimant)
  }
  return claimants
}

function leavesOf(reports: readonly Report[], readings: readonly Reading[]): Set<LeafId> {
  const leaves = new Set<LeafId>(reports.map((r) => r.id))
  for (const r of readings) for (const leaf of leavesIn(r)) leaves.add(leaf.id)
  return leaves
}

/** The leaves a verdict speaks of. */
export function leavesNamed(v: Verdict): LeafId[] {
  if (v.type === 'same' || v.type === 'different') return [v.a, v.b]
  if (v.type === 'withdraw') return []
  return 'claimant' in v && v.claimant ? [v.leaf, v.claimant] : [v.leaf]
}

const unique = (reports: readonly Report[]): Report[] => [...new Map(reports.map((r) => [r.id, r])).values()]

/** One reading a report; of several the one by the greatest version, so that the choice does not hang on order. */
function newest(readings: readonly Reading[]): Reading[] {
  const byReport = new Map<string, Reading>()
  for (const r of [...readings].sort((a, b) => compare(key(a), key(b)))) byReport.set(r.report, r)
  return [...byReport.values()]
}
const key = (r: Reading) => `${r.reader.version} ${r.id}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
