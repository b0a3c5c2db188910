import type { Judgement } from './figure-relations.js'
import type { StatementSaying } from './sayings.js'
import { isDenial, isNegated, isReversal } from './statement-kinds.js'

type Position = readonly StatementSaying[]

/** From this likeness on a negated clause speaks of the same thing as the plain one. */
const SAME_MATTER = 0.45

/** How two positions of a row stand to each other, `a` the one reported first; `likeness` of what they are about. */
export function relateStatements(a: Position, b: Position, likeness: number): Judgement {
  const [denied, asserted] = [mostly(a, isDenial), mostly(b, isDenial)]
  if (denied !== asserted && !sameVoices(a, b)) return { type: 'conflict', basis: 'one denies what the other asserts' }
  if (mostly(a, isNegated) !== mostly(b, isNegated) && likeness >= SAME_MATTER && !sameVoices(a, b))
    return { type: 'conflict', basis: 'one says that it is not so' }
  if (b.some(isReversal) && !a.some(isReversal) && later(a, b))
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  return { type: 'difference', basis: 'different answers that can both hold' }
}

const mostly = (p: Position, is: (s: StatementSaying) => boolean): boolean => 2 * p.filter(is).length > p.length

const voices = (p: Position): Set<string> => new Set(p.map((s) => s.voice.claimant ?? ''))

function sameVoices(a: Position, b: Position): boolean {
  const others = voices(b)
  return [...voices(a)].some((v) => others.has(v))
}

const later = (a: Position, b: Position): boolean => {
  const [x, y] = [a[0]?.report.published, b[0]?.report.published]
  return x !== undefined && y !== undefined && y > x
}
