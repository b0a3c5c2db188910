import { en } from '../reading/lang/en.js'
import {
  type Caveat,
  type Claim,
  contains,
  type Evidence,
  hull,
  type LedgerCaveat,
  type Mention,
  overlap,
  type Reading,
  type Report,
  type Span,
  slice,
} from '../schema/index.js'
import type { ActorsResult } from './actors.js'
import { grouped } from './grouped.js'
import type { Shared } from './origins.js'
import { wordsIn } from './phrases.js'
import type { Settled } from './rulings.js'
import type { Saying, Sayings, StatementSaying } from './sayings.js'
import { termOf } from './terms.js'
import { termsIn } from './words.js'

/** What a caveat is told from, besides the reading that found it. */
export interface Told {
  settled: Settled
  cast: ActorsResult
  said: Sayings
  shared: Shared
  claims: readonly Claim[]
}

/** What nobody could verify, who could not, and the claims it qualifies: once, however many reports print it. */
export function caveats(told: Told): LedgerCaveat[] {
  const claimOf = new Map<string, Claim['id']>()
  for (const c of told.claims) for (const a of c.assertions) claimOf.set(a.leaf, c.id)
  const sayings = grouped<Saying, string>(
    [...told.said.statements, ...told.said.figures, ...told.said.measurements],
    (s) => s.report.id,
  )
  const names = new Map(told.cast.actors.map((a) => [a.id, a.name]))
  const found: (LedgerCaveat & { key: string })[] = []
  for (const report of told.settled.reports) {
    const reading = told.settled.readings.get(report.id)
    if (!reading) continue
    const near: Near = { report, reading, sayings: sayings.get(report.id) ?? [], names, of: told.cast.of }
    for (const caveat of [...reading.caveats].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
      const evidence: Evidence = { report: report.id, spans: [caveat.span] }
      const by = holder(near, caveat)
      const about = [...new Set(qualified(near, caveat).flatMap((s) => claimOf.get(s.leaf) ?? []))].sort()
      // The same words are one caveat where one holder says them or one origin gave them to both.
      const words = wordsIn(slice(report.text, caveat.span)).join(' ')
      const from = by ?? told.shared.at(report.id, caveat.span)[0] ?? report.outlet
      const before = found.find((c) => c.key === `${from}\n${words}`)
      if (before) {
        before.also.push(evidence)
        before.about = [...new Set([...before.about, ...about])].sort()
      } else found.push({ by: by ?? report.outlet, evidence, also: [], about, key: `${from}\n${words}` })
    }
  }
  return found.map(({ key: _, ...caveat }) => caveat)
}

/** A report with all that is said in it. */
interface Near {
  report: Report
  reading: Reading
  sayings: readonly Saying[]
  names: ReadonlyMap<string, string>
  of: ActorsResult['of']
}

/** Who could not tell: as the clause has it, pronouns by whom they mean; else who says the words; undefined: the outlet. */
function holder(near: Near, caveat: Caveat): string | undefined {
  const { report, reading, names, of } = near
  const { by } = caveat
  const words = by && slice(report.text, by)
  const speaker = speakerAround(near, caveat.span)
  if (words === undefined) return speaker
  if (en.caveats.ourselves.has(words.toLowerCase())) return speaker
  if (!en.caveats.pronouns.has(words.toLowerCase())) return words
  const meant = reading.mentions.find((m: Mention) => overlap(m.head, by as Span) > 0)
  const actor = meant && of.get(meant.id)
  return (actor && names.get(actor)) ?? lastSpeaker(near, caveat.span) ?? words
}

/** Who says the words that a caveat is part of, where that is a source in its sentence or of a quotation, and not the outlet. */
function speakerAround({ report, reading, sayings, names }: Near, span: Span): string | undefined {
  const sentence = reading.sentences.find((s) => contains(s, span)) ?? span
  const around = sayings.filter(
    (s): s is StatementSaying =>
      'statement' in s &&
      s.spans.some(
        (c) => contains(c, span) && (isQuoted(report, c) || s.voice.claimantSpans.some((v) => contains(sentence, v))),
      ) &&
      s.voice.claimantSpans.length > 0,
  )
  const [innermost] = around.sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans))
  return (
    innermost && ((innermost.voice.claimant && names.get(innermost.voice.claimant)) ?? innermost.voice.claimantText)
  )
}

const isQuoted = ({ text }: Report, { start }: Span): boolean =>
  /["“‘']/u.test(text.slice(Math.max(0, start - 1), start + 1))

/** “An engineer said …. He gave no evidence”: who spoke in the sentence before, if only one did. */
function lastSpeaker({ reading, sayings, names }: Near, span: Span): string | undefined {
  const before = sentenceBefore(reading, span)
  const spoke = sayings.filter((s) => before && s.voice.claimantSpans.some((c) => contains(before, c)))
  const speakers = new Set(spoke.map((s) => (s.voice.claimant && names.get(s.voice.claimant)) ?? s.voice.claimantText))
  return speakers.size === 1 ? [...speakers][0] : undefined
}

/**
 * What a caveat qualifies: the statement it points back to, with its figures; else what stands in its sentence, else what
 * stands in the sentence before — all of it where the caveat says no more than that it is not known, else what it shares
 * a word with.
 */
function qualified(near: Near, caveat: Caveat): Saying[] {
  const { report, reading, sayings } = near
  const { about, span } = caveat
  const pointed = sayings.filter((s) => about && (s.leaf === about || ('figure' in s && s.figure.statement === about)))
  if (pointed.length > 0) return pointed
  const own = ownTerms(report, caveat)
  const sharesWords = (s: Saying) => own.size === 0 || [...termsIn(report, s.spans)].some((t) => own.has(t))
  const within = (place: Span | undefined) =>
    sayings.filter(
      (s) =>
        place !== undefined &&
        contains(place, hull(s.spans)) &&
        !s.spans.every((c) => overlap(c, span) > 0) &&
        sharesWords(s),
    )
  const here = within(reading.sentences.find((s) => contains(s, span)))
  return here.length > 0 ? here : within(sentenceBefore(reading, span))
}

/** What a caveat is about by its own words: none in “it could not be verified”. */
function ownTerms(report: Report, { span, by }: Caveat): ReadonlySet<string> {
  const holders = by ? termsIn(report, [by]) : new Set<string>()
  return new Set([...termsIn(report, [span])].filter((t) => !holders.has(t) && !IDLE.has(t)))
}

const IDLE: ReadonlySet<string> = new Set(
  [...[...en.caveats.classes.values()].flatMap((words) => [...words]), ...en.caveats.said, ...en.caveats.idle].map(
    termOf,
  ),
)

const sentenceBefore = ({ sentences }: Reading, span: Span): Span | undefined =>
  sentences.filter((s) => s.end <= span.start && !contains(s, span)).at(-1)

const lengthOf = (spans: readonly Span[]): number => spans.reduce((n, { start, end }) => n + end - start, 0)
