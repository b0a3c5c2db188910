import { contradiction } from './contradictions.js'
import type { Judgement } from './figure-relations.js'
import type { Matter } from './matters.js'
import { add, cosine, type Vector } from './vector.js'

/** From this share of its words on, by weight, a statement is repeated in a longer one. */
const REPEATED = 0.8
/** Fewer words are a name or a thing, and no answer. */
const LEAST_REPEATED = 3

type Position = readonly Matter[]

/** From this likeness on a cancellation cancels what was reported. */
const TAKEN_BACK = 0.25

/** Tells how two positions of a row, by their places, stand to each other, the first the one reported first. */
export function relater(positions: readonly Position[]): (a: number, b: number) => Judgement {
  const sums = positions.map(sumOf)
  return (a, b) => {
    const [x, y] = [positions[a] as Position, positions[b] as Position]
    return relate(x, y, () => cosine(sums[a] as Vector, sums[b] as Vector))
  }
}

function relate(a: Position, b: Position, likeness: () => number): Judgement {
  for (const x of a)
    for (const y of b) {
      const basis = contradiction(x, y)
      if (basis) return { type: 'conflict', basis }
    }
  if (takesBack(b) && !takesBack(a) && later(a, b) && likeness() >= TAKEN_BACK)
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  if (a.some((x) => b.some((y) => repeats(x, y) || repeats(y, x))))
    return { type: 'agreement', basis: 'one says what the other says' }
  return { type: 'difference', basis: 'different answers that can both hold' }
}

const takesBack = (p: Position): boolean => p.some((m) => m.reversal)

/** True where nearly all that `part` is about is in `whole` too, and neither denies. */
function repeats(part: Matter, whole: Matter): boolean {
  if (part.denial !== whole.denial) return false
  const [terms, others] = [[...part.stance.told], whole.stance.told]
  const shared = terms.filter((t) => others.has(t))
  const sum = (list: string[]) => list.reduce((n, t) => n + part.weight(t), 0)
  return shared.length >= LEAST_REPEATED && sum(shared) >= REPEATED * sum(terms)
}

const later = (a: Position, b: Position): boolean => {
  const [x, y] = [a[0]?.saying.report.published, b[0]?.saying.report.published]
  return x !== undefined && y !== undefined && y > x
}

const sumOf = (p: Position): Vector => p.reduce((sum, m) => add(sum, m.vector), new Map<string, number>())
