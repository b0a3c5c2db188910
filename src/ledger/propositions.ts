import { questions } from '../reading/lang/en/questions.js'
import { type Token, tokenize } from '../reading/tokens.js'
import { slice } from '../schema/index.js'
import type { StatementSaying } from './sayings.js'
import type { Traits } from './traits.js'
import type { Worded } from './worded.js'

/** Longer texts without a verb are rare, and to tag them takes long. */
const TAGGED = 16
/** A phrase without a verb says something by so many content words: “a bubble, a swindle and a danger to savers”. */
const TELLING = 5
const QUOTATION = /[“"]/u
/** “calling themselves the River Guard”, “named the driver as Ana Lopez”: who it is takes no verb. */
const NAME = /\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u
/** “(Photo: A. Smith)”, and the captions of a gallery, “3/12 The old mill” */
const APART = /^(\([^()]*\)|\d{1,3}\/\d{1,3}\s.*)$/su

/**
 * True where a saying says that something is so. Of an outlet's own words that takes a subject and its verb, or a
 * figure; of somebody's, a verb, a figure, a quotation, a name, or words that tell what they are about (a cause, who did it).
 */
export function isProposition(
  { act, statement, report, spans }: StatementSaying,
  { words, terms }: Worded,
  { kind }: Traits,
  hasFigure: boolean,
): boolean {
  if (hasFigure || act !== 'assert') return true
  const text = spans.map((span) => slice(report.text, span)).join(' ')
  const isOwn = statement.source.length === 0 && statement.cue.length === 0
  if (isOwn && APART.test(text)) return false
  if (words.some(({ text: w }, i) => i > 0 && questions.auxiliaries.has(w)) || words.length > TAGGED) return true
  const tokens = tokenize(text)
  if (isOwn) return hasSubject(tokens)
  return (
    kind !== undefined ||
    QUOTATION.test(text) ||
    NAME.test(text) ||
    tokens.some((t) => VERBS.has(t.pos)) ||
    terms.size >= TELLING
  )
}

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** A verb with something before it that may be its subject: “Read more about it” has none. */
function hasSubject(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((t, i) => VERBS.has(t.pos) && tokens[i - 1]?.lower !== 'to')
  return tokens.slice(0, Math.max(0, verb)).some((t) => SUBJECTS.has(t.pos))
}
