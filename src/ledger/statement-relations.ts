import type { Judgement } from './figure-relations.js'
import type { Matter } from './matters.js'
import { add, cosine, type Vector } from './vector.js'

type Position = readonly Matter[]

/** From this likeness on a negated clause speaks of the same thing as the plain one. */
const SAME_MATTER = 0.5
/** From this share of its words on a denial is about what another says. */
const DENIED = 0.4
/** From this likeness on a cancellation cancels what was reported. */
const TAKEN_BACK = 0.25

/** How two positions of a row stand to each other, `a` the one reported first. */
export function relateStatements(a: Position, b: Position): Judgement {
  if (!sameVoices(a, b) && (denies(a, b) || denies(b, a)))
    return { type: 'conflict', basis: 'one denies what the other asserts' }
  const likeness = cosine(sumOf(a), sumOf(b))
  if (likeness >= SAME_MATTER && mostly(a, (m) => m.negated) !== mostly(b, (m) => m.negated) && rivals(a, b))
    return { type: 'conflict', basis: 'one says that it is not so' }
  if (likeness >= TAKEN_BACK && later(a, b) && b.some((m) => m.reversal) && !a.some((m) => m.reversal))
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  return { type: 'difference', basis: 'different answers that can both hold' }
}

/** True where `a` denies what `b` asserts. */
const denies = (a: Position, b: Position): boolean =>
  mostly(a, (m) => m.denial) &&
  mostly(b, (m) => !m.denial) &&
  a.some((x) => x.denial && b.some((y) => (y.denial ? false : isDenied(x, y))))

/** A denial meets an assertion that shares what is denied, or that lays on the denier what he denies. */
function isDenied(denial: Matter, asserted: Matter): boolean {
  const words = [...denial.denied].filter((t) => !denial.source.has(t))
  const shared = words.filter((t) => asserted.vector.has(t))
  if (words.length >= 2 && shared.length >= 2 && shared.length >= DENIED * words.length) return true
  if (denial.kind !== 'responsibility' || asserted.kind !== 'responsibility') return false
  return [...denial.names, ...denial.source].some((t) => asserted.names.has(t))
}

const mostly = (p: Position, is: (m: Matter) => boolean): boolean => 2 * p.filter(is).length > p.length

const voices = (p: Position): Set<string> => new Set(p.map((m) => m.saying.voice.claimant ?? ''))

function sameVoices(a: Position, b: Position): boolean {
  const others = voices(b)
  return [...voices(a)].some((v) => others.has(v))
}

/** Both sides have a named source, and none in common. */
const rivals = (a: Position, b: Position): boolean =>
  !sameVoices(a, b) && [a, b].every((p) => p.some((m) => m.saying.voice.claimant !== null))

const later = (a: Position, b: Position): boolean => {
  const [x, y] = [a[0]?.saying.report.published, b[0]?.saying.report.published]
  return x !== undefined && y !== undefined && y > x
}

const sumOf = (p: Position): Vector => p.reduce((sum, m) => add(sum, m.vector), new Map<string, number>())
