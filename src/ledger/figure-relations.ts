import { questions } from '../reading/lang/en/questions.js'
import { en } from '../reading/lang/en.js'
import { type Measure, type Quantity, type Relation, slice } from '../schema/index.js'
import type { FigureRow } from './figure-rows.js'
import { isIndividual } from './figure-scope.js'
import { ARMED } from './groups.js'
import { kindOf } from './measures/index.js'
import { wordsIn } from './phrases.js'
import { centre, meet, sameNumbers } from './quantities.js'
import { deniesNumber, type FigureSaying, isLater } from './sayings.js'
import { termOf } from './terms.js'
import { namesIn } from './words.js'

export type Judgement = Pick<Relation, 'type' | 'basis'>

/** Sayings of one row that give the same value, with all that comparing them asks for: every two of a row are compared. */
class Position {
  readonly quantity: Quantity
  readonly centre: number
  readonly isZero: boolean
  readonly isDenied: boolean
  /** each is one case, which a total may contain */
  readonly isIndividual: boolean
  /** '' for whoever is not named */
  readonly claimants: ReadonlySet<string>
  readonly isNamed: boolean
  /** the report and claimant of all, if they are of one */
  readonly voice: string | undefined
  #tellsRest: boolean | undefined

  constructor(readonly sayings: readonly FigureSaying[]) {
    const [first] = sayings as [FigureSaying]
    this.quantity = first.figure.quantity
    this.centre = centre(this.quantity)
    this.isZero = this.quantity.low === 0 && this.quantity.high === 0
    this.isDenied = sayings.every(deniesNumber)
    this.isIndividual = sayings.every(isIndividual)
    this.claimants = new Set(sayings.map((s) => s.voice.claimant ?? ''))
    this.isNamed = sayings.some((s) => s.voice.claimant !== null)
    const voices = new Set(sayings.map((s) => `${s.report.id} ${s.voice.claimant}`))
    this.voice = voices.size === 1 ? [...voices][0] : undefined
  }

  /** “two remain trapped” */
  get tellsRest(): boolean {
    this.#tellsRest ??= this.sayings.some(tellsRest)
    return this.#tellsRest
  }
}

const difference = (basis: string): Judgement => ({ type: 'difference', basis })

/** Tells how two positions of a row, by their places, stand to each other, the first the one reported first. */
export function figureRelater(
  row: FigureRow,
  positions: readonly (readonly FigureSaying[])[],
): (a: number, b: number) => Judgement {
  const all = positions.map((p) => new Position(p))
  return (a, b) => relate(row, all[a] as Position, all[b] as Position)
}

function relate(row: FigureRow, a: Position, b: Position): Judgement {
  const x = a.quantity
  const y = b.quantity
  if (a.isDenied !== b.isDenied) return relateDenied(a, b)
  if (sameNumbers(x, y)) return { type: 'agreement', basis: 'same number' }
  if (meet(x, y)) return relateBounds(row, a, b)
  if (nearly(a, b)) return difference('nearly the same number')
  if (replaced(a, b) || replaced(b, a))
    return { type: 'revision', basis: 'the report says that one took the other’s place' }
  const incomparable = incomparability(row, a, b)
  if (incomparable) return difference(incomparable)
  if (a.isZero !== b.isZero) return relateToNone(row, a, b)
  return relateCounts(row, a, b)
}

const relateDenied = (a: Position, b: Position): Judgement =>
  sameNumbers(a.quantity, b.quantity) && !sharedClaimant(a, b)
    ? { type: 'conflict', basis: 'one denies what the other asserts' }
    : difference('one is denied, not counted')

/** “Up from 12”, “initially said 12”: one report gives the first up for another of the same voice. */
const replaced = (former: Position, other: Position): boolean =>
  former.sayings.some((f) => f.figure.former && other.sayings.some((o) => takesThePlace(o, f)))

const takesThePlace = (o: FigureSaying, f: FigureSaying): boolean =>
  !o.figure.former && o.report.id === f.report.id && o.voice.claimant === f.voice.claimant

/** “More than 70” beside “70”: no two accounts of it. */
function nearly(a: Position, b: Position): boolean {
  const less = Math.min(a.centre, b.centre)
  return less > 0 && Math.max(a.centre, b.centre) <= less * RISE && (isOpen(a) || isOpen(b))
}

const isOpen = ({ quantity: { low, high } }: Position): boolean => low === null || high === null

/** Why values that do not meet may both be right, if so. */
function incomparability({ scope, sayings }: FigureRow, a: Position, b: Position): string | undefined {
  if (sayings[0]?.background) return 'about earlier events'
  if (scope.part) return 'parts of a whole'
  if (scope.severity) return 'kinds of injury, not all who were hurt'
  if (scope.facility) return 'counted at different places'
  if (a.isIndividual || b.isIndividual) return 'one case among those counted'
  // One report that gives both in one voice means two things by them.
  if (a.voice !== undefined && a.voice === b.voice) return 'both from one report in the same voice'
  return undefined
}

/** Values that can both hold: a count that clearly rose since is still news. */
function relateBounds({ sayings }: FigureRow, a: Position, b: Position): Judgement {
  const { figure, background } = sayings[0] as FigureSaying
  const rose = b.centre > a.centre * RISE
  if (rose && !background && kindOf(figure.measure).grows && isLater(a.sayings, b.sayings))
    return { type: 'revision', basis: revisionBasis(a, b) }
  return difference('different bounds that can both hold')
}

/** “More than 70” after “70” is no news; “15” after “at least 12” is. */
const RISE = 1.1

/** “No losses” against a number: a denial where parties count each other or the text says so. */
function relateToNone(row: FigureRow, a: Position, b: Position): Judgement {
  const denial = isPartisan(row) || [...a.sayings, ...b.sayings].some((s) => s.act === 'deny')
  if (denial && !sharedClaimant(a, b)) return { type: 'conflict', basis: 'one denies what the other asserts' }
  const grew = !b.isZero && kindOf(measureOf(row)).grows && isLater(a.sayings, b.sayings)
  if (grew) return { type: 'revision', basis: 'a later report counts some where none were counted' }
  return difference('none in one account, some in another')
}

/** Two numbers that do not meet. */
function relateCounts(row: FigureRow, a: Position, b: Position): Judgement {
  const { grows } = kindOf(measureOf(row))
  const rises = b.centre > a.centre
  if (grows && isPartisan(row) && namedBoth(a, b) && !sharedClaimant(a, b))
    return { type: 'conflict', basis: 'parties’ counts do not meet' }
  if (grows && rises && isLater(a.sayings, b.sayings)) return { type: 'revision', basis: revisionBasis(a, b) }
  if (grows && !namedBoth(a, b)) return { type: 'revision', basis: 'a count of another time, in an outlet’s own voice' }
  if (isLeftOver(a, b) || isLeftOver(b, a)) return { type: 'revision', basis: 'one counts who was left' }
  // How many are trapped, or charged, changes either way.
  if (row.sayings[0]?.figure.fate && isLater(a.sayings, b.sayings))
    return { type: 'revision', basis: 'a later report counts otherwise' }
  if (measureOf(row) === 'other' && rises && isLater(a.sayings, b.sayings))
    return { type: 'revision', basis: revisionBasis(a, b) }
  if (LOOSE.has(measureOf(row)) && !namedBoth(a, b)) return difference('nobody’s in particular')
  if (measureOf(row) === 'money' && !nameOneParty(a, b)) return difference('sums of no one party')
  return { type: 'conflict', basis: 'same measure and group, ranges do not meet' }
}

/** True where the first sentence of each names the same party: two banks’ charges are no two accounts of one. */
function nameOneParty(a: Position, b: Position): boolean {
  const [x, y] = [a.sayings[0], b.sayings[0]].map((s) => (s ? namesIn(s.report, [s.sentence]) : new Set<string>()))
  return [...(x ?? [])].some((t) => y?.has(t) && !DAYS.has(t))
}

/** “Dec.”, “Friday” */
const DAYS: ReadonlySet<string> = new Set([...questions.days].map(termOf))

/** “Five were trapped” and “two remain trapped”, “two are still missing”: the latter are what is left of the former. */
function isLeftOver(rest: Position, all: Position): boolean {
  const [{ figure }] = rest.sayings as [FigureSaying]
  if (figure.fate === undefined && figure.measure !== 'missing') return false
  return rest.centre < all.centre && rest.tellsRest && !all.tellsRest
}

function tellsRest({ report, sentence, figure: { span } }: FigureSaying): boolean {
  const start = Math.max(sentence.start, span.start - BESIDE)
  const end = Math.min(sentence.end, span.end + BESIDE)
  return wordsIn(slice(report.text, { start, end })).some((w) => en.figures.remaining.has(w))
}

/** In characters: so near a number words are of it. */
const BESIDE = 30

/** Sums and other numbers are of many things, and what is alike in words may not be one of them. */
const LOOSE: ReadonlySet<Measure> = new Set<Measure>(['other', 'money'])

/** Losses in a fight: each party counts against the other. */
const isPartisan = (row: FigureRow): boolean => ARMED.has(row.group.kind) || kindOf(measureOf(row)).partisan

const measureOf = ({ sayings }: FigureRow): Measure => (sayings[0] as FigureSaying).figure.measure

const namedBoth = (a: Position, b: Position): boolean => a.isNamed && b.isNamed

function sharedClaimant(a: Position, b: Position): boolean {
  for (const c of a.claimants) if (b.claimants.has(c)) return true
  return false
}

function revisionBasis(a: Position, b: Position): string {
  for (const c of a.claimants) if (c !== '' && b.claimants.has(c)) return 'later report by the same claimant'
  return 'a later report counts more'
}
