import type { Archive } from '../../hearsay.js'
import type {
  Figure,
  LeafId,
  Ledger,
  Measurement,
  Mention,
  Reading,
  Report,
  ReportId,
  Ruling,
  Span,
  Statement,
} from '../../schema/index.js'
import { contains, hull, overlap } from '../../schema/index.js'
import type { LeafPlace } from '../../store/store.js'

/** Words to be marked, and as what. */
export interface Mark extends Span {
  as: 'source' | 'cue' | 'content' | 'figure' | 'measurement' | 'mention'
}

/** A leaf with all there is to say of it: its place, its words, its row in the ledger today, and what people ruled. */
export interface LeafDescription {
  leaf: LeafId
  kind: 'report' | 'mention' | 'statement' | 'figure' | 'measurement'
  report: Pick<Report, 'id' | 'outlet' | 'title' | 'url' | 'published' | 'language'>
  /** the sentences that hold it */
  context: Span & { text: string }
  marks: Mark[]
  figure?: Figure
  measurement?: Measurement
  statement?: Statement
  mention?: Mention
  /** who it is, where the leaf is a mention */
  actor?: { id: string; name: string; aliases: string[] }
  /** rows of the ledger it stands in */
  rows: { point: string; question: string; relation: string; position: string; claimant: string; origins: number }[]
  rulings: Ruling[]
  /** for a report: the leaves in it that the ledger uses */
  leaves?: { leaf: LeafId; text: string }[]
}

export function describeLeaf({ leaf, report: id }: LeafPlace, archive: Archive, ledger: Ledger): LeafDescription {
  const report = archive.reports.find((r) => r.id === id) as Report
  const reading = archive.readings.find((r) => r.report === id)
  const found = reading ? find(reading, leaf) : {}
  const marks = marksOf(found, reading)
  const around = marks.length > 0 ? sentences(reading, hull(marks)) : { start: 0, end: report.text.length }
  const { outlet, title, url, published, language } = report
  const actor = ledger.actors.find((a) => a.mentions.some((m) => m === leaf))
  return {
    leaf,
    kind: found.figure
      ? 'figure'
      : found.measurement
        ? 'measurement'
        : found.statement
          ? 'statement'
          : found.mention
            ? 'mention'
            : 'report',
    report: { id, outlet, title, url, published, language },
    context: { ...around, text: report.text.slice(around.start, around.end) },
    marks,
    ...found,
    ...(actor && { actor: { id: actor.id, name: actor.name, aliases: actor.aliases.map((a) => a.text) } }),
    rows: rows(ledger, leaf),
    rulings: archive.rulings.filter(({ verdict }) => Object.values(verdict).includes(leaf)),
    ...(leaf === id && { leaves: used(ledger, report) }),
  }
}

type Found = Pick<LeafDescription, 'figure' | 'measurement' | 'statement' | 'mention'>

function find(reading: Reading, leaf: LeafId): Found {
  const figure = reading.figures.find((f) => f.id === leaf)
  if (figure) return { figure }
  const measurement = reading.measurements?.find((m) => m.id === leaf)
  if (measurement) return { measurement }
  const statement = reading.statements.find((s) => s.id === leaf)
  if (statement) return { statement }
  const mention = reading.mentions.find((m) => m.id === leaf)
  return mention ? { mention } : {}
}

/** A figure or measurement brings the source and cue of its statement along; a statement its three parts. In order of place. */
function marksOf({ figure, measurement, statement, mention }: Found, reading: Reading | undefined): Mark[] {
  const marks: Mark[] = []
  const within = figure?.statement ?? measurement?.statement
  const said = statement ?? (within && reading?.statements.find((s) => s.id === within))
  if (said) {
    marks.push(...said.source.map((span) => ({ ...span, as: 'source' as const })))
    marks.push(...said.cue.map((span) => ({ ...span, as: 'cue' as const })))
  }
  if (statement) marks.push(...statement.content.map((span) => ({ ...span, as: 'content' as const })))
  if (figure) marks.push({ ...figure.span, as: 'figure' })
  if (measurement) marks.push({ ...measurement.span, as: 'measurement' })
  if (mention) marks.push({ ...mention.span, as: 'mention' })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function sentences(reading: Reading | undefined, marked: Span): Span {
  const holding = reading?.sentences.filter((s) => overlap(s, marked) > 0 || contains(marked, s)) ?? []
  return hull([marked, ...holding])
}

function rows(ledger: Ledger, leaf: LeafId): LeafDescription['rows'] {
  const names = new Map(ledger.actors.map((actor) => [actor.id as string, actor.name]))
  return ledger.claims.flatMap((claim) => {
    const point = ledger.points.find((p) => p.id === claim.point)
    if (!point) return []
    return claim.assertions
      .filter((a) => a.leaf === leaf)
      .map((a) => ({
        point: point.id,
        question: point.question,
        relation: point.relation,
        position: claim.text,
        claimant: (a.claimant && names.get(a.claimant)) ?? a.claimantText,
        origins: claim.origins,
      }))
  })
}

/** The leaves of a report that the ledger uses, in order of place. */
function used(ledger: Ledger, report: Report): { leaf: LeafId; text: string }[] {
  const wanted: ReportId = report.id
  return ledger.claims
    .flatMap((claim) => claim.assertions)
    .filter((a) => a.report === wanted)
    .sort((a, b) => hull(a.evidence.spans).start - hull(b.evidence.spans).start)
    .map((a) => ({ leaf: a.leaf, text: a.evidence.spans.map((s) => report.text.slice(s.start, s.end)).join(' … ') }))
}
