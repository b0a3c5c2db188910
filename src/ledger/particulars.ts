import { away, opposites, towards } from '../reading/lang/en/opposites.js'
import { questions } from '../reading/lang/en/questions.js'
import { en } from '../reading/lang/en.js'
import type { Quantity } from '../schema/index.js'
import { meet } from './quantities.js'
import type { FigureSaying, StatementSaying } from './sayings.js'
import { type Terms, termOf } from './terms.js'
import type { Word } from './words.js'

/** What a saying tells exactly: sayings that tell it otherwise are not one answer, however alike their words. */
export interface Particulars {
  /** by dimension or place: which way, and near which terms */
  directions: ReadonlyMap<string, { ways: ReadonlySet<1 | -1>; near: Terms }>
  /** counts and sums by what they count */
  amounts: ReadonlyMap<string, readonly Quantity[]>
  /** numbers by the word behind them: “4 percent”, “a 4-year-old” */
  numbers: ReadonlyMap<string, ReadonlySet<number>>
  dates: StatementSaying['dates']
  clocks: StatementSaying['clocks']
  towns: StatementSaying['towns']
}

/** `figures`: those in the words of the saying. */
export function particularsOf(
  saying: StatementSaying,
  words: readonly Word[],
  figures: readonly FigureSaying[],
): Particulars {
  const amounts = new Map<string, Quantity[]>()
  for (const { figure } of figures) {
    const key = `${figure.measure} ${figure.group} ${figure.quantity.unit ?? ''}`
    amounts.set(key, [...(amounts.get(key) ?? []), figure.quantity])
  }
  const { dates, clocks, towns } = saying
  return { directions: directionsIn(words), amounts, numbers: numbersIn(words), dates, clocks, towns }
}

/** True where the two tell of opposite directions, other amounts, other days or hours or other towns. */
export function differ(a: Particulars, b: Particulars): boolean {
  return (
    areOpposite(a, b) ||
    some(a.amounts, b.amounts, noneEqual) ||
    some(a.numbers, b.numbers, isDisjoint) ||
    noneMeets(a.dates, b.dates, areOneDay) ||
    noneMeets(a.clocks, b.clocks, areOneHour) ||
    noneMeets(a.towns, b.towns, areNear)
  )
}

type Direction = Particulars['directions'] extends ReadonlyMap<string, infer T> ? T : never

const turns = (x: Direction, y: Direction): boolean => isDisjoint(x.ways, y.ways) && !isDisjoint(x.near, y.near)
const noneEqual = (x: readonly Quantity[], y: readonly Quantity[]): boolean => !x.some((p) => y.some((q) => meet(p, q)))
const areOneDay = (x: Particulars['dates'][number], y: Particulars['dates'][number]): boolean =>
  x.words === y.words || x.value.startsWith(y.value) || y.value.startsWith(x.value)
const areOneHour = (x: string, y: string): boolean => x.startsWith(y) || y.startsWith(x)
const areNear = (x: Particulars['towns'][number], y: Particulars['towns'][number]): boolean =>
  Math.hypot(x.lat - y.lat, x.lon - y.lon) <= NEARBY

/** True where what rises in the one falls in the other, or goes to a place and comes from it. */
export const areOpposite = (a: Particulars, b: Particulars): boolean => some(a.directions, b.directions, turns)

/** In degrees: a suburb and its city are no two places. */
const NEARBY = 0.5

function some<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, is: (x: T, y: T) => boolean): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const key of a.keys()) {
    const y = b.get(key)
    if (y !== undefined && is(a.get(key) as T, y)) return true
  }
  return false
}

function isDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (b.has(x)) return false
  return true
}

/** Both tell some, and none of the one goes with any of the other. */
const noneMeets = <T>(a: readonly T[], b: readonly T[], goes: (x: T, y: T) => boolean): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => goes(x, y)))

/** Words this near say what it is that rises or is opened. */
const NEAR = 5
/** “from the burning house”: so far may a place be from the word that points to it. */
const REACH = 3

function directionsIn(words: readonly Word[]): Particulars['directions'] {
  const found = new Map<string, { ways: Set<1 | -1>; near: Set<string> }>()
  const add = (key: string, way: 1 | -1, at: number) => {
    const entry = found.get(key) ?? { ways: new Set<1 | -1>(), near: new Set<string>() }
    found.set(key, entry)
    entry.ways.add(way)
    for (let i = Math.max(0, at - NEAR); i < Math.min(words.length, at + NEAR + 1); i++)
      if (i !== at && isTelling(words[i] as Word)) entry.near.add((words[i] as Word).term as string)
  }
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i] as Word
    const known = opposites.get(text)
    if (known) add(`verb ${known[0]}`, known[1], i)
    const way = towards.has(text) ? 1 : away.has(text) ? -1 : undefined
    const place = way && words.slice(i + 1, i + 1 + REACH).find(isTelling)
    if (way && place) add(`place ${place.term}`, way, i)
  }
  return found
}

const isTelling = ({ text, term }: Word): boolean => term !== undefined && !/^\d/u.test(text)

/** Shorter words are “of”, “to” or “and”. */
const { units, multipliers } = en.numerals
const COUNTED = /^\p{L}{4,}$/u

function numbersIn(words: readonly Word[]): Particulars['numbers'] {
  const found = new Map<string, Set<number>>()
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i] as Word
    const number = /^\d+$/u.test(text) ? Number(text) : units.get(text)
    const behind = words[i + 1]?.text
    if (number === undefined || behind === undefined || !COUNTED.test(behind)) continue
    if (questions.auxiliaries.has(behind) || multipliers.has(behind)) continue
    // “11.5 percent”, “30,000 pounds”: of a number that a mark cuts in two neither part is one.
    if (/^\d+$/u.test(words[i - 1]?.text ?? '')) continue
    const key = termOf(behind)
    found.set(key, (found.get(key) ?? new Set<number>()).add(number))
  }
  return found
}
