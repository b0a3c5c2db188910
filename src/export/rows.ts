import {
  type Assertion,
  type Claim,
  type Coding,
  type Evidence,
  type Ledger,
  type Point,
  type Report,
  slice,
} from '../schema/index.js'
import type { Exportable } from './exportable.js'

/** One assertion with the claim and the point it belongs to: a row of `jsonl` and `csv`. Null: nothing is said of it. */
export interface AssertionRow {
  story: string
  storyTitle: string
  point: string
  question: string
  kind: Point['kind']
  measure: string | null
  group: string | null
  relation: Point['relation']
  background: boolean
  claim: string
  /** the position in words */
  position: string
  low: number | null
  high: number | null
  approx: boolean | null
  unit: string | null
  /** how coding rules code the row this stands in: `ucdp` low, best, high; `acled`; `range` low, high */
  ucdpLow: number | null
  ucdpBest: number | null
  ucdpHigh: number | null
  acled: number | null
  rangeLow: number | null
  rangeHigh: number | null
  /** independent origins behind the position */
  origins: number
  leaf: string
  /** the claimant's name across reports; the outlet's where it speaks itself */
  claimant: string
  /** the claimant in this report's words */
  claimantText: string
  /** from the first hand to the last before the outlet */
  via: string[]
  act: string
  certainty: string
  confidence: number
  outlet: string
  reported: string | null
  report: string
  reportTitle: string | null
  url: string | null
  /** the origin this report shares here, if it does */
  origin: string | null
  /** the words that say it, pieces joined by “ … ” */
  quote: string
  /** where they stand in the report's text, UTF-16 code units */
  spans: { start: number; end: number }[]
}

/** Every assertion of the ledger, in the order of its points, claims and assertions. */
export function assertionRows({ ledger, reports }: Exportable): AssertionRow[] {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const names = new Map(ledger.actors.map((actor) => [actor.id, actor.name]))
  const texts = new Map(reports.map((report) => [report.id, report]))
  return ledger.points.flatMap((point) =>
    point.claims.flatMap((id) => {
      const claim = claims.get(id)
      if (!claim) return []
      return claim.assertions.map((a) => row(ledger, point, claim, a, names, texts.get(a.report)))
    }),
  )
}

function row(
  ledger: Ledger,
  point: Point,
  claim: Claim,
  assertion: Assertion,
  names: ReadonlyMap<string, string>,
  report: Report | undefined,
): AssertionRow {
  const { quantity } = claim
  const coded = (rule: Coding['rule']) => point.codings?.find((c) => c.rule === rule)
  const [ucdp, acled, range] = [coded('ucdp'), coded('acled'), coded('range')]
  return {
    story: ledger.story.id,
    storyTitle: ledger.story.title,
    point: point.id,
    question: point.question,
    kind: point.kind,
    measure: point.measure ?? null,
    group: point.group ?? null,
    relation: point.relation,
    background: point.background,
    claim: claim.id,
    position: claim.text,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    approx: quantity?.approx ?? null,
    unit: quantity?.unit ?? null,
    ucdpLow: ucdp?.low ?? null,
    ucdpBest: ucdp?.best ?? null,
    ucdpHigh: ucdp?.high ?? null,
    acled: acled?.best ?? null,
    rangeLow: range?.low ?? null,
    rangeHigh: range?.high ?? null,
    origins: claim.origins,
    leaf: assertion.leaf,
    claimant: (assertion.claimant && names.get(assertion.claimant)) ?? assertion.claimantText,
    claimantText: assertion.claimantText,
    via: assertion.via.map((hand) => (hand.actor && names.get(hand.actor)) ?? hand.text),
    act: assertion.act,
    certainty: assertion.certainty,
    confidence: assertion.confidence,
    outlet: assertion.outlet,
    reported: assertion.reported ?? null,
    report: assertion.report,
    reportTitle: report?.title ?? null,
    url: report?.url ?? null,
    origin: assertion.origin,
    quote: report ? words(report, assertion.evidence) : '',
    spans: assertion.evidence.spans,
  }
}

/** The characters that evidence points to, its pieces joined by “ … ”. */
export const words = (report: Report, evidence: Evidence): string =>
  evidence.spans.map((span) => slice(report.text, span)).join(' … ')
