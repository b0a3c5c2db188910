import type { Point } from '../schema/index.js'
import { independent } from './independence.js'
import { kindOf } from './measures/index.js'
import type { Made } from './points.js'

const RELATIONS: readonly Point['relation'][] = ['conflict', 'revision', 'difference', 'agreement', 'single']
const KINDS: readonly Point['kind'][] = [
  'responsibility',
  'denial',
  'cause',
  'outcome',
  'identity',
  'motive',
  'time',
  'place',
  'other',
]

/** Orders rows as a reader needs them: this event before others, grave before light, disputed and well-attested first. */
export function byImportance<M extends Made>(made: readonly M[]): M[] {
  const scored = made.map((m) => ({ m, score: score(m) }))
  scored.sort((a, b) => b.score - a.score || (a.m.point.id < b.m.point.id ? -1 : 1))
  return scored.map(({ m }) => m)
}

function score({ point, claims, testimonies }: Made): number {
  const reports = new Set(claims.flatMap((c) => c.assertions.map((a) => a.report))).size
  const origins = claims.reduce((n, c) => n + c.origins, 0)
  const disputed = RELATIONS.length - RELATIONS.indexOf(point.relation)
  const lone = independent(testimonies.flat()) < 2 && !isToll(point) ? LONE : 0
  return (
    (point.background ? -100 : 0) +
    lone +
    gravity(point) +
    2 * disputed +
    2 * Math.min(reports, 6) +
    Math.min(origins, 6)
  )
}

/** Copies of one text say a thing once: such rows come behind those that two hands wrote. */
const LONE = -2

/** The dead and the hurt count whoever tells of them. */
const isToll = ({ measure }: Point): boolean => measure !== undefined && kindOf(measure).gravity === 0

function gravity(point: Point): number {
  if (point.measure !== undefined) return 8 - 2 * kindOf(point.measure).gravity
  return 6 - 0.5 * KINDS.indexOf(point.kind)
}
