import {
  type Evidence,
  makeId,
  type Origin,
  type OriginId,
  overlap,
  type Reading,
  type Report,
  type ReportId,
  type Span,
} from '../schema/index.js'
import { Partition } from '../stories/partition.js'
import { type Credit, creditsOf } from './origins/credits.js'
import { type Passage, type SharedText, sharedTexts } from './origins/passages.js'

/** The origins of a story, and which of them a place in a report comes from. */
export interface Shared {
  origins: Origin[]
  at(report: ReportId, place: Span): OriginId | null
}

/** Two reports have one origin from this many shared sentences of this many words on, whoever's words they are; */
const LEAST_SENTENCES = 2
const LEAST_WORDS = 20
/** or from this many shared words that are no quotation: nobody tells a thing twice in the same words. */
const LEAST_TOLD = 15

/** Finds reports that share text or credit one agency for it. `reports` by publication. */
export function origins(reports: readonly Report[], readings: ReadonlyMap<string, Reading>): Shared {
  const pairs = sharedTexts(reports, readings).filter(isShared)
  const credits = reports.map(creditsOf)
  const copied = copies(reports, pairs, credits)
  const credited = creditedTo(reports, credits, copied)
  const found = [...copied, ...credited].sort((a, b) => (a.id < b.id ? -1 : 1))
  const passages = passagesOf(copied)
  return {
    origins: found,
    at: (report, place) => passages.get(report)?.find((p) => overlap(p.span, place) > 0)?.origin ?? null,
  }
}

function isShared({ inA, inB }: SharedText): boolean {
  const least = (count: (p: Passage) => number) => Math.min(sum(inA, count), sum(inB, count))
  const long = least(() => 1) >= LEAST_SENTENCES && least((p) => p.words) >= LEAST_WORDS
  return long || least((p) => p.told) >= LEAST_TOLD
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((n, i) => n + value(i), 0)

/** Reports tied by shared sentences, each set one origin. */
function copies(reports: readonly Report[], pairs: readonly SharedText[], credits: readonly Credit[][]): Origin[] {
  const ids = reports.map((r) => r.id)
  const order = new Map(ids.map((id, i) => [id, i]))
  const sets = new Partition<ReportId>()
  for (const { a, b } of pairs) sets.join(ids[a] as ReportId, ids[b] as ReportId)
  const passages = new Map<ReportId, Map<number, Passage>>()
  for (const { a, b, inA, inB } of pairs) {
    keep(passages, ids[a] as ReportId, inA)
    keep(passages, ids[b] as ReportId, inB)
  }
  return sets.sets().map((set) => {
    const members = set.sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
    const evidence = members.map((report): Evidence => {
      const spans = [...(passages.get(report)?.values() ?? [])].map((p) => p.sentence)
      return { report, spans: spans.sort((x, y) => x.start - y.start) }
    })
    const all = members.flatMap((report) => [...(passages.get(report)?.values() ?? [])])
    const basis = all.every((p) => p.covered === 1) ? 'verbatim' : 'near-verbatim'
    const agency = members.flatMap((id) => credits[order.get(id) as number] ?? [])[0]?.agency ?? null
    return { id: originId(members), reports: members, source: agency, basis, evidence }
  })
}

function keep(all: Map<ReportId, Map<number, Passage>>, report: ReportId, passages: readonly Passage[]): void {
  const mine = all.get(report) ?? new Map<number, Passage>()
  all.set(report, mine)
  for (const p of passages) {
    const known = mine.get(p.sentence.start)
    if (!known || known.covered < p.covered) mine.set(p.sentence.start, p)
  }
}

/** Reports that credit one agency, unless shared text ties them already. */
function creditedTo(reports: readonly Report[], credits: readonly Credit[][], copied: readonly Origin[]): Origin[] {
  const byAgency = new Map<string, { report: ReportId; span: Span }[]>()
  for (const [i, report] of reports.entries())
    for (const { agency, span } of credits[i] ?? [])
      byAgency.set(agency, [...(byAgency.get(agency) ?? []), { report: report.id, span }])
  return [...byAgency].flatMap(([source, lines]) => {
    const members = lines.map((l) => l.report)
    if (members.length < 2 || copied.some((o) => members.every((m) => o.reports.includes(m)))) return []
    const evidence = lines.map((l): Evidence => ({ report: l.report, spans: [l.span] }))
    return [{ id: originId([...members, source]), reports: members, source, basis: 'credited' as const, evidence }]
  })
}

const originId = (members: readonly string[]): OriginId => makeId('ori', { members })

/** The passages of each report that it shares, with their origin. */
function passagesOf(copied: readonly Origin[]): Map<ReportId, { span: Span; origin: OriginId }[]> {
  const passages = new Map<ReportId, { span: Span; origin: OriginId }[]>()
  for (const { id: origin, evidence } of copied)
    for (const { report, spans } of evidence)
      passages.set(report, [...(passages.get(report) ?? []), ...spans.map((span) => ({ span, origin }))])
  return passages
}
