import { laidOn } from './doers.js'
import { put } from './grouped.js'
import type { Matter } from './matters.js'
import { includes, shared } from './rising.js'
import { dot } from './vector.js'

/** How much a clause that says something is not so has to share with one that says it is. */
interface Likeness {
  words: number
  /** of what is not so, by weight */
  share: number
}

const NEGATED: Likeness = { words: 3, share: 0.7 }
/** For a denial less will do: that it answers somebody is known. */
const DENIED: Likeness = { words: 2, share: 0.6 }
/** This share of the words that say it is so must be in the other: with less it is about something else. */
const BACK = 0.35
/** A link that is denied and one that is claimed have this many words in common. */
const LINKED = 2
/** Of the words that turn a clause round, the rarest that are looked up to find whom it may answer. */
const TELLING = 3

/** Why two sayings cannot both be true, if so; whichever is given first. */
export function contradiction(a: Matter, b: Matter): string | undefined {
  const no = contradicts(a, b) ? a : contradicts(b, a) ? b : undefined
  return no && (no.denial ? 'one denies what the other asserts' : 'one says that it is not so')
}

/** Of each saying that says something is not so, the one most like it that says it is. */
export function answers(matters: readonly Matter[]): [no: Matter, yes: Matter][] {
  const met = new Meetings(matters)
  return matters.flatMap((no, place): [Matter, Matter][] => {
    const best = no.stance.negated.length > 0 ? nearest(no, met.of(no, place), matters) : undefined
    return best ? [[no, best]] : []
  })
}

/** Of the candidates, by their places, the one that `no` contradicts and is most like; of equals the first. */
function nearest(no: Matter, candidates: readonly number[], matters: readonly Matter[]): Matter | undefined {
  // To compare costs less than to see whether it is contradicted, and the most alike mostly is.
  const likeness = candidates.map((place) => dot(no.vector, (matters[place] as Matter).vector))
  const compare = (a: number, b: number): number =>
    (likeness[b] as number) - (likeness[a] as number) || (candidates[a] as number) - (candidates[b] as number)
  const contradicted = (i: number): boolean => contradicts(no, matters[candidates[i] as number] as Matter)
  let best = 0
  for (let i = 1; i < candidates.length; i++) if (compare(i, best) < 0) best = i
  if (candidates.length === 0) return undefined
  if (contradicted(best)) return matters[candidates[best] as number]
  const next = [...likeness.keys()].sort(compare).find(contradicted)
  return next === undefined ? undefined : matters[candidates[next] as number]
}

/**
 * Finds whom a negated saying may answer by the words they share, so that not every two are compared. Sayings go by
 * their places in the order given; what each asks of the others is kept in arrays, as there are thousands.
 */
class Meetings {
  readonly #matters: readonly Matter[]
  /** by the number of a term */
  readonly #stating: readonly number[][]
  /** by the first word of the doer's name */
  readonly #doing = new Map<string, number[]>()
  readonly #denials: number[] = []
  /** by the number of a term: what a denial may answer in whatever words */
  readonly #accusing: readonly number[][]
  /** a number for each claimant */
  readonly #voices: Int32Array
  /** about what time it is said */
  readonly #times: Uint8Array
  readonly #isNear: Uint8Array
  readonly #isLaidOn: Uint8Array
  /** the terms that each tells, one saying behind the other, and where those of each begin */
  readonly #told: Int32Array
  readonly #begins: Int32Array
  /** by the number of a term */
  readonly #isWanted: Uint8Array

  constructor(matters: readonly Matter[]) {
    this.#matters = matters
    this.#isNear = new Uint8Array(matters.length)
    this.#isLaidOn = new Uint8Array(matters.length)
    const terms = matters[0]?.vocabulary.terms ?? []
    this.#isWanted = new Uint8Array(terms.length)
    this.#stating = terms.map(() => [])
    this.#accusing = terms.map(() => [])
    const numbers = new Map<string | null, number>()
    this.#voices = Int32Array.from(matters, ({ saying: { voice } }) => {
      const number = numbers.get(voice.claimant) ?? numbers.size
      numbers.set(voice.claimant, number)
      return number
    })
    this.#times = Uint8Array.from(matters, ({ saying: { act, background } }) => {
      return act === 'decline' ? DECLINED : background ? BEFORE : NOW
    })
    this.#begins = new Int32Array(matters.length + 1)
    for (const [i, { stance }] of matters.entries())
      this.#begins[i + 1] = (this.#begins[i] as number) + stance.told.length
    this.#told = new Int32Array(this.#begins.at(-1) as number)
    for (const [i, matter] of matters.entries()) {
      const { stance, doers, denial } = matter
      this.#told.set(stance.told, this.#begins[i])
      for (const t of stance.told) {
        this.#stating[t]?.push(i)
        if (accuses(matter)) this.#accusing[t]?.push(i)
      }
      for (const t of new Set(doers.map((d) => d.name[0] as string))) put(this.#doing, t, i)
      if (denial) this.#denials.push(i)
    }
  }

  /**
   * Who shares its rarest words or names its source, or lays a thing on somebody; and says enough of what it denies. By
   * their places, in no order.
   */
  of(no: Matter, place: number): number[] {
    const [voice, time] = [this.#voices[place], this.#times[place]]
    if (time === DECLINED) return []
    const near: number[] = []
    const mark = (places: readonly number[]) => {
      for (const i of places)
        if (this.#isNear[i] === 0) {
          this.#isNear[i] = 1
          if (this.#voices[i] !== voice && this.#times[i] === time) near.push(i)
          else passed.push(i)
        }
    }
    const passed: number[] = []
    const laidOn = [...no.cleared].flatMap((t) => this.#doing.get(t) ?? [])
    for (const { terms, rest } of no.stance.negated) {
      for (const t of byRarity(terms, no.rarity).slice(0, TELLING)) mark(this.#stating[t] as number[])
      // Who has `ENOUGH` of the words has one of all but the commonest.
      if (no.denial) for (const t of byRarity(rest, no.rarity).slice(0, 1 - ENOUGH)) mark(this.#accusing[t] as number[])
    }
    if (no.denial) {
      for (const t of no.vocabulary.numbersOf(no.source)) mark(this.#stating[t] as number[])
      mark(laidOn.filter((i) => accuses(this.#matters[i] as Matter)))
    }
    if (no.toDenial) mark(this.#denials)
    for (const i of laidOn) this.#isLaidOn[i] = 1
    const enough = new Set(no.stance.negated.flatMap(({ rest }) => this.#holding(rest, near)))
    const found = near.filter(
      (i) => enough.has(i) || this.#isLaidOn[i] === 1 || (no.toDenial && (this.#matters[i] as Matter).denial),
    )
    for (const i of near) this.#isNear[i] = 0
    for (const i of passed) this.#isNear[i] = 0
    for (const i of laidOn) this.#isLaidOn[i] = 0
    return found
  }

  /** Of some sayings those that tell enough of some terms. */
  #holding(terms: readonly number[], places: readonly number[]): number[] {
    for (const t of terms) this.#isWanted[t] = 1
    const found = places.filter((i) => {
      let count = 0
      for (let at = this.#begins[i] as number; at < (this.#begins[i + 1] as number); at++)
        count += this.#isWanted[this.#told[at] as number] as number
      return count >= ENOUGH
    })
    for (const t of terms) this.#isWanted[t] = 0
    return found
  }
}

/** About what time something is said; to decline is to say nothing. */
const [NOW, BEFORE, DECLINED] = [0, 1, 2]

/** So many words in common are looked into. */
const ENOUGH = Math.min(DENIED.words, LINKED)

/** What a denial may answer in whatever words. */
const accuses = ({ denial, kind }: Matter): boolean => denial || kind === 'responsibility'

const byRarity = (terms: readonly number[], rarity: Float64Array): number[] =>
  terms.toSorted((a, b) => (rarity[b] as number) - (rarity[a] as number) || a - b)

/** True where `no` says that what `yes` says is not so, and the two can dispute. */
export const contradicts = (no: Matter, yes: Matter): boolean => apart(no, yes) && turnsRound(no, yes)

/** True where `no` says that what `yes` says is not so, whoever they are. */
export function turnsRound(no: Matter, yes: Matter): boolean {
  if (no.stance.negated.length === 0) return false
  if (no.denial && yes.denial) return deniesDenial(no, yes)
  if (no.denial && no.partly) return clears(no, yes)
  if (no.saying.act === 'deny' && laidOn(no, yes) && (sayNoMore(no) || common(no, yes) > 0)) return true
  if (no.toClaim) return no.stance.negated.some((n) => holds(n.rest, yes.stance.told, no, DENIED))
  const least = no.denial ? DENIED : NEGATED
  const { told, firm, stated } = yes.stance
  return no.stance.negated.some(
    (n) =>
      shared(n.rest, no.denial ? told : firm) >= least.words &&
      stated.some((s) => (no.denial || !s.open) && sameMatter(n.rest, s.terms, no, least)),
  )
}

/** Two voices, one of them a named source's, that speak of one time. */
function apart({ saying: a }: Matter, { saying: b }: Matter): boolean {
  const declined = a.act === 'decline' || b.act === 'decline'
  return a.voice.claimant !== b.voice.claimant && a.background === b.background && !declined
}

function sameMatter(not: readonly number[], is: readonly number[], no: Matter, least: Likeness): boolean {
  const words = shared(not, is)
  return words >= BACK * is.length && words >= least.words && weighs(not, is, no, least)
}

/** True where enough of what is not so is among the terms. */
const holds = (not: readonly number[], is: readonly number[], no: Matter, least: Likeness): boolean =>
  shared(not, is) >= least.words && weighs(not, is, no, least)

function weighs(not: readonly number[], is: readonly number[], { rarity }: Matter, { share }: Likeness): boolean {
  let held = 0
  let all = 0
  for (const t of not) {
    all += rarity[t] as number
    if (includes(is, t)) held += rarity[t] as number
  }
  return held >= share * all
}

/** “We had nothing to do with it” answers who lays it on us; “he had no link to any group”, who says that he had. */
function clears(no: Matter, yes: Matter): boolean {
  if (no.own) return laidOn(no, yes)
  return yes.kind === 'responsibility' && common(no, yes) >= LINKED
}

/** How many words of what is not so the other states. */
const common = (no: Matter, { stance: { firm } }: Matter): number =>
  no.stance.negated.reduce((most, { rest }) => Math.max(most, shared(rest, firm)), 0)

/** “Denied any role”. */
const sayNoMore = ({ stance }: Matter): boolean => stance.negated.every(({ terms }) => terms.length === 0)

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  no.toDenial && [...yes.names, ...yes.source].some((t) => no.names.has(t))
