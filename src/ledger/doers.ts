import { nations } from '../reading/lang/en/nations.js'
import { questions } from '../reading/lang/en/questions.js'
import type { ClaimKind, Report, Span, Statement } from '../schema/index.js'
import type { Matter } from './matters.js'
import type { StatementSaying } from './sayings.js'
import type { Stance } from './stance.js'
import { type Terms, termOf } from './terms.js'
import { isLarge, type Word, within, wordsOf } from './words.js'

type Act = Statement['act']

const SPEAKERS: ReadonlySet<string> = new Set([...questions.speakers, 'us'])
const CLAIMS: ReadonlySet<string> = new Set(questions.claims)
const EVENTS: ReadonlySet<string> = new Set(questions.events)
const CIRCUMSTANCES: ReadonlySet<string> = new Set(questions.circumstances)

/** True for a denial that speaks of the one who denies: “denied any involvement”, “we had nothing to do with it”. */
export const ownsTo = (act: Act, { negated }: Stance): boolean =>
  act === 'deny' || negated.some(({ words }) => words.some(({ text }) => SPEAKERS.has(text)))

/** True where a denial is of a part in something, not of the thing. */
export const ofAPart = (kind: ClaimKind | undefined, { negated }: Stance): boolean =>
  kind === 'responsibility' || negated.some(({ words }) => words.some(({ text }) => questions.parts.has(text)))

/** “Denied accusations that …”: somebody made them, whatever else is said in the same breath. */
export const answersClaim = (act: Act, words: readonly Word[]): boolean =>
  act === 'deny' && words.some(({ text }) => CLAIMS.has(text))

/** “Their denial was a lie” */
export const answersDenial = (words: readonly Word[]): boolean =>
  words.some(({ text }) => text === 'denial' || text === 'denials')

/** Whom a denial clears, as terms: whom it names, else him who denies. */
export function clearedBy({ report }: StatementSaying, { negated }: Stance, source: Terms): Terms {
  const named = negated.flatMap(({ span }) => doersIn(report, span).flatMap((d) => d.name))
  return new Set(named.length > 0 ? named : [...source].map(sovereign))
}

/** True where `yes` makes him who denies the doer: says so outright, or “by them”, “their raid”. */
export const laidOn = ({ cleared }: Pick<Matter, 'cleared'>, { doers }: Pick<Matter, 'doers'>): boolean =>
  doers.some((d) => d.name.every((t) => cleared.has(t)))

/** Those whom a saying makes doers: by their place in it or, where it tells who is responsible, wherever they stand. */
export const doersOf = ({ report, spans }: StatementSaying, kind: ClaimKind | undefined): Doer[] =>
  spans.flatMap((span) => doersIn(report, span)).filter((d) => d.acts || kind === 'responsibility')

export interface Doer {
  /** the terms of its name */
  name: string[]
  /** by its place the one who did it: “by X”, “X's attack” */
  acts: boolean
}

/** A word, or several that hyphens make one. */
interface Compound {
  word: Word
  isName: boolean
}

/** Names that stand where one who does something can: not “in X”, not “X-based”. A capital stands for its nation. */
function doersIn(report: Report, span: Span): Doer[] {
  const compounds = compoundsIn(report, span)
  const small = (i: number) => compounds[i]?.word.text ?? ''
  const doers: Doer[] = []
  for (let i = 0; i < compounds.length; i++) {
    if (!compounds[i]?.isName || compounds[i - 1]?.isName) continue
    let end = i + 1
    // “Norvanian Army” does what Norvania does; the “Norvania Papers” do not.
    if (!nations.adjectives.has(small(i))) while (compounds[end]?.isName) end++
    const [before, further] = [small(i - 1), small(i - 2)]
    if (CIRCUMSTANCES.has(before === 'the' ? further : before)) continue
    const event = small(end) === 's' ? small(end + 1) : small(end)
    const name = compounds.slice(i, end).map(({ word }) => sovereign(word.term as string))
    doers.push({ name, acts: before === 'by' || further === 'by' || EVENTS.has(event) })
  }
  return doers
}

function compoundsIn(report: Report, span: Span): Compound[] {
  const { list, starts, ends } = wordsOf(report)
  const [from, to] = within(wordsOf(report), span)
  const compounds: Compound[] = []
  for (let i = from; i < to; i++) {
    const start = starts[i] as number
    const before = ends[i - 1]
    const word = list[i] as Word
    if (i > from && start - 1 === before && report.text[before] === '-') {
      const whole = compounds.at(-1) as Compound
      whole.isName = false
    } else
      compounds.push({ word, isName: word.term !== undefined && word.text.length > 1 && isLarge(report.text, start) })
  }
  return compounds
}

const capitals = new Map([...nations.capitals].map(([capital, nation]) => [termOf(capital), nation]))

const sovereign = (term: string): string => capitals.get(term) ?? term
