import { questions } from '../reading/lang/en/questions.js'
import { laidOn, ownsTo } from './doers.js'
import type { Matter } from './matters.js'
import { wordsIn } from './phrases.js'
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
  const holding = holdersOf(matters)
  const accused = matters.filter((m) => m.kind === 'responsibility' || m.denial)
  return matters.flatMap((no): [Matter, Matter][] => {
    if (no.stance.negated.length === 0) return []
    const near = no.stance.negated.flatMap(({ terms }) =>
      [...terms]
        .sort((a, b) => no.weight(b) - no.weight(a) || (a < b ? -1 : 1))
        .slice(0, TELLING)
        .flatMap((t) => holding.get(t) ?? []),
    )
    const blaming = no.denial ? [...no.source].flatMap((t) => holding.get(t) ?? []) : []
    const met = [...new Set([...near, ...blaming, ...(no.denial ? accused : [])])].filter((yes) => contradicts(no, yes))
    const likeness = new Map(met.map((yes) => [yes, cosine(no.vector, yes.vector)]))
    const [best] = met.sort((a, b) => (likeness.get(b) as number) - (likeness.get(a) as number))
    return best ? [[no, best]] : []
  })
}

/** True where `no` says that what `yes` says is not so. */
export function contradicts(no: Matter, yes: Matter): boolean {
  if (no.stance.negated.length === 0 || !apart(no, yes)) return false
  if (no.denial && yes.denial) return deniesDenial(no, yes)
  if (no.denial && ofAPart(no)) return clears(no, yes)
  if (no.saying.act === 'deny' && (sayNoMore(no) || common(no, yes) > 0) && laidOn(no, yes)) return true
  const least = no.denial ? DENIED : NEGATED
  return no.stance.negated.some((n) =>
    yes.stance.stated.some(
      (s) => (no.denial || !s.open) && sameMatter(without(n.terms, no.source), s.terms, no, least),
    ),
  )
}

/** Two voices, one of them a named source's, that speak of one time. */
function apart({ saying: a }: Matter, { saying: b }: Matter): boolean {
  const declined = a.act === 'decline' || b.act === 'decline'
  return a.voice.claimant !== b.voice.claimant && a.background === b.background && !declined
}

function sameMatter(not: Terms, is: Terms, { weight }: Matter, { words, share }: Likeness): boolean {
  const shared = [...not].filter((t) => is.has(t))
  if (shared.length < words) return false
  const sum = (terms: Iterable<string>) => [...terms].reduce((n, t) => n + weight(t), 0)
  return sum(shared) >= share * sum(not) && shared.length >= BACK * is.size
}

const without = (terms: Terms, others: Terms): Terms => new Set([...terms].filter((t) => !others.has(t)))

/** True where a part in something is denied, not the thing. */
const ofAPart = ({ kind, stance }: Matter): boolean =>
  kind === 'responsibility' || stance.negated.some(({ text }) => wordsIn(text).some((w) => questions.parts.has(w)))

/** “We had nothing to do with it” answers who lays it on us; “he had no link to any group”, who says that he had. */
function clears(no: Matter, yes: Matter): boolean {
  if (ownsTo(no)) return laidOn(no, yes)
  return yes.kind === 'responsibility' && common(no, yes) >= LINKED
}

/** How many words of what is not so the other states. */
function common(no: Matter, yes: Matter): number {
  const stated = yes.stance.stated.filter((s) => !s.open)
  const shared = no.stance.negated.map(
    ({ terms }) => [...without(terms, no.source)].filter((t) => stated.some((s) => s.terms.has(t))).length,
  )
  return Math.max(0, ...shared)
}

/** “Denied any role”. */
const sayNoMore = ({ stance }: Matter): boolean => stance.negated.every(({ terms }) => terms.size === 0)

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  no.words.some((w) => w === 'denial' || w === 'denials') && [...yes.names, ...yes.source].some((t) => no.names.has(t))

function holdersOf(matters: readonly Matter[]): Map<string, Matter[]> {
  const holding = new Map<string, Matter[]>()
  for (const m of matters)
    for (const t of new Set(m.stance.stated.flatMap(({ terms }) => [...terms]))) {
      const list = holding.get(t)
      if (list) list.push(m)
      else holding.set(t, [m])
    }
  return holding
}
