import { grouped } from '../../ledger/grouped.js'
import type { Actor, Assertion, Claim, Ledger, Point, Relation, Report, ReportId } from '../../schema/index.js'
import { type Mark, marksOf } from './marks.js'
import { type Side, sidesOf } from './sides.js'

/** What the parts of the page look up: the ledger by id, the evidence by report, the rows by what becomes of them. */
export interface View {
  ledger: Ledger
  reports: Map<ReportId, Report>
  /** evidence in the reports at hand, in no particular order */
  marks: Map<ReportId, Mark[]>
  /** anchors of words that are on the page: only these are linked to */
  linkable: Set<string>
  actors: Map<string, Actor>
  sideOf: (a: Assertion) => Side
  claimsOf: (point: Point) => Claim[]
  relationsOf: (point: Point) => Relation[]
  /** rows about this event: figures with more than one answer or witness, other claims likewise, and what is said once */
  figures: Point[]
  statements: Point[]
  single: Point[]
  /** rows about other events */
  background: Point[]
  /** first and last publication */
  published: { first: string; last: string } | undefined
}

export function viewOf(ledger: Ledger, reports: readonly Report[]): View {
  const byId = new Map(reports.map((r) => [r.id, r]))
  const marks = new Map([...marksOf(ledger)].filter(([id]) => byId.has(id)))
  const claims = new Map(ledger.claims.map((c) => [c.id, c]))
  const relations = grouped(ledger.relations, (r) => claims.get(r.from)?.point)
  const claimsOf = (p: Point) => p.claims.flatMap((id) => claims.get(id) ?? [])
  const main = ledger.points.filter((p) => !p.background)
  const compared = main.filter((p) => p.relation !== 'single')
  const dates = ledger.reports.flatMap((r) => r.published ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return {
    ledger,
    reports: byId,
    marks,
    linkable: new Set([...marks.values()].flatMap((m) => m.filter(hasWords).map((mark) => mark.id))),
    actors: new Map(ledger.actors.map((a) => [a.id, a])),
    sideOf: sidesOf(ledger),
    claimsOf,
    relationsOf: (p) => relations.get(p.id) ?? [],
    figures: compared.filter((p) => p.kind === 'figure'),
    statements: compared.filter((p) => p.kind !== 'figure'),
    single: main.filter((p) => p.relation === 'single'),
    background: ledger.points.filter((p) => p.background),
    published: first !== undefined && last !== undefined ? { first, last } : undefined,
  }
}

const hasWords = (mark: Mark) => mark.spans.some((s) => s.start < s.end)

/** How many independent origins and outlets stand behind a claim. */
export function backing(claim: Claim): { origins: number; outlets: number; reports: number } {
  return {
    origins: claim.origins,
    outlets: new Set(claim.assertions.map((a) => a.outlet)).size,
    reports: new Set(claim.assertions.map((a) => a.report)).size,
  }
}
