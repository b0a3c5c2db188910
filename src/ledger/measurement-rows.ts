import {
  type ActorId,
  type ClaimKind,
  contains,
  type MentionId,
  type PairRuling,
  type Reading,
  slice,
} from '../schema/index.js'
import type { Partition } from '../stories/partition.js'
import { cluster } from './cluster.js'
import { by } from './figure-joins.js'
import type { Judgement } from './figure-relations.js'
import { groupOf } from './groups.js'
import { isSame, relateMeasurements } from './measurement-relations.js'
import { meet } from './quantities.js'
import { askMeasure } from './questions/measured.js'
import { ruledPartition } from './ruled.js'
import type { MeasurementSaying } from './sayings.js'
import { vectorsOf } from './similar.js'
import type { Vector } from './vector.js'
import { termsIn } from './words.js'

/** How old, deep, far or long one thing is, as told by several. */
export interface MeasurementRow {
  kind: ClaimKind
  question: string
  background: boolean
  positions: MeasurementSaying[][]
  relate(a: number, b: number): Judgement
}

/**
 * Sentences at least so much alike measure one thing, where the value is another: less where the noun is the same, as
 * “the boy” of a story mostly is one.
 */
const ALIKE = { noun: 0.04, verb: 0.05 }

/** Sorts measurements into rows: one aspect of one thing. */
export function measurementRows(
  said: readonly MeasurementSaying[],
  readings: ReadonlyMap<string, Reading>,
  actorOf: ReadonlyMap<MentionId, ActorId>,
  pairs: readonly PairRuling[],
): MeasurementRow[] {
  const byLeaf = new Map(said.map((s) => [s.leaf, s]))
  const rows = ruledPartition([...byLeaf.keys()], pairs)
  const { vectors } = vectorsOf(
    said.map(({ leaf, report, sentence }) => ({ id: leaf, terms: termsIn(report, [sentence]) })),
  )
  const givenUp = new Set(said.filter((s) => s.measurement.former).map(valueIn))
  rows.partBy((a, b) => areTwo(byLeaf.get(a) as MeasurementSaying, byLeaf.get(b) as MeasurementSaying, givenUp))
  const ownerOf = owners(said, readings, actorOf)
  for (const set of by(said, (s) => [s.measurement.quantity.unit, s.background, ownerOf.get(s.leaf)])) {
    const { of, verb } = (set[0] as MeasurementSaying).measurement
    if (verb === undefined) joinEqual(set, rows)
    // “the five-year-old”, “the 76-year-old” are two people as likely as one.
    if (verb !== undefined || of !== undefined)
      cluster(rows, new Map(set.map(({ leaf }) => [leaf, vectors.get(leaf) as Vector])), verb ? ALIKE.verb : ALIKE.noun)
  }
  joinBare(said, rows)
  joinFormer(said, rows)
  const order = new Map(said.map((s, i) => [s.leaf, i]))
  return rows.sets().map((set) => {
    const sayings = set
      .map((leaf) => byLeaf.get(leaf) as MeasurementSaying)
      .sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number))
    const positions = positionsOf(sayings)
    const asked = sayings.find((s) => s.measurement.of) ?? (sayings[0] as MeasurementSaying)
    return {
      kind: 'other',
      question: askMeasure(asked),
      background: sayings.every((s) => s.background),
      positions,
      relate: (a, b) => relateMeasurements(positions[a] as MeasurementSaying[], positions[b] as MeasurementSaying[]),
    }
  })
}

function joinEqual(set: readonly MeasurementSaying[], rows: Partition<MeasurementSaying['leaf']>): void {
  for (const [i, a] of set.entries()) for (const b of set.slice(i + 1)) if (isSame(a, b)) rows.join(a.leaf, b.leaf)
}

/** “The five-year-old” goes with the boy of five, where only one such is told of. */
function joinBare(said: readonly MeasurementSaying[], rows: Partition<MeasurementSaying['leaf']>): void {
  const ages = said.filter((s) => s.measurement.aspect === 'age')
  for (const bare of ages.filter((s) => s.measurement.of === undefined)) {
    const same = ages.filter((s) => s.measurement.of !== undefined && isSame(s, bare))
    if (new Set(same.map((s) => rows.find(s.leaf))).size === 1)
      rows.join((same[0] as MeasurementSaying).leaf, bare.leaf)
  }
}

/** “Initially reported to be 4, but he is 3”: what a sentence gives up and what it gives for it are of one thing. */
function joinFormer(said: readonly MeasurementSaying[], rows: Partition<MeasurementSaying['leaf']>): void {
  for (const former of said.filter((s) => s.measurement.former))
    for (const other of said) if (areOneCorrected(former, other)) rows.join(former.leaf, other.leaf)
}

function areOneCorrected(a: MeasurementSaying, b: MeasurementSaying): boolean {
  const [x, y] = [a.measurement, b.measurement]
  if (a.report.id !== b.report.id || x.former === y.former || x.aspect !== y.aspect) return false
  return a.sentence.start === b.sentence.start && x.quantity.unit === y.quantity.unit
}

/**
 * Two values in one voice of one report are of two things, unless it gives one of them up; so are two known aspects, and
 * what is done and what is.
 */
function areTwo(a: MeasurementSaying, b: MeasurementSaying, givenUp: ReadonlySet<string>): boolean {
  const [x, y] = [a.measurement, b.measurement]
  if (x.aspect && y.aspect && x.aspect !== y.aspect) return true
  if (x.verb !== y.verb || x.quantity.unit !== y.quantity.unit) return true
  if (a.report.id !== b.report.id || a.voice.claimant !== b.voice.claimant) return false
  return !meet(x.quantity, y.quantity) && !givenUp.has(valueIn(a)) && !givenUp.has(valueIn(b))
}

const valueIn = ({ report, measurement: { quantity } }: MeasurementSaying): string =>
  JSON.stringify([report.id, quantity.unit, quantity.low, quantity.high])

/** What each measures, under one key in all reports: the actor by that name, else the noun; of what is done, the verb. */
function owners(
  said: readonly MeasurementSaying[],
  readings: ReadonlyMap<string, Reading>,
  actorOf: ReadonlyMap<MentionId, ActorId>,
): Map<string, string> {
  return new Map(
    said.map(({ leaf, measurement: { of, verb }, report }) => {
      if (verb !== undefined) return [leaf, `to ${verb}`]
      if (of === undefined) return [leaf, '']
      const words = slice(report.text, of)
      const named = readings.get(report.id)?.mentions.find((m) => m.form === 'name' && contains(m.span, of))
      return [leaf, (named && actorOf.get(named.id)) ?? groupOf(words).head]
    }),
  )
}

/** Sayings of one value, however rounded and in whatever unit, are one answer. */
function positionsOf(sayings: readonly MeasurementSaying[]): MeasurementSaying[][] {
  const positions: MeasurementSaying[][] = []
  for (const saying of sayings) {
    const same = positions.find(([first]) => isSame(first as MeasurementSaying, saying))
    if (same) same.push(saying)
    else positions.push([saying])
  }
  return positions
}
