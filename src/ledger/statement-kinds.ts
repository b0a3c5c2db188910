import { questions } from '../reading/lang/en/questions.js'
import { type ClaimKind, slice } from '../schema/index.js'
import { countPhrases } from './phrases.js'
import type { StatementSaying } from './sayings.js'

/** The words of a saying, in lower case. */
export const wordsOf = (s: StatementSaying): string =>
  s.spans
    .map((span) => slice(s.report.text, span))
    .join(' ')
    .replaceAll('’', "'")
    .toLowerCase()

const CUES = Object.entries(questions.cues) as [ClaimKind, readonly string[]][]

/** What a saying is an answer to, by its cue words; undefined where none tells. */
export function kindOfSaying(s: StatementSaying): ClaimKind | undefined {
  const text = wordsOf(s)
  const counted = CUES.map(([kind, cues]) => ({ kind, count: countPhrases(text, cues) })).filter((k) => k.count > 0)
  return counted.sort((a, b) => b.count - a.count)[0]?.kind
}

/** True where a saying denies: by its act, or by its words in somebody's mouth. */
export const isDenial = (s: StatementSaying): boolean =>
  s.act === 'deny' || (s.voice.claimantSpans.length > 0 && countPhrases(wordsOf(s), questions.denials) > 0)

/** True where the clause is turned round by “not”, “no”, “never”. */
export const isNegated = (s: StatementSaying): boolean => countPhrases(wordsOf(s), questions.negators) > 0

/** True where it ends or takes back what was reported before. */
export const isReversal = (s: StatementSaying): boolean =>
  s.act === 'retract' || countPhrases(wordsOf(s), questions.reversals) > 0

/** The kind of most of a row's sayings that have one; a denial among assertions makes it a row about a denial. */
export function kindOfRow(sayings: readonly StatementSaying[]): ClaimKind {
  const votes = new Map<ClaimKind, number>()
  for (const s of sayings) {
    const kind = kindOfSaying(s)
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1)
  }
  if (2 * sayings.filter(isDenial).length >= sayings.length) return 'denial'
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first && 3 * first[1] >= sayings.length ? first[0] : 'other'
}
