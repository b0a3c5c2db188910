import { laidOn } from './doers.js'
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

/** Finds whom a negated saying may answer by the words they share, so that not every two are compared. */
class Meetings {
  readonly #stating = new Map<string, Matter[]>()
  readonly #accusing = new Map<string, Matter[]>()
  readonly #denials: readonly Matter[]
  readonly #order: ReadonlyMap<Matter, number>

  constructor(matters: readonly Matter[]) {
    this.#order = new Map(matters.map((m, i) => [m, i]))
    this.#denials = matters.filter((m) => m.denial)
    for (const m of matters) {
      for (const t of m.stance.told) put(this.#stating, t, m)
      if (m.kind !== 'responsibility' || m.denial) continue
      for (const t of new Set([...m.stance.told, ...m.doers.flatMap((d) => d.name)])) put(this.#accusing, t, m)
    }
  }

  of(no: Matter): Iterable<Matter> {
    if (no.stance.negated.length === 0) return []
    const near = no.stance.negated.flatMap(({ terms }) =>
      [...terms]
        .sort((a, b) => no.weight(b) - no.weight(a) || (a < b ? -1 : 1))
        .slice(0, TELLING)
        .flatMap((t) => this.#stating.get(t) ?? []),
    )
    if (!no.denial) return new Set(near)
    const blaming = [...no.source].flatMap((t) => this.#stating.get(t) ?? [])
    return new Set([...near, ...blaming, ...this.#accused(no)])
  }

  /** In the order given: who lays it on the one whom `no` clears or states what it denies, and denials of a denial. */
  #accused(no: Matter): Matter[] {
    const denied = no.stance.negated.flatMap(({ terms }) => [...terms])
    const terms = new Set([...no.cleared, ...denied])
    const found = new Set([...terms].flatMap((t) => this.#accusing.get(t) ?? []))
    if (isOfDenial(no)) for (const m of this.#denials) found.add(m)
    return [...found].sort((a, b) => (this.#order.get(a) as number) - (this.#order.get(b) as number))
  }
}

function put(index: Map<string, Matter[]>, term: string, matter: Matter): void {
  const list = index.get(term)
  if (list) list.push(matter)
  else index.set(term, [matter])
}

/** True where `no` says that what `yes` says is not so. */
export function contradicts(no: Matter, yes: Matter): boolean {
  if (no.stance.negated.length === 0 || !apart(no, yes)) return false
  if (no.denial && yes.denial) return deniesDenial(no, yes)
  if (no.denial && no.partly) return clears(no, yes)
  if (no.saying.act === 'deny' && (sayNoMore(no) || common(no, yes) > 0) && laidOn(no, yes)) return true
  const least = no.denial ? DENIED : NEGATED
  return no.stance.negated.some((n) =>
    yes.stance.stated.some((s) => (no.denial || !s.open) && sameMatter(n.rest, s.terms, no, least)),
  )
}

/** Two voices, one of them a named source's, that speak of one time. */
function apart({ saying: a }: Matter, { saying: b }: Matter): boolean {
  const declined = a.act === 'decline' || b.act === 'decline'
  return a.voice.claimant !== b.voice.claimant && a.background === b.background && !declined
}

function sameMatter(not: readonly string[], is: Terms, { weight }: Matter, { words, share }: Likeness): boolean {
  const shared = not.filter((t) => is.has(t))
  if (shared.length < words) return false
  const sum = (terms: readonly string[]) => terms.reduce((n, t) => n + weight(t), 0)
  return sum(shared) >= share * sum(not) && shared.length >= BACK * is.size
}

/** “We had nothing to do with it” answers who lays it on us; “he had no link to any group”, who says that he had. */
function clears(no: Matter, yes: Matter): boolean {
  if (no.own) return laidOn(no, yes)
  return yes.kind === 'responsibility' && common(no, yes) >= LINKED
}

/** How many words of what is not so the other states. */
function common(no: Matter, { stance: { firm } }: Matter): number {
  const shared = no.stance.negated.map(({ rest }) => rest.filter((t) => firm.has(t)).length)
  return Math.max(0, ...shared)
}

/** “Denied any role”. */
const sayNoMore = ({ stance }: Matter): boolean => stance.negated.every(({ terms }) => terms.size === 0)

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  isOfDenial(no) && [...yes.names, ...yes.source].some((t) => no.names.has(t))

const isOfDenial = ({ words }: Matter): boolean => words.some((w) => w === 'denial' || w === 'denials')
