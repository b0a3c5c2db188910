import type { Alike } from './alike.js'
import { contradiction } from './contradictions.js'
import type { Judgement } from './figure-relations.js'
import { likeness } from './likeness.js'
import type { Matter } from './matters.js'
import { differ } from './particulars.js'
import { includes } from './rising.js'
import { isLater, type StatementSaying } from './sayings.js'
import { cosine, sumOf, type Vector } from './vector.js'

type Matters = readonly Matter[]

/** From this likeness on a cancellation cancels what was reported. */
const TAKEN_BACK = 0.25

/** An answer with all that comparing it asks for: every two answers of a row are compared. */
class Position {
  readonly matters: Matters
  readonly negates: boolean
  readonly takesBack: boolean
  readonly sayings: readonly StatementSaying[]
  readonly told: readonly Told[]
  #sum: Vector | undefined

  constructor(matters: Matters) {
    this.matters = matters
    this.negates = matters.some((m) => m.stance.negated.length > 0)
    this.takesBack = matters.some((m) => m.reversal)
    this.sayings = matters.map((m) => m.saying)
    this.told = matters.map(toldBy)
  }

  get sum(): Vector {
    this.#sum ??= sumOf(this.matters.map((m) => m.vector))
    return this.#sum
  }
}

/** Tells how two positions of a row, by their places, stand to each other, the first the one reported first. */
export function relater(positions: readonly Matters[], weights: Alike): (a: number, b: number) => Judgement {
  const all = positions.map((p) => new Position(p))
  return (a, b) => relate(all[a] as Position, all[b] as Position, weights)
}

function relate(a: Position, b: Position, weights: Alike): Judgement {
  const basis = (a.negates || b.negates) && whyNotBoth(a.matters, b.matters)
  if (basis) return { type: 'conflict', basis }
  if (b.takesBack && !a.takesBack && isLater(a.sayings, b.sayings) && cosine(a.sum, b.sum) >= TAKEN_BACK)
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  if (a.told.some((x) => b.told.some((y) => repeats(x, y) || repeats(y, x))))
    return { type: 'agreement', basis: 'one says what the other says' }
  if (a.matters.some((x) => b.matters.some((y) => meanTheSame(x, y, weights))))
    return { type: 'agreement', basis: 'much the same in other words' }
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
interface Told {
  denial: boolean
  told: readonly number[]
  terms: readonly number[]
  rarity: Float64Array
  /** so much of its weight may be missing where it is repeated */
  spare: number
}

function toldBy({ denial, rarity, stance: { told } }: Matter): Told {
  const terms = told.toSorted((a, b) => (rarity[b] as number) - (rarity[a] as number) || a - b)
  const spare = (1 - REPEATED) * terms.reduce((sum, t) => sum + (rarity[t] as number), 0)
  return { denial, told, terms, rarity, spare }
}

/** True where two sayings are alike and nothing that they tell exactly sets them apart. */
function meanTheSame(x: Matter, y: Matter, weights: Alike): boolean {
  if (x.denial !== y.denial || x.negated !== y.negated) return false
  return likeness(x.content, y.content, weights) >= weights.agreement && !differ(x.particulars, y.particulars)
}

/** From this share of its words on, by weight, a statement is repeated in a longer one. */
const REPEATED = 0.8
/** Fewer words are a name or a thing, and no answer. */
const LEAST_REPEATED = 3

/** True where nearly all that `part` is about is in `whole` too, and neither denies. */
function repeats(part: Told, whole: Told): boolean {
  if (part.denial !== whole.denial || part.terms.length < LEAST_REPEATED) return false
  let shared = 0
  let missing = 0
  for (const term of part.terms)
    if (includes(whole.told, term)) shared++
    else {
      missing += part.rarity[term] as number
      if (missing > part.spare) return false
    }
  return shared >= LEAST_REPEATED
}
