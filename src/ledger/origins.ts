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
import type { Passage } from './origins/page.js'
import { type SharedText, sharedTexts } from './origins/passages.js'

/** The origins of a story, and what comes from them. */
export interface Shared {
  origins: Origin[]
  /** the shared texts that a place in a report comes from */
  at(report: ReportId, place: Span): OriginId[]
  /** what all comes from that a report tells itself: a text that it prints, an agency that it and another credit */
  throughout(report: Report): OriginId[]
}

/** Two reports have one origin from this many shared sentences of this many words on, whoever's words they are; */
const LEAST_SENTENCES = 2
const LEAST_WORDS = 20
/** or from this many shared words that are no quotation: nobody tells a thing twice in the same words. */
const LEAST_TOLD = 15

/** Finds reports that share text or credit one agency for it. `reports` by publication. */
export function origins(reports: readonly Report[], readings: ReadonlyMap<string, Reading>): Shared {
  const credits = reports.map(creditsOf)
  const copied = copies(reports, sharedTexts(reports, readings), credits)
  const credited = creditedTo(reports, credits, copied)
  const [shares, wires] = [sharesOf(copied), sharesOf(credited)]
  return {
    origins: [...copied, ...credited].sort(byId),
    at: (report, place) => (shares.get(report) ?? []).filter((s) => covers(s, place)).map((s) => s.origin),
    throughout: (report) => {
      const printed = (shares.get(report.id) ?? []).filter((s) => isPrinted(s, report))
      return [...printed, ...(wires.get(report.id) ?? [])].map((s) => s.origin)
    },
  }
}

/** A report that shares half its length prints a text: what it adds, a headline or a caption, it has from there. */
function isPrinted({ spans }: Share, { text }: Report): boolean {
  return 2 * sum(spans, (s) => s.end - s.start) >= text.length
}

const byId = (a: Origin, b: Origin) => (a.id < b.id ? -1 : 1)

function isShared({ inA, inB }: SharedText): boolean {
  const least = (count: (p: Passage) => number) => Math.min(sum(inA, count), sum(inB, count))
  const long = least(() => 1) >= LEAST_SENTENCES && least((p) => p.words) >= LEAST_WORDS
  return long || least((p) => p.told) >= LEAST_TOLD
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((n, i) => n + value(i), 0)

/** Reports that have passages of one text, each such set an origin. A report that took from two texts is in two. */
function copies(reports: readonly Report[], shared: readonly SharedText[], credits: readonly Credit[][]): Origin[] {
  return texts(shared).map((pairs) => {
    const passages = new Map<number, Map<number, Passage>>()
    for (const { a, b, inA, inB } of pairs) {
      keep(passages, a, inA)
      keep(passages, b, inB)
    }
    const members = [...passages.keys()].sort((x, y) => x - y)
    const ids = members.map((i) => (reports[i] as Report).id)
    const evidence = members.map((i): Evidence => {
      const spans = [...(passages.get(i)?.values() ?? [])].map((p) => p.sentence)
      return { report: (reports[i] as Report).id, spans: spans.sort((x, y) => x.start - y.start) }
    })
    const all = [...passages.values()].flatMap((m) => [...m.values()])
    const basis = all.every((p) => p.covered === 1) ? 'verbatim' : 'near-verbatim'
    const agency = members.flatMap((i) => credits[i] ?? [])[0]?.agency ?? null
    return { id: originId(ids), reports: ids, source: agency, basis, evidence }
  })
}

/**
 * Sorts pairs of reports by the text they share. Two pairs with a report in common share one text where that report has
 * one sentence from both, or where the other two share any sentence at all.
 */
function texts(shared: readonly SharedText[]): SharedText[][] {
  const touching = new Set(shared.filter((s) => s.inA.length + s.inB.length > 0).map(({ a, b }) => keyOf(a, b)))
  const pairs = new Map(shared.filter(isShared).map((s) => [keyOf(s.a, s.b), s]))
  const sets = new Partition<string>(pairs.keys())
  const bySentence = new Map<string, string>()
  const byReport = new Map<number, { pair: string; other: number }[]>()
  for (const [pair, { a, b, inA, inB }] of pairs)
    for (const [report, other, passages] of [
      [a, b, inA],
      [b, a, inB],
    ] as const) {
      for (const { sentence } of passages) {
        const place = keyOf(report, sentence.start)
        const before = bySentence.get(place)
        if (before === undefined) bySentence.set(place, pair)
        else sets.join(before, pair)
      }
      const list = byReport.get(report) ?? []
      for (const p of list)
        if (sets.find(p.pair) !== sets.find(pair) && touching.has(keyOf(...inOrder(p.other, other))))
          sets.join(p.pair, pair)
      list.push({ pair, other })
      byReport.set(report, list)
    }
  return sets.sets().map((set) => set.map((pair) => pairs.get(pair) as SharedText))
}

const keyOf = (a: number, b: number): string => `${a} ${b}`
const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

function keep(all: Map<number, Map<number, Passage>>, report: number, passages: readonly Passage[]): void {
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

/** What one report has of an origin. */
interface Share {
  origin: OriginId
  spans: readonly Span[]
}

function sharesOf(origins: readonly Origin[]): Map<ReportId, Share[]> {
  const shares = new Map<ReportId, Share[]>()
  for (const { id: origin, evidence } of origins)
    for (const { report, spans } of evidence) shares.set(report, [...(shares.get(report) ?? []), { origin, spans }])
  return shares
}

const covers = ({ spans }: Share, place: Span): boolean => spans.some((s) => overlap(s, place) > 0)
