import { nations } from '../reading/lang/en/nations.js'
import { questions } from '../reading/lang/en/questions.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import type { ClaimKind, Statement } from '../schema/index.js'
import type { Matter } from './matters.js'
import type { Stance } from './stance.js'
import { type Terms, termOf } from './terms.js'

type Act = Statement['act']

const SPEAKERS: ReadonlySet<string> = new Set([...questions.speakers, 'us'])
const CLAIMS: ReadonlySet<string> = new Set(questions.claims)
const EVENTS: ReadonlySet<string> = new Set(questions.events)
const CIRCUMSTANCES: ReadonlySet<string> = new Set(questions.circumstances)

/** True for a denial that speaks of the one who denies: “denied any involvement”, “we had nothing to do with it”. */
export const ownsTo = (act: Act, { negated }: Stance): boolean =>
  act === 'deny' || negated.some(({ words }) => words.some((w) => SPEAKERS.has(w)))

/** True where a denial is of a part in something, not of the thing. */
export const ofAPart = (kind: ClaimKind | undefined, { negated }: Stance): boolean =>
  kind === 'responsibility' || negated.some(({ words }) => words.some((w) => questions.parts.has(w)))

/** “Denied accusations that …”: somebody made them, whatever else is said in the same breath. */
export const answersClaim = (act: Act, words: readonly string[]): boolean =>
  act === 'deny' && words.some((w) => CLAIMS.has(w))

/** “Their denial was a lie” */
export const answersDenial = (words: readonly string[]): boolean => words.some((w) => w === 'denial' || w === 'denials')

/** Whom a denial clears, as terms: whom it names, else him who denies. */
export function clearedBy({ negated }: Stance, source: Terms): Terms {
  const named = negated.flatMap(({ text }) => doersIn(text).flatMap((d) => d.name))
  return new Set(named.length > 0 ? named : [...source].map(sovereign))
}

/** True where `yes` makes him who denies the doer: says so outright, or “by them”, “their raid”. */
export const laidOn = ({ cleared }: Pick<Matter, 'cleared'>, { doers }: Pick<Matter, 'doers'>): boolean =>
  doers.some((d) => d.name.every((t) => cleared.has(t)))

/** Those whom a saying makes doers: by their place in it or, where it tells who is responsible, wherever they stand. */
export const doersOf = (texts: readonly string[], kind: ClaimKind | undefined): Doer[] =>
  texts.flatMap(doersIn).filter((d) => d.acts || kind === 'responsibility')

export interface Doer {
  /** the terms of its name */
  name: string[]
  /** by its place the one who did it: “by X”, “X's attack” */
  acts: boolean
}

/** Names that stand where one who does something can: not “in X”, not “X-based”. A capital stands for its nation. */
function doersIn(text: string): Doer[] {
  const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  const small = (i: number) => words[i]?.toLowerCase() ?? ''
  const isName = (i: number) => /^\p{Lu}[^-]+$/u.test(words[i] ?? '') && !stopWords.has(small(i))
  return words.flatMap((_, i): Doer[] => {
    if (!isName(i) || isName(i - 1)) return []
    let end = i + 1
    // “Norvanian Army” does what Norvania does; the “Norvania Papers” do not.
    if (!nations.adjectives.has(small(i))) while (isName(end)) end++
    const before = [small(i - 1), small(i - 2)]
    if (CIRCUMSTANCES.has(before[0] === 'the' ? (before[1] as string) : (before[0] as string))) return []
    const event = small(end) === 's' ? small(end + 1) : small(end)
    const name = words.slice(i, end).map((w) => sovereign(termOf(w.toLowerCase())))
    return [{ name, acts: before.includes('by') || EVENTS.has(event) }]
  })
}

const capitals = new Map([...nations.capitals].map(([capital, nation]) => [termOf(capital), nation]))

const sovereign = (term: string): string => capitals.get(term) ?? term
