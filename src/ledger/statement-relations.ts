import type { Alike } from './alike.js'
import { contradiction } from './contradictions.js'
import type { Judgement } from './figure-relations.js'
import { likeness } from './likeness.js'
import type { Matter } from './matters.js'
import { areOpposite, differ } from './particulars.js'
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
  readonly reports: ReadonlySet<string>
  readonly told: readonly Told[]
  #sum: Vector | undefined

  constructor(matters: Matters) {
    this.matters = matters
    this.negates = matters.some((m) => m.stance.negated.length > 0)
    this.takesBack = matters.some((m) => m.reversal)
    this.sayings = matters.map((m) => m.saying)
    this.reports = new Set(this.sayings.map((s) => s.report.id))
    this.told = matters.map(toldBy)
  }

  get sum(): Vector {
    this.#sum ??= sumOf(this.matters.map((m) => m.vector))
    return this.#sum
  }
}

/**
 * Tells how two positions of a row, by their places, stand to each other, the first the one reported first. Where two
 * reports say the same of what a row is about, what else is said of it is no other answer: how that stands to the rest
 * is not told.
 */
export function relater(
  positions: readonly Matters[],
  weights: Alike,
): (a: number, b: number) => Judgement | undefined {
  const all = positions.map((p) => new Position(p))
  const judged = all.map((a, i) => all.map((b, j) => (i < j ? relate(a, b, weights) : undefined)))
  const agreed =
    all.some((p) => p.reports.size > 1) ||
    judged.some((others, i) =>
      others.some((j, at) => j?.type === 'agreement' && areOfTwo(all[i] as Position, all[at] as Position)),
    )
  return (a, b) => {
    const judgement = judged[a]?.[b]
    return agreed && judgement === APART ? undefined : judgement
  }
}

/** Nothing is alike enough to say more. */
const APART: Judgement = { type: 'difference', basis: 'different answers that can both hold' }
const REPEATS: Judgement = { type: 'agreement', basis: 'one says what the other says' }
const SAME: Judgement = { type: 'agreement', basis: 'much the same in other words' }
const TURNED: Judgement = { type: 'revision', basis: 'a later report tells of the opposite' }
const OTHERWISE: Judgement = { type: 'difference', basis: 'much the same, but for a number, time, place or direction' }

const areOfTwo = (a: Position, b: Position): boolean => new Set([...a.reports, ...b.reports]).size > 1

function relate(a: Position, b: Position, weights: Alike): Judgement {
  const basis = (a.negates || b.negates) && whyNotBoth(a.matters, b.matters)
  if (basis) return { type: 'conflict', basis }
  if (b.takesBack && !a.takesBack && isLater(a.sayings, b.sayings) && cosine(a.sum, b.sum) >= TAKEN_BACK)
    return { type: 'revision', basis: 'a later report says that it was taken back' }
  return compare(a, b, weights)
}

/** What one repeats or tells alike agrees, unless all of it is told otherwise in a particular. */
function compare(a: Position, b: Position, weights: Alike): Judgement {
  let judgement = APART
  for (let i = 0; i < a.matters.length; i++)
    for (let j = 0; j < b.matters.length; j++) {
      const x = a.matters[i] as Matter
      const y = b.matters[j] as Matter
      const repeated = isRepeated(a.told[i] as Told, b.told[j] as Told)
      if (!repeated && !areAlike(x, y, weights)) continue
      if (!differ(x.particulars, y.particulars)) return repeated ? REPEATS : SAME
      const turned = isLater(a.sayings, b.sayings) && areOpposite(x.particulars, y.particulars)
      judgement = turned ? TURNED : OTHERWISE
    }
  return judgement
}

const isRepeated = (x: Told, y: Told): boolean => repeats(x, y) || repeats(y, x)

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

/** True where two sayings are alike in words and meaning and neither turns round what the other says. */
const areAlike = (x: Matter, y: Matter, weights: Alike): boolean =>
  x.denial === y.denial && x.negated === y.negated && likeness(x.content, y.content, weights) >= weights.agreement

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
