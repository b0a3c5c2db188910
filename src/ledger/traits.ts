import { questions } from '../reading/lang/en/questions.js'
import type { ClaimKind } from '../schema/index.js'
import { PhraseBook } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import type { Worded } from './worded.js'
import { wordsWithin } from './words.js'

/** What the words of a saying tell of it, apart from what it is about. */
export interface Traits {
  /** what it is an answer to; undefined where no word tells */
  kind: ClaimKind | undefined
  /** denies, by its act or by its words in somebody's mouth */
  denial: boolean
  /** turned round by “not”, “no”, “never” */
  negated: boolean
  /** ends or takes back what was reported before */
  reversal: boolean
}

const { cues, denials, negators, reversals, claims, rejections, interrogatives } = questions
const CLAIMS: ReadonlySet<string> = new Set(claims)
const KINDS = Object.keys(cues) as (keyof typeof cues)[]
const BOOK = new PhraseBook({ ...cues, denials, negators, reversals })

export function traitsOf(s: StatementSaying, { words }: Worded): Traits {
  const counts = BOOK.count(words)
  const found = KINDS.filter((k) => counts.has(k)).sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number))
  return {
    kind: found[0],
    denial: isDenial(s) || (s.voice.claimantSpans.length > 0 && counts.has('denials')),
    negated: counts.has('negators'),
    reversal: s.act === 'retract' || counts.has('reversals'),
  }
}

/** True where denying is what is done. To reject a claim is, to reject an offer or dispute a question is not. */
export function isDenial({ act, report, spans, statement }: StatementSaying): boolean {
  if (act !== 'deny') return false
  const rejects = wordsWithin(report, statement.cue).some(({ text }) => rejections.some((r) => text.startsWith(r)))
  const object = wordsWithin(report, spans)
  const [first] = object
  if (first && interrogatives.has(first.text)) return false
  return !rejects || first?.text === 'that' || object.some(({ text }) => CLAIMS.has(text))
}

/** The kind of a row: that of most of its sayings that have one; of denials, if half of them deny. */
export function kindOfRow(traits: readonly Traits[]): ClaimKind {
  if (2 * traits.filter((t) => t.denial).length >= traits.length) return 'denial'
  const votes = new Map<ClaimKind, number>()
  for (const { kind } of traits) if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1)
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first && 3 * first[1] >= traits.length ? first[0] : 'other'
}
