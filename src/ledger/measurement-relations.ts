import type { Quantity } from '../schema/index.js'
import type { Judgement } from './figure-relations.js'
import { centre, meet } from './quantities.js'
import { isLater, type MeasurementSaying } from './sayings.js'

type Position = readonly MeasurementSaying[]

const difference = (basis: string): Judgement => ({ type: 'difference', basis })

/** “40 metres” and “131 feet” are one value: so near are two that were only converted and rounded. */
const ROUNDED = 1.02
/** “400 pounds” and “450 pounds” are two guesses, and no two accounts. Ages are told exactly. */
const GUESSED = 1.15

/** Whether two sayings give one value. */
export function isSame(
  { measurement: a, act: x }: MeasurementSaying,
  { measurement: b, act: y }: MeasurementSaying,
): boolean {
  const [p, q] = [a.quantity, b.quantity]
  if ((x === 'deny') !== (y === 'deny')) return false
  return (
    (p.low === null) === (q.low === null) &&
    (p.high === null) === (q.high === null) &&
    isNear(p, q, a.aspect === 'age' ? 1 : ROUNDED)
  )
}

function isNear(a: Quantity, b: Quantity, most: number): boolean {
  const [less, more] = [centre(a), centre(b)].sort((x, y) => x - y) as [number, number]
  return more <= less * most
}

/** How two positions of a row stand to each other, `a` the one reported first. */
export function relateMeasurements(a: Position, b: Position): Judgement {
  const [x, y] = [a[0] as MeasurementSaying, b[0] as MeasurementSaying]
  const [p, q] = [x.measurement.quantity, y.measurement.quantity]
  const { aspect, verb } = x.measurement
  if (a.some(isDenied) !== b.some(isDenied)) return isNear(p, q, ROUNDED) ? DENIED : difference('one is denied')
  if (isReplaced(a, b) || isReplaced(b, a)) return REPLACED
  if (meet(p, q)) return difference('different bounds that can both hold')
  if (aspect !== 'age' && isNear(p, q, GUESSED)) return difference('nearly the same')
  if (x.background) return difference('about earlier events')
  if (isOneReport(a, b)) return difference('both from one report')
  // What goes on gets longer, deeper and farther.
  const grows = aspect === 'duration' || verb !== undefined
  if (grows) return isLater(a, b) && centre(q) > centre(p) ? GROWN : difference('perhaps told of different times')
  if (isGivenUp(a, b)) return GIVEN_UP
  return { type: 'conflict', basis: 'one thing is measured otherwise' }
}

const isDenied = ({ act }: MeasurementSaying): boolean => act === 'deny'
/** One report gives the first up for the other. */
const isReplaced = (former: Position, other: Position): boolean =>
  former.some((f) => f.measurement.former && other.some((o) => !o.measurement.former && o.report.id === f.report.id))
const REPLACED: Judgement = { type: 'revision', basis: 'the report says that one took the other’s place' }
const DENIED: Judgement = { type: 'conflict', basis: 'one denies what the other asserts' }
const GROWN: Judgement = { type: 'revision', basis: 'a later report tells of more' }

/** An outlet that gave the first in its own voice has the other in a report later than all that give the first. */
const isGivenUp = (former: Position, other: Position): boolean =>
  isAllLater(former, other) &&
  former.some((f) => f.voice.claimant === null && other.some((o) => o.report.outlet === f.report.outlet))
const isAllLater = (a: Position, b: Position): boolean => a.every((x) => b.every((y) => isLater([x], [y])))
const GIVEN_UP: Judgement = { type: 'revision', basis: 'an outlet tells it otherwise later' }

const isOneReport = (a: Position, b: Position): boolean => a.every((x) => b.every((y) => x.report.id === y.report.id))
