import { contradiction } from './contradictions.js'
import type { Judgement } from './figure-relations.js'
import type { Matter } from './matters.js'
import type { Terms } from './terms.js'
import { add, cosine, type Vector } from './vector.js'

type Matters = readonly Matter[]

/** From this likeness on a cancellation cancels what was reported. */
const TAKEN_BACK = 0.25

/** An answer with all that comparing it asks for: every two answers of a row are compared. */
class Position {
  readonly matters: Matters
  readonly negates: boolean
  readonly takesBack: boolean
  readonly published: string | undefined
  readonly contents: readonly Content[]
  #sum: Vector | undefined

  constructor(matters: Matters) {
    this.matters = matters
    this.negates = matters.some((m) => m.stance.negated.length > 0)
    this.takesBack = matters.some((m) => m.reversal)
    this.published = matters[0]?.saying.report.published
    this.contents = matters.map(contentOf)
  }

  get sum(): Vector {
    this.#sum ??= this.matters.reduce((sum, m) => add(sum, m.vector), new Map<string, number>())
    return this.#sum
  }
}

/** Tells how two positions of a row, by their places, stand to each other, the first the one reported first. */
export function relater(positions: readonly Matters[]): (a: number, b: number) => Judgement {
  const all = positions.map((p) => new Position(p))
  return (a, b) => relate(all[a] as Position, all[b] as Position)
}

function relate(a: Position, b: Position): Judgement {
  const basis = (a.negates || b.negates) && whyNotBoth(a.matters, b.matters)
  if (basis) return { type: 'conflict', basis }
  if (b.takesBack && !a.takesBack && later(a, b) && cosine(a.sum, b.sum) >= TAKEN_BACK)
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  if (a.contents.some((x) => b.contents.some((y) => repeats(x, y) || repeats(y, x))))
    return { type: 'agreement', basis: 'one says what the other says' }
  return { type: 'difference', basis: 'different answers that can both hold' }
}

function whyNotBoth(a: Matters, b: Matters): string | undefined {
  for (const x of a)
    for (const y of b) {
      const basis = contradiction(x, y)
      if (basis) return basis
    }
  return undefined
}

/** What a saying states, the most telling terms first. */
interface Content {
  denial: boolean
  told: Terms
  terms: readonly string[]
  weights: readonly number[]
  /** so much of its weight may be missing where it is repeated */
  spare: number
}

function contentOf({ denial, weight, stance: { told } }: Matter): Content {
  const weighed = [...told].map((t) => ({ t, w: weight(t) })).sort((a, b) => b.w - a.w)
  const weights = weighed.map(({ w }) => w)
  const spare = (1 - REPEATED) * weights.reduce((sum, w) => sum + w, 0)
  return { denial, told, terms: weighed.map(({ t }) => t), weights, spare }
}

/** From this share of its words on, by weight, a statement is repeated in a longer one. */
const REPEATED = 0.8
/** Fewer words are a name or a thing, and no answer. */
const LEAST_REPEATED = 3

/** True where nearly all that `part` is about is in `whole` too, and neither denies. */
function repeats(part: Content, whole: Content): boolean {
  if (part.denial !== whole.denial) return false
  let [shared, missing] = [0, 0]
  for (let i = 0; i < part.terms.length; i++)
    if (whole.told.has(part.terms[i] as string)) shared++
    else {
      missing += part.weights[i] as number
      if (missing > part.spare) return false
    }
  return shared >= LEAST_REPEATED
}

const later = ({ published: x }: Position, { published: y }: Position): boolean =>
  x !== undefined && y !== undefined && y > x
