import { laidOn, ownsTo } from './doers.js'
import type { Matter } from './matters.js'
import type { Terms } from './terms.js'
import { cosine } from './vector.js'

/** From this share of its words on, by weight, a clause that is turned round is about what another says. */
const SAME = 0.7
/** For a denial less will do: that it answers somebody is known. */
const DENIED = 0.6
/** Fewer words in common may be chance. */
const LEAST_SHARED = 2
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
    if (no.stance.negations.length === 0) return []
    const near = no.stance.negations.flatMap((terms) =>
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
  if (no.stance.negations.length === 0 || !apart(no, yes)) return false
  if (no.denial && yes.denial) return deniesDenial(no, yes)
  if (no.denial && no.kind === 'responsibility') return clears(no, yes)
  if (no.saying.act === 'deny' && (sayNoMore(no) || alike(no, yes)) && laidOn(no, yes)) return true
  const [said, least] = no.denial ? [yes.stance.raised, DENIED] : [yes.stance.stated, SAME]
  return no.stance.negations.some((terms) => covered(without(terms, no.source), said, no.weight) >= least)
}

/** Two voices, one of them a named source's, that speak of one time. */
function apart({ saying: a }: Matter, { saying: b }: Matter): boolean {
  const declined = a.act === 'decline' || b.act === 'decline'
  return a.voice.claimant !== b.voice.claimant && a.background === b.background && !declined
}

/** How much of the terms, by weight, another says too; nothing where too few are shared. */
export function covered(terms: Terms, said: Terms, weight: (term: string) => number, least = LEAST_SHARED): number {
  const shared = [...terms].filter((t) => said.has(t))
  if (shared.length < least) return 0
  const sum = (list: Iterable<string>) => [...list].reduce((n, t) => n + weight(t), 0)
  return sum(shared) / sum(terms)
}

const without = (terms: Terms, others: Terms): Terms => new Set([...terms].filter((t) => !others.has(t)))

/** “We had nothing to do with it” answers who lays it on us; “he had no link to any group”, who says that he had. */
function clears(no: Matter, yes: Matter): boolean {
  if (ownsTo(no)) return laidOn(no, yes)
  return yes.kind === 'responsibility' && alike(no, yes)
}

/** “Denied any role”. */
const sayNoMore = ({ stance }: Matter): boolean => stance.negations.every((terms) => terms.size === 0)

/** True where a word at least of what is denied is in the other. */
const alike = (no: Matter, yes: Matter): boolean =>
  no.stance.negations.some((terms) => [...without(terms, no.source)].some((t) => yes.stance.raised.has(t)))

/** “Their denial was a lie”. */
const deniesDenial = (no: Matter, yes: Matter): boolean =>
  no.words.some((w) => w === 'denial' || w === 'denials') && [...yes.names, ...yes.source].some((t) => no.names.has(t))

function holdersOf(matters: readonly Matter[]): Map<string, Matter[]> {
  const holding = new Map<string, Matter[]>()
  for (const m of matters)
    for (const t of m.stance.raised) {
      const list = holding.get(t)
      if (list) list.push(m)
      else holding.set(t, [m])
    }
  return holding
}
