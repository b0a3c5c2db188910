import type { Actor, Assertion, Claim, Evidence, Ledger, Point, ReportId, Span } from '../../schema/index.js'
import { formatConfidence, formatDate } from './words.js'

type MarkKind = 'figure' | 'statement' | 'caveat' | 'origin' | 'label' | 'time' | 'name'

/** A piece of evidence: words of one report, the cells of the ledger that rest on them. */
export interface Mark {
  /** the anchor of the words */
  id: string
  kind: MarkKind
  spans: Span[]
  cells: Cell[]
}

/** A place in the ledger that words lead back to. */
export interface Cell {
  /** the anchor of the cell */
  id: string
  /** what it says there: “more than 70” */
  says: string
  /** of what it is an answer, or which part of the page it is in */
  under: string
  confidence?: number
}

/** Anchors, made in one place so that the words and the cells that cite them meet. */
export const anchors = {
  words: (a: Assertion) => `ev-${a.leaf}`,
  cell: (c: Claim, a: Assertion) => `in-${c.id.slice(4)}-${a.leaf}`,
  row: (p: Point) => `row-${p.id.slice(4)}`,
  actor: (a: { id: string }) => `actor-${a.id.slice(4)}`,
  report: (id: ReportId) => `report-${id.slice(4)}`,
  caveat: (i: number) => `caveat-${i + 1}`,
  time: (i: number) => `time-${i + 1}`,
  origin: (i: number) => `origin-${i + 1}`,
  originPart: (i: number, k: number) => `origin-${i + 1}-${k + 1}`,
  alias: (a: Actor, i: number) => `name-${a.id.slice(4)}-${i + 1}`,
  label: (a: Actor, i: number) => `label-${a.id.slice(4)}-${i + 1}`,
  /** the words behind any other cell */
  behind: (cell: string) => `ev-${cell}`,
}

/** Every piece of evidence in the ledger, by report. */
export function marksOf(ledger: Ledger): Map<ReportId, Mark[]> {
  const marks = new Map<ReportId, Map<string, Mark>>()
  const add = (id: string, kind: MarkKind, evidence: Evidence, cell: Cell) => {
    const inReport = marks.get(evidence.report) ?? new Map<string, Mark>()
    marks.set(evidence.report, inReport)
    const mark = inReport.get(id) ?? { id, kind, spans: evidence.spans, cells: [] }
    inReport.set(id, mark)
    mark.cells.push(cell)
  }
  const addBehind = (kind: MarkKind, evidence: Evidence, cell: Cell) =>
    add(anchors.behind(cell.id), kind, evidence, cell)

  const points = new Map(ledger.points.map((p) => [p.id, p]))
  for (const claim of ledger.claims) {
    const under = points.get(claim.point)?.question ?? ''
    for (const a of claim.assertions)
      add(anchors.words(a), a.leaf.startsWith('fig_') ? 'figure' : 'statement', a.evidence, {
        id: anchors.cell(claim, a),
        says: claim.text,
        under,
        confidence: a.confidence,
      })
  }
  ledger.caveats.forEach((c, i) => {
    const cell = { id: anchors.caveat(i), says: `not verified by ${c.by}`, under: '' }
    addBehind('caveat', c.evidence, cell)
    c.also.forEach((e, k) => {
      add(anchors.behind(`${cell.id}-${k + 2}`), 'caveat', e, cell)
    })
  })
  ledger.origins.forEach((o, i) => {
    o.evidence.forEach((e, k) => {
      addBehind('origin', e, { id: anchors.originPart(i, k), says: o.source ?? 'shared text', under: 'Origins' })
    })
  })
  ledger.timeline.forEach((t, i) => {
    addBehind('time', t.evidence, { id: anchors.time(i), says: formatDate(t.at), under: 'Timeline' })
  })
  for (const actor of ledger.actors) {
    // One place is enough to show that a name is used; all of them would bury the page.
    actor.aliases.forEach((alias, i) => {
      addBehind('name', alias.evidence[0] as Evidence, {
        id: anchors.alias(actor, i),
        says: alias.text,
        under: actor.name,
      })
    })
    actor.labels.forEach((label, i) => {
      addBehind('label', label.evidence, { id: anchors.label(actor, i), says: `“${label.text}”`, under: actor.name })
    })
  }
  return new Map([...marks].map(([report, byId]) => [report, [...byId.values()]]))
}

/** “read with 0.82 confidence” */
export const confidenceNote = (value: number): string => `read with ${formatConfidence(value)} confidence`
