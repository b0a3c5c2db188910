import type { Point } from '../schema/index.js'
import type { GoldStory } from './gold.js'
import type { Compared } from './ledger-view.js'
import { type Located, spansMatch } from './match.js'
import type { Tally } from './tally.js'

type GoldPoint = GoldStory['points'][number]

export interface PointScores {
  /** gold points for which one row holds two positions (or two reports, for a one-position point) */
  rows: { found: number; gold: number }
  pairs: { right: number; system: number; recalled: number; gold: number }
  relation: { right: number; found: number }
  missed: string[]
  wrongRelations: string[]
  wrongPairs: string[]
}

interface Row {
  point: Point
  evidence: Located[]
}

const RELATION = { agree: 'agreement', conflict: 'conflict', revision: 'revision', differ: 'difference' } as const

/** Rows of the ledger, in its own order, against the gold's points. */
export function scorePoints(compared: Compared): PointScores {
  const { gold } = compared
  const rows = systemRows(compared).slice(0, 3 * gold.points.length)
  const foundRow = gold.points.map((p) => rows.find((row) => answers(row, p)))
  const found = gold.points.flatMap((point, i) => (foundRow[i] ? [{ point, row: foundRow[i] as Row }] : []))
  const wrong = found.filter(({ point, row }) => row.point.relation !== RELATION[point.relation])
  return {
    rows: { found: found.length, gold: gold.points.length },
    pairs: scorePairs(gold.points, rows),
    relation: { right: found.length - wrong.length, found: found.length },
    missed: gold.points.filter((_, i) => !foundRow[i]).map((p) => `${p.kind} ${p.relation}: ${p.question}`),
    wrongRelations: wrong.map(
      ({ point, row }) => `${point.question}: gold ${point.relation}, ledger ${row.point.relation}`,
    ),
    wrongPairs: wrongPairs(gold.points, rows),
  }
}

function systemRows({ ledger, locate }: Compared): Row[] {
  const claims = new Map(ledger.claims.map((c) => [c.id, c]))
  return ledger.points.map((point) => ({
    point,
    evidence: point.claims
      .flatMap((id) => claims.get(id)?.assertions ?? [])
      .flatMap((a) => a.evidence.spans.map((span) => locate(a.evidence.report, span)))
      .filter((e) => e !== undefined),
  }))
}

const holds = (row: Row, evidence: readonly Located[]) =>
  evidence.some((g) => row.evidence.some((s) => spansMatch(g, s)))

function answers(row: Row, { positions }: GoldPoint): boolean {
  if (positions.length > 1) return positions.filter((p) => holds(row, p.evidence)).length >= 2
  const held = (positions[0]?.evidence ?? []).filter((e) => holds(row, [e]))
  return new Set(held.map((e) => e.report)).size >= 2
}

function scorePairs(points: readonly GoldPoint[], rows: readonly Row[]): PointScores['pairs'] {
  let gold = 0
  let recalled = 0
  for (const point of points) {
    for (const [a, b] of crossReportPairs(point.positions.flatMap((p) => p.evidence))) {
      gold++
      if (rows.some((row) => holds(row, [a]) && holds(row, [b]))) recalled++
    }
  }
  const judged = rows.flatMap((row) => judgePairs(points, row))
  return { right: judged.filter((j) => j.right).length, system: judged.length, recalled, gold }
}

/** Pairs of a row both of whose ends match some gold evidence: right where one gold point holds both. */
function judgePairs(points: readonly GoldPoint[], row: Row) {
  const inPoints = (e: Located) =>
    points.flatMap((p, i) => (p.positions.some((q) => q.evidence.some((g) => spansMatch(g, e))) ? [i] : []))
  const known = row.evidence.map((e) => ({ ...e, points: inPoints(e) })).filter((e) => e.points.length > 0)
  return [...crossReportPairs(known)].map(([a, b]) => ({ a, b, right: a.points.some((p) => b.points.includes(p)) }))
}

function wrongPairs(points: readonly GoldPoint[], rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const wrong = judgePairs(points, row).filter((j) => !j.right)
    if (wrong.length === 0) return []
    const mixed = [...new Set(wrong.flatMap(({ a, b }) => [...a.points, ...b.points]))]
    return [
      `“${row.point.question}” mixes ${wrong.length} pairs of: ${mixed.map((i) => points[i]?.question).join(' / ')}`,
    ]
  })
}

function* crossReportPairs<T extends Located>(items: readonly T[]): Generator<[T, T]> {
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) if (a.report !== b.report) yield [a, b]
  }
}

export const pairScores = (t: PointScores['pairs']): { precision: Tally; recall: Tally } => ({
  precision: { right: t.right, system: t.system, gold: t.system },
  recall: { right: t.recalled, system: t.gold, gold: t.gold },
})
