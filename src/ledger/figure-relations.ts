import type { Relation } from '../schema/index.js'
import type { MeasureKind } from './measures/index.js'
import { centre, meet, sameNumbers } from './quantities.js'
import type { FigureSaying } from './sayings.js'

export type Judgement = Pick<Relation, 'type' | 'basis'>

/** A position in a figure row: sayings that give the same value. */
export type FigurePosition = readonly FigureSaying[]

/** How two positions of a row stand to each other, `a` the one reported first. */
export function relateFigures(a: FigurePosition, b: FigurePosition, kind: MeasureKind, comparable: boolean): Judgement {
  const [x, y] = [first(a).figure.quantity, first(b).figure.quantity]
  if (sameNumbers(x, y)) return { type: 'agreement', basis: 'same number' }
  if (!comparable) return { type: 'difference', basis: 'parts, or about another event: not to be compared' }
  if (meet(x, y)) return { type: 'difference', basis: 'different bounds that can both hold' }
  if (onlyOneVoice(a, b)) return { type: 'difference', basis: 'both from one report in the same voice' }
  if (denies(x) !== denies(y) && differentClaimants(a, b) && !later(a, b))
    return { type: 'conflict', basis: 'one denies what the other asserts' }
  if (kind.grows && centre(y) > centre(x) && !rival(a, b, kind)) return { type: 'revision', basis: revisionBasis(a, b) }
  return { type: 'conflict', basis: 'same measure and group, ranges do not meet' }
}

const first = (p: FigurePosition): FigureSaying => p[0] as FigureSaying
const denies = ({ low, high }: { low: number | null; high: number | null }) => low === 0 && high === 0

/** One report that gives both in the same voice means two things by them. */
const onlyOneVoice = (a: FigurePosition, b: FigurePosition): boolean =>
  a.every((x) => b.every((y) => x.report.id === y.report.id && x.voice.claimant === y.voice.claimant))

const claimants = (p: FigurePosition): Set<string> => new Set(p.map((s) => s.voice.claimant ?? ''))

function differentClaimants(a: FigurePosition, b: FigurePosition): boolean {
  const others = claimants(b)
  return [...claimants(a)].every((c) => !others.has(c))
}

/** Parties to a fight count against each other; everybody else's later count is an update. */
const rival = (a: FigurePosition, b: FigurePosition, kind: MeasureKind): boolean =>
  (kind.partisan || first(a).figure.group === 'fighters') && differentClaimants(a, b)

/** True where `b` was first reported on a later day (or instant) than `a`. */
const later = (a: FigurePosition, b: FigurePosition): boolean =>
  (first(b).report.published ?? '') > (first(a).report.published ?? '9')

const revisionBasis = (a: FigurePosition, b: FigurePosition): string =>
  [...claimants(a)].some((c) => c !== '' && claimants(b).has(c))
    ? 'later report by the same claimant'
    : 'a later report counts more'
