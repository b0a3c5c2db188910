import { PERCENT } from '../reading/cardinals.js'
import { en } from '../reading/lang/en.js'
import { SHARE } from '../reading/shares.js'
import {
  type Assertion,
  type Claim,
  type ClaimKind,
  hull,
  makeId,
  type Point,
  type PointId,
  type Quantity,
  type Relation,
  slice,
} from '../schema/index.js'
import { countsOf } from './codings/counts.js'
import { codings } from './codings/index.js'
import { by, isBare } from './figure-joins.js'
import { figureRelater, type Judgement } from './figure-relations.js'
import type { FigureRow } from './figure-rows.js'
import { groupOf, plural } from './groups.js'
import { independent, isOwn, sourcesOf, type Testimony, type Witness } from './independence.js'
import type { MeasurementRow } from './measurement-rows.js'
import { kindOf } from './measures/index.js'
import { byImportance } from './order.js'
import type { Shared } from './origins.js'
import { inWords } from './quantities.js'
import { counted, inTheirCase } from './questions/counted.js'
import { askShare, askSum, askTime, isTime, wordsAround } from './questions/sum.js'
import { deniesNumber, type FigureSaying, type Saying } from './sayings.js'
import type { StatementRow } from './statement-rows.js'
import { isWorth } from './worth.js'

interface Rows {
  figures: readonly FigureRow[]
  measurements: readonly MeasurementRow[]
  statements: readonly StatementRow[]
  shared: Shared
}

export interface Assembled {
  points: Point[]
  claims: Claim[]
  relations: Relation[]
}

/** A position before it has a point: its sayings in order, and its answer in words. */
interface Position {
  kind: ClaimKind
  text: string
  quantity?: Quantity
  sayings: readonly Saying[]
}

/** Turns rows into points, claims and relations, in the order a reader needs. */
export function assemble({ figures, measurements, statements, shared }: Rows): Assembled {
  const made = byImportance([
    ...figures.map((row) => ({ row, ...figurePoint(row, shared) })).filter((m) => isWorth(m, m.row)),
    ...[...measurements, ...statements]
      .map((row) => ({ row: undefined, ...textPoint(row, shared) }))
      .filter((m) => isWorth(m)),
  ])
  tellApart(made)
  return {
    points: made.map((m) => m.point),
    claims: made.flatMap((m) => m.claims),
    relations: made.flatMap((m) => m.relations),
  }
}

/** Gives rows of figures that share a heading the words around their first number. */
function tellApart(made: readonly (Made & { row: FigureRow | undefined })[]): void {
  const seen = new Map<string, number>()
  for (const { point } of made) seen.set(point.question, (seen.get(point.question) ?? 0) + 1)
  for (const { point, row } of made) {
    const first = row?.sayings[0]
    if (first && (seen.get(point.question) as number) > 1)
      point.question = point.question.replace(
        /\?$/u,
        `: “${wordsAround(first.report.text, first.sentence, first.figure.span)}”?`,
      )
  }
}

export interface Made {
  point: Point
  claims: Claim[]
  relations: Relation[]
  /** what each assertion of each claim rests on */
  testimonies: Testimony[][]
}

function figurePoint(row: FigureRow, shared: Shared): Made {
  const { figure, background } = row.sayings[0] as FigureSaying
  const found = figurePositions(row)
  const figures = found.map((p) => p.sayings)
  const positions = found.map((p): Position => ({ kind: 'figure', ...p }))
  const made = toPoint(positions, figureRelater(row, figures), shared)
  const group = groupWords(row)
  const point: Point = {
    ...made.point,
    kind: 'figure',
    question: figureQuestion(row, group),
    measure: figure.measure,
    group,
    range: range(row.sayings.filter((s) => !deniesNumber(s)).map((s) => s.figure.quantity)),
    codings: codings(countsOf(figures, made), figure.measure),
    background,
  }
  return { ...made, point }
}

function figureQuestion({ sayings, scope }: FigureRow, group: string): string {
  const [{ figure, report, sentence, background }] = sayings as [FigureSaying]
  const { measure } = figure
  if (measure === 'money')
    return askSum(commonest(sayings.map((s) => s.figure.group).filter(Boolean)), report.text, sentence, figure.span)
  if (isTime(group)) return askTime(report.text, sentence, figure.span)
  if (figure.quantity.unit === PERCENT || figure.quantity.unit === SHARE)
    return askShare(report.text, sentence, figure.span)
  const things = inTheirCase(counted(group, measure), sayings)
  if (figure.quantity.unit) {
    // “30,000 acres”: the unit alone
    const many = en.figures.amountUnits.has(figure.group)
    return `How ${many ? 'many' : 'much'} ${inTheirCase(figure.group, sayings)}?`
  }
  let question = figure.fate ? `How many ${things} were ${figure.fate}?` : kindOf(measure).question(measure, things)
  if (scope.severity) question = question.replace(' injured', ` ${scope.severity} injured`)
  if (scope.facility) question = question.replace('?', ' (as hospitals counted)?')
  if (scope.part) question = question.replace('How many', 'How many of the')
  return background ? question.replace('?', ' at another time?') : question
}

/** Sayings of one value are one position; to deny a number is another. */
function figurePositions(row: FigureRow): { text: string; quantity: Quantity; sayings: FigureSaying[] }[] {
  const toldBy = (s: FigureSaying) => {
    const { low, high, approx, unit } = s.figure.quantity
    return [low, high, approx, unit, deniesNumber(s)]
  }
  return by(row.sayings, toldBy).map((sayings) => {
    const [first] = sayings as [FigureSaying]
    const { quantity } = first.figure
    const words = inWords(quantity, slice(first.report.text, first.figure.number))
    return { text: deniesNumber(first) ? `not ${words}` : words, quantity, sayings }
  })
}

/** The counted things in a word or two: the commonest as the texts have it, the kind's name where they differ. */
function groupWords({ group, sayings }: FigureRow): string {
  const named = sayings.filter((s) => !isBare(s)).map((s) => s.figure.group)
  const heads = new Set(named.map((words) => groupOf(words).head))
  if (group.open && heads.size > 1) return group.kind
  return commonest(named.map(plural)) || group.kind
}

/** What most have; of as many, the first of the alphabet. */
function commonest(words: readonly string[]): string {
  const votes = new Map<string, number>()
  for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1)
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Rows whose answers are words of the texts: the shortest of each. */
function textPoint(row: MeasurementRow | StatementRow, shared: Shared): Made {
  const positions = row.positions.map((sayings: readonly Saying[]): Position => {
    const texts = sayings.map((s) => s.spans.map((span) => slice(s.report.text, span)).join(' … '))
    const text = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] as string
    return { kind: row.kind, text, sayings }
  })
  const made = toPoint(positions, row.relate, shared)
  const { kind, question, background } = row
  return { ...made, point: { ...made.point, kind, question, background } }
}

function toPoint(
  positions: readonly Position[],
  relate: (a: number, b: number) => Judgement | undefined,
  shared: Shared,
): Made {
  const point: PointId = makeId('poi', { first: positions[0]?.sayings[0]?.leaf })
  const told = positions.map((p) => p.sayings.map((s) => witness(s, shared)))
  const testimonies = told.map((witnesses) => {
    const sources = sourcesOf(witnesses)
    return witnesses.map(({ assertion: { report } }, i): Testimony => ({ report, source: sources[i] as string }))
  })
  const claims = positions.map(({ kind, text, quantity, sayings }, i): Claim => {
    const assertions = told[i]?.map((w) => w.assertion) ?? []
    const id = makeId('cla', { first: sayings[0]?.leaf })
    const origins = independent(testimonies[i] ?? [])
    return { id, point, kind, text, ...(quantity && { quantity }), assertions, origins }
  })
  const relations = claims.flatMap((from, i) =>
    claims.slice(i + 1).flatMap((to, j): Relation[] => {
      const judged = relate(i, i + 1 + j)
      return judged ? [{ type: judged.type, from: from.id, to: to.id, basis: judged.basis }] : []
    }),
  )
  const relation = strongest(claims, relations)
  return {
    claims,
    relations,
    testimonies,
    point: { id: point, kind: 'other', question: '', claims: claims.map((c) => c.id), relation, background: false },
  }
}

const STRENGTH = ['conflict', 'revision', 'difference', 'agreement'] as const

function strongest(claims: readonly Claim[], relations: readonly Relation[]): Point['relation'] {
  const found = STRENGTH.find((type) => relations.some((r) => r.type === type))
  if (found) return found
  const voices = new Set(claims.flatMap((c) => c.assertions.map((a) => `${a.report} ${a.claimant}`)))
  return voices.size > 1 ? 'agreement' : 'single'
}

function witness(saying: Saying, shared: Shared): Witness {
  const { leaf, voice, act, certainty, confidence, spans, report } = saying
  const here = shared.at(report.id, hull(spans))
  const origins = [...new Set([...here, ...(isOwn(voice) ? shared.throughout(report) : [])])]
  const assertion: Assertion = {
    leaf,
    ...voice,
    outlet: report.outlet,
    report: report.id,
    ...(report.published !== undefined && { reported: report.published }),
    act,
    certainty,
    confidence,
    evidence: { report: report.id, spans },
    origin: origins[0] ?? null,
  }
  return { saying, assertion, origins }
}

function range(quantities: readonly Quantity[]): { low: number | null; high: number | null } {
  const known = quantities.flatMap((q) => [q.low, q.high]).filter((n) => n !== null)
  return known.length === 0 ? { low: null, high: null } : { low: Math.min(...known), high: Math.max(...known) }
}
