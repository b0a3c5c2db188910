import { laidOn } from './doers.js'
import { put } from './grouped.js'
import type { Matter } from './matters.js'
import type { Terms } from './terms.js'
import { dot, norm } from './vector.js'

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
    const best = nearest(no, met.of(no, place))
    return best ? [[no, best]] : []
  })
}

/** The one that `no` contradicts and is most like; of equals the first. */
function nearest(no: Matter, candidates: Iterable<Matter>): Matter | undefined {
  let [best, most] = [undefined as Matter | undefined, -1]
  const length = norm(no.vector)
  for (const yes of candidates) {
    if (!contradicts(no, yes)) continue
    const inner = dot(no.vector, yes.vector)
    const likeness = inner === 0 ? 0 : inner / (length * norm(yes.vector))
    if (likeness > most) [best, most] = [yes, likeness]
  }
  return best
}

/**
 * Finds whom a negated saying may answer by the words they share, so that not every two are compared. Sayings go by
 * their places in the order given; what is marked is kept in bytes, as there are thousands.
 */
class Meetings {
  readonly #matters: readonly Matter[]
  readonly #stating = new Map<string, number[]>()
  /** by the first word of the doer's name */
  readonly #doing = new Map<string, number[]>()
  readonly #near: Uint8Array
  readonly #shared: Uint8Array
  /** for each saying a number for its claimant */
  readonly #voices: Int32Array
  /** 1 for what a denial may answer in whatever words */
  readonly #accuses: Uint8Array

  constructor(matters: readonly Matter[]) {
    this.#matters = matters
    this.#near = new Uint8Array(matters.length)
    this.#shared = new Uint8Array(matters.length)
    this.#voices = new Int32Array(matters.length)
    this.#accuses = Uint8Array.from(matters, (m) => (m.denial || m.kind === 'responsibility' ? 1 : 0))
    const numbers = new Map<string | null, number>()
    for (const [i, { stance, doers, saying }] of matters.entries()) {
      const { claimant } = saying.voice
      if (!numbers.has(claimant)) numbers.set(claimant, numbers.size)
      this.#voices[i] = numbers.get(claimant) as number
      for (const t of stance.told) put(this.#stating, t, i)
      for (const t of new Set(doers.map((d) => d.name[0] as string))) put(this.#doing, t, i)
    }
  }

  /** Who shares its rarest words or names its source, or lays a thing on somebody; and says enough of what it denies. */
  of(no: Matter, place: number): Matter[] {
    const { negated } = no.stance
    if (negated.length === 0) return []
    this.#near.fill(0)
    this.#shared.fill(0)
    for (const { terms } of negated) for (const t of rarest(terms, no.weight)) this.#mark(t)
    if (no.denial) for (const t of no.source) this.#mark(t)
    for (const { rest } of negated)
      for (const t of rest)
        for (const i of this.#stating.get(t) ?? []) this.#shared[i] = Math.min(ENOUGH, (this.#shared[i] as number) + 1)
    for (const t of no.cleared) for (const i of this.#doing.get(t) ?? []) this.#shared[i] = ENOUGH
    const voice = this.#voices[place]
    const found: Matter[] = []
    for (const [i, m] of this.#matters.entries()) {
      // Nobody answers himself.
      if (this.#voices[i] === voice) continue
      const isMet = this.#near[i] === 1 || (no.denial && this.#accuses[i] === 1)
      if ((isMet && (this.#shared[i] as number) >= ENOUGH) || (no.toDenial && m.denial)) found.push(m)
    }
    return found
  }

  #mark(term: string): void {
    for (const i of this.#stating.get(term) ?? []) this.#near[i] = 1
  }
}

/** So many words in common are looked into. */
const ENOUGH = Math.min(DENIED.words, LINKED)

const rarest = (terms: Terms, weight: Matter['weight']): string[] =>
  [...terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, TELLING)

/** True where `no` says that what `yes` says is not so. */
export function contradicts(no: Matter, yes: Matter): boolean {
  if (no.stance.negated.length === 0 || !apart(no, yes)) return false
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

function sameMatter(not: readonly string[], is: Terms, no: Matter, least: Likeness): boolean {
  const words = shared(not, is)
  return words >= BACK * is.size && words >= least.words && weighs(not, is, no, least)
}

/** True where enough of what is not so is among the terms. */
const holds = (not: readonly string[], is: Terms, no: Matter, least: Likeness): boolean =>
  shared(not, is) >= least.words && weighs(not, is, no, least)

function weighs(not: readonly string[], is: Terms, { weight }: Matter, { share }: Likeness): boolean {
  let [held, all] = [0, 0]
  for (const t of not) {
    all += weight(t)
    if (is.has(t)) held += weight(t)
  }
  return held >= share * all
}

/** How many of the terms are among the others. */
function shared(terms: readonly string[], others: Terms): number {
  let count = 0
  for (const t of terms) if (others.has(t)) count++
  return count
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
const sayNoMore = ({ stance }: Matter): boolean => stance.negated.every(({ terms }) => terms.size === 0)

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  no.toDenial && [...yes.names, ...yes.source].some((t) => no.names.has(t))
