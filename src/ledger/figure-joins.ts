import { en } from '../reading/lang/en.js'
import { type Figure, type Quantity, slice } from '../schema/index.js'
import type { Partition } from '../stories/partition.js'
import { cluster } from './cluster.js'
import { grouped } from './grouped.js'
import { ARMED, type Group } from './groups.js'
import { digits, meet } from './quantities.js'
import type { FigureSaying } from './sayings.js'
import { vectorsOf } from './similar.js'
import type { Vector } from './vector.js'
import { termsIn } from './words.js'

type Rows = Partition<Figure['id']>
type Vectors = ReadonlyMap<Figure['id'], Vector>
/** A figure with what it counts. */
export interface Counted {
  saying: FigureSaying
  group: Group
  /** see `isBare` */
  bare: boolean
  /** as it was said: 70 of “more than 70” */
  value: number
}

/**
 * How much alike sentences must be for their numbers to count one thing, where no measure tells: less where the nouns
 * are of one rare kind, least where the values are equal too.
 */
const ALIKE = { kind: 0.3, noun: 0.15, value: 0.1 }
/** Digits that two sources do not hit upon by chance: 129, 209,000; not 5, 30, 5 billion. */
const TELLING = 2

/** Joins numbers that no measure tells apart (`other`, money) by their values, their nouns and their sentences. */
export function joinByContext(all: readonly Counted[], rows: Rows): void {
  const { vectors } = vectorsOf(all.map(({ saying: f }) => ({ id: f.leaf, terms: termsIn(f.report, [f.sentence]) })))
  part(all, rows)
  for (const set of by(all, sumKey)) joinAll(set, rows)
  for (const set of by(all, valueKey)) joinValues(set, rows, vectors)
  for (const set of by(all, ({ saying, group }) => [saying.figure.quantity.unit, kindKey(group), group.modifier]))
    clusterSome(set, rows, vectors, set[0]?.group.open || set[0]?.group.head === '' ? ALIKE.kind : ALIKE.noun)
}

/**
 * Joins all that count one kind of thing, what has no noun of its own (“40 dead”) with whom it can only mean, and equal telling numbers of people, whatever they are called.
 */
export function joinByNoun(all: readonly Counted[], rows: Rows): void {
  const kinds = by(all, ({ group }) => kindKey(group))
  const kindMeant = kindsMeant(kinds)
  const bare = new Map(all.filter((c) => c.bare).map((one) => [one, kindMeant(one)]))
  for (const kind of kinds) joinAll([...kind.filter((c) => bare.get(c) === undefined)], rows)
  for (const [one, kind] of bare) if (kind) joinAll([kind.find((c) => !c.bare) ?? one, one], rows)
  const people = all.filter(({ saying, group }) => group.human && isTelling(saying.figure.quantity))
  for (const set of by(people, valueKey)) joinAlike(set, rows)
}

function joinAll([first, ...rest]: readonly Counted[], rows: Rows): void {
  for (const { saying } of rest) rows.join((first as Counted).saying.leaf, saying.leaf)
}

/** “40 dead”, “the toll rose to 40”: people, and the text has no word for who they are. */
export function isBare({ figure, report }: FigureSaying): boolean {
  if (figure.group !== en.figures.groupDefault || digits(figure.quantity) === 0) return false
  return !slice(report.text, figure.span).toLowerCase().includes(figure.group)
}

/** Whom a number without a noun counts, where that is not plain people: the only others of whom the number is told. */
function kindsMeant(kinds: readonly (readonly Counted[])[]): (bare: Counted) => readonly Counted[] | undefined {
  const telling = new Map<number, Set<readonly Counted[]>>()
  for (const kind of kinds)
    for (const { bare, group, value } of kind)
      if (!bare && group.human) telling.set(value, (telling.get(value) ?? new Set<readonly Counted[]>()).add(kind))
  return ({ group, value }) => {
    const [only, another] = telling.get(value) ?? []
    return only && !another && only[0]?.group.kind !== group.kind ? only : undefined
  }
}

/** What one report says in one voice with two numbers are two things. */
function part(all: readonly Counted[], rows: Rows): void {
  for (const set of by(all, ({ saying }) => [saying.report.id, saying.voice.claimant]))
    for (const [i, { saying: a }] of set.entries())
      for (const { saying: b } of set.slice(i + 1))
        if (!meet(a.figure.quantity, b.figure.quantity)) rows.part(a.leaf, b.leaf)
}

/** Joins equal values: of one noun and no other restriction, or in like sentences. */
function joinValues(set: readonly Counted[], rows: Rows, vectors: Vectors): void {
  if (isTelling((set[0] as Counted).saying.figure.quantity)) joinAlike(set, rows)
  for (const one of by(set, ({ group }) => kindKey(group))) {
    // “80 diggers”, “about 80 diggers”: as many of one noun are the same ones, unless they are few.
    if (one[0]?.group.head !== '' && (one[0] as Counted).value >= MANY) joinAlike(one, rows)
    // “two female gorillas” of two reports are the same two.
    for (const same of by(one, ({ group }) => group.modifier)) if (same[0]?.group.modifier) joinAlike(same, rows)
    const modifiers = new Set(one.map(({ group }) => group.modifier))
    for (const m of [...modifiers].sort())
      clusterSome(
        one.filter(({ group }) => group.modifier === m || group.modifier === ''),
        rows,
        vectors,
        ALIKE.value,
      )
  }
}

/** Joins each with each, where they may count the same. */
function joinAlike(set: readonly Counted[], rows: Rows): void {
  for (let i = 0; i < set.length; i++)
    for (let j = i + 1; j < set.length; j++) {
      const [a, b] = [set[i] as Counted, set[j] as Counted]
      if (mayBeSame(a.group, b.group)) rows.join(a.saying.leaf, b.saying.leaf)
    }
}

/** Whether nouns may be two names of one set: both of people (soldiers are no civilians), or one noun; sums alike. */
function mayBeSame(a: Group, b: Group): boolean {
  if (a.modifier !== '' && b.modifier !== '' && a.modifier !== b.modifier) return false
  if (a.head === b.head || a.head === '' || b.head === '') return true
  if (a.kind === b.kind) return a.open
  return a.human && b.human && !(a.known && b.known) && !ARMED.has(a.kind) && !ARMED.has(b.kind)
}

function clusterSome(set: readonly Counted[], rows: Rows, vectors: Vectors, least: number): void {
  if (set.length < 2) return
  cluster(rows, new Map(set.map(({ saying: { leaf } }) => [leaf, vectors.get(leaf) as Vector])), least)
}

const isTelling = (q: Quantity): boolean => digits(q) >= TELLING

/** One report that gives a large sum twice means one sum: “a $5 billion hit”, “two thirds of the $5 billion”. */
const sumKey = (c: Counted): unknown => {
  const { figure, report, leaf } = c.saying
  const large = figure.measure === 'money' && c.value >= LARGE
  return large ? [report.id, valueKey(c)] : leaf
}
const LARGE = 1e6
/** Fewer of a kind are met with by chance: two towns, three officers. */
const MANY = 10

const kindKey = (g: Group): string => (g.open ? g.kind : g.head)
const valueKey = ({ saying, value }: Counted): unknown => [value, saying.figure.quantity.unit]

/** Items by what `key` says of them, in the order of the first of each. */
export const by = <T>(items: readonly T[], key: (item: T) => unknown): T[][] => [
  ...grouped(items, (item) => JSON.stringify(key(item))).values(),
]
