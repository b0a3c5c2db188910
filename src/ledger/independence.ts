import { type Assertion, type OriginId, type ReportId, slice } from '../schema/index.js'
import { Partition } from '../stories/partition.js'
import { wordsIn } from './phrases.js'
import type { Saying } from './sayings.js'
import { termsIn, wordsWithin } from './words.js'

/** An assertion with the text it shares with other reports. */
export interface Witness {
  saying: Saying
  assertion: Assertion
  /** all origins that its words come from */
  origins: readonly OriginId[]
}

/** A report and the source it rests on for a claim. */
export interface Testimony {
  report: ReportId
  source: string
}

/**
 * How many witnesses stand behind testimonies: the most that can be picked so that no two are of one report or rest on
 * one source (a maximum matching, by augmenting paths).
 */
export function independent(testimonies: readonly Testimony[]): number {
  const sources = new Map<ReportId, string[]>()
  for (const { report, source } of testimonies) {
    const known = sources.get(report)
    if (!known) sources.set(report, [source])
    else if (!known.includes(source)) known.push(source)
  }
  const taken = new Map<string, ReportId>()
  const place = (report: ReportId, tried: Set<string>): boolean =>
    (sources.get(report) ?? []).some((source) => {
      if (tried.has(source)) return false
      tried.add(source)
      const holder = taken.get(source)
      if (holder !== undefined && !place(holder, tried)) return false
      taken.set(source, report)
      return true
    })
  let count = 0
  for (const [report, own] of sources) {
    // Mostly one is free, and nobody has to make room.
    const free = own.find((source) => !taken.has(source))
    if (free !== undefined) taken.set(free, report)
    if (free !== undefined || (own.length > 0 && place(report, new Set()))) count++
  }
  return count
}

/**
 * The source that each assertion of one claim rests on. One source are: a named claimant; the outlets that tell it in
 * the same words or from one origin; a report's own voice and whom alone it names for the same.
 */
export function sourcesOf(witnesses: readonly Witness[]): string[] {
  const sets = new Partition<string>()
  const hands = witnesses.map(handOf)
  for (const [i, { origins }] of witnesses.entries()) {
    sets.add(hands[i] as string)
    for (const origin of origins) sets.join(hands[i] as string, origin)
  }
  joinSameWords(witnesses, hands, sets)
  joinOwnVoice(witnesses, hands, sets)
  return hands.map((hand) => sets.find(hand))
}

/** Whose words: an actor's, those of “police” in any report, those of “he” in one, or the outlet's. */
function handOf({ saying, assertion: { claimant, claimantSpans, outlet, report } }: Witness): string {
  if (claimant) return claimant
  if (claimantSpans.length === 0) return `outlet ${outlet}`
  const words = [...termsIn(saying.report, claimantSpans)].sort().join(' ')
  return words === '' ? `someone in ${report}` : `source ${words}`
}

function joinSameWords(witnesses: readonly Witness[], hands: readonly string[], sets: Partition<string>): void {
  const texts = witnesses.map(({ saying }) => new Wording(saying))
  for (const [i, a] of texts.entries()) {
    const hand = hands[i] as string
    let set = sets.find(hand)
    for (let j = 0; j < i; j++) {
      const other = hands[j] as string
      if (other === hand || sets.find(other) === set || !a.isCopyOf(texts[j] as Wording)) continue
      sets.join(hand, other)
      set = sets.find(hand)
    }
  }
}

/** What a report tells itself it has from the one source that it names for it. */
function joinOwnVoice(witnesses: readonly Witness[], hands: readonly string[], sets: Partition<string>): void {
  const own = new Map<ReportId, string>()
  const named = new Map<ReportId, Set<string>>()
  for (const [i, { assertion }] of witnesses.entries()) {
    const [hand, { report }] = [hands[i] as string, assertion]
    if (isOwn(assertion)) own.set(report, hand)
    else named.set(report, (named.get(report) ?? new Set<string>()).add(hand))
  }
  for (const [report, hand] of own) {
    const others = new Set([...(named.get(report) ?? [])].map((h) => sets.find(h)))
    const [only] = others
    if (only !== undefined && others.size === 1) sets.join(hand, only)
  }
}

export const isOwn = ({ claimant, claimantSpans }: Pick<Assertion, 'claimant' | 'claimantSpans'>): boolean =>
  claimant === null && claimantSpans.length === 0

/** Words in common count where they come so many in a row. */
const RUN = 3
/** Two texts are one from this share of the shorter one's words on, */
const SHARED = 0.7
/** if there are so many. Less is what anybody would say. */
const LEAST_WORDS = 6
/** A quotation of so many words is of one public statement, wherever it stands. */
const LEAST_QUOTED = 4
const QUOTATION = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu

/** The words in which something is told: of a figure its sentence, of a statement what is stated. */
class Wording {
  readonly #words: string[]
  readonly #quoted: string[]
  readonly #text: string
  #runs: readonly string[] | undefined
  #runSet: ReadonlySet<string> | undefined

  constructor(saying: Saying) {
    const spans = 'figure' in saying ? [saying.sentence] : saying.spans
    this.#words = wordsWithin(saying.report, spans).map(({ text }) => text)
    this.#text = ` ${this.#words.join(' ')} `
    const text = spans.map((s) => slice(saying.report.text, s)).join(' ')
    const quotations = [...text.matchAll(QUOTATION)].map(([words]) => wordsIn(words))
    this.#quoted = quotations.filter((q) => q.length >= LEAST_QUOTED).map((q) => ` ${q.join(' ')} `)
  }

  /** True where one is the other nearly word for word, or a part of it, or quotes from it. */
  isCopyOf(other: Wording): boolean {
    if (this.#quotes(other) || other.#quotes(this)) return true
    const isShort = this.#words.length <= other.#words.length
    const short = isShort ? this : other
    const long = isShort ? other : this
    const length = short.#words.length
    if (length < LEAST_WORDS) return false
    let covered = 0
    let end = 0
    for (let i = 0; i < short.runs.length; i++) {
      if (!long.runSet.has(short.runs[i] as string)) continue
      covered += i + RUN - Math.max(i, end)
      end = i + RUN
    }
    return covered >= Math.max(LEAST_WORDS, SHARED * length)
  }

  #quotes(other: Wording): boolean {
    return this.#quoted.some((words) => other.#text.includes(words))
  }

  get runs(): readonly string[] {
    this.#runs ??= this.#words.slice(RUN - 1).map((_, i) => this.#words.slice(i, i + RUN).join(' '))
    return this.#runs
  }

  get runSet(): ReadonlySet<string> {
    this.#runSet ??= new Set(this.runs)
    return this.#runSet
  }
}
