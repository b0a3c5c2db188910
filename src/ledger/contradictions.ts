import { questions } from '../reading/lang/en/questions.js'
import { laidOn } from './doers.js'
import { put } from './grouped.js'
import type { Matter } from './matters.js'
import type { Terms } from './terms.js'
import { cosine } from './vector.js'

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
  return matters.flatMap((no): [Matter, Matter][] => {
    const best = nearest(no, met.of(no))
    return best ? [[no, best]] : []
  })
}

/** The one that `no` contradicts and is most like; of equals the first. */
function nearest(no: Matter, candidates: Iterable<Matter>): Matter | undefined {
  let [best, most] = [undefined as Matter | undefined, -1]
  for (const yes of candidates) {
    if (!contradicts(no, yes)) continue
    const likeness = cosine(no.vector, yes.vector)
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

  constructor(matters: readonly Matter[]) {
    this.#matters = matters
    this.#near = new Uint8Array(matters.length)
    this.#shared = new Uint8Array(matters.length)
    for (const [i, { stance, doers }] of matters.entries()) {
      for (const t of stance.told) put(this.#stating, t, i)
      for (const t of new Set(doers.map((d) => d.name[0] as string))) put(this.#doing, t, i)
    }
  }

  /** Who shares its rarest words or names its source, or lays a thing on somebody; and says enough of what it denies. */
  of(no: Matter): Matter[] {
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
    const ofDenial = no.denial && isOfDenial(no)
    return this.#matters.filter((m, i) => {
      if (ofDenial && m.denial) return true
      const isMet = this.#near[i] === 1 || (no.denial && (m.denial || m.kind === 'responsibility'))
      return isMet && (this.#shared[i] as number) >= ENOUGH
    })
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
  if (no.saying.act === 'deny' && (sayNoMore(no) || common(no, yes) > 0) && laidOn(no, yes)) return true
  if (deniesClaim(no)) return no.stance.negated.some((n) => holds(n.rest, yes.stance.told, no, DENIED))
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

const sameMatter = (not: readonly string[], is: Terms, no: Matter, least: Likeness): boolean =>
  shared(not, is) >= BACK * is.size && holds(not, is, no, least)

/** True where enough of what is not so is among the terms. */
function holds(not: readonly string[], is: Terms, { weight }: Matter, { words, share }: Likeness): boolean {
  if (shared(not, is) < words) return false
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

/** “Denied accusations that …”: somebody made them, whatever else he said in the same breath. */
const deniesClaim = ({ saying, words }: Matter): boolean => saying.act === 'deny' && words.some((w) => CLAIMS.has(w))

const CLAIMS: ReadonlySet<string> = new Set(questions.claims)

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  isOfDenial(no) && [...yes.names, ...yes.source].some((t) => no.names.has(t))

const isOfDenial = ({ words }: Matter): boolean => words.some((w) => w === 'denial' || w === 'denials')
