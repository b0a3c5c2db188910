import { questions } from '../../reading/lang/en/questions.js'
import type { Token } from '../../reading/tokens.js'
import { wordsOf } from './hyphens.js'
import { withoutTies } from './ties.js'

/** A plain clause taken apart: “the driver | had | fallen asleep at the controls”. */
export interface Clause {
  subject: readonly Token[]
  /** “never” before the finite verb */
  adverbs: readonly Token[]
  /** the finite verb */
  verb: Token
  /** all behind the finite verb, to the clause's end */
  rest: readonly Token[]
  /** it ended before its sentence did, so that its last phrase may lack its other half */
  cutShort: boolean
  /** the clause's words, in which the tokens have their places */
  text: string
}

interface Telling {
  /** by what name the source may mean itself */
  speaker?: string | undefined
  /** the words are a sentence, or follow “that”: a participle in them is no finite verb by chance */
  whole?: boolean
}

/** Parts of speech that a subject may consist of. Verbs, commas and relative pronouns would need a better parser. */
const NOMINAL: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'ADP',
  'ADV',
  'CCONJ',
  'PART',
  'SYM',
])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])
const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])
/** Longer subjects hide a clause that the tagger did not see. */
const LONGEST_SUBJECT = 9

/** Takes words apart that are one plain clause from their beginning on; undefined for anything else. */
export function parseClause(words: string, { speaker, whole = true }: Telling = {}): Clause | undefined {
  const text = clean(words)
  const all = withoutTies(wordsOf(text))
  const tokens = untilStop(all)
  const stop = all[tokens.length]
  if (stop?.text === ',' && isListed(all, tokens.length)) return undefined
  const at = tokens.findIndex((t) => VERBS.has(t.pos) || questions.auxiliaries.has(t.lower))
  const verb = tokens[at]
  const bare = tokens.slice(0, at).findLastIndex((t) => t.pos !== 'ADV') + 1
  const [subject, adverbs] = [tokens.slice(0, bare), tokens.slice(bare, at)]
  if (!verb || bare < 1 || at > LONGEST_SUBJECT || !isFiniteVerb(tokens, at)) return undefined
  if (!whole && verb.lower.endsWith('ed') && tokens[at + 1]?.pos === 'ADP') return undefined
  if (!isSubject(subject, speaker !== undefined)) return undefined
  const rest = upToNextClause(verb, tokens.slice(at + 1))
  const cutShort = (stop !== undefined && !/[.!?;]/u.test(stop.text)) || rest.length < tokens.length - at - 1
  return { subject, adverbs, verb, rest, cutShort, text }
}

/** “a small, far-off town”: the comma parts two describing words, not two phrases. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const [det, next] = [tokens[comma - 2], tokens[comma + 1]]
  return det?.pos === 'DET' && (next?.pos === 'ADJ' || next?.text.includes('-') === true)
}

/** Words as a sentence would begin with them: no leading “that”, no quotation marks that lack their other half. */
function clean(words: string): string {
  const plain = words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/#(?=\p{L})/gu, '')
    .trim()
  const bare = isBalanced(plain) ? plain : plain.replaceAll(/["“”]|(?<!\p{L})[‘'](?=\p{L})|[’'](?!\p{L})/gu, '')
  const start = new RegExp(`^(?:["“”‘’'…,;:.\\s–—-]+|(?:${questions.openers.join('|')})[\\s,]+)+`, 'iu')
  return bare.replace(start, '').replace(/[“"‘]$/u, '')
}

const isBalanced = (text: string): boolean =>
  !/["‘]|(?<!\p{L})'|[’'](?!\p{L})/u.test(text) && text.split('“').length === text.split('”').length

const STOP = /^([;:.!?…()[\]–—]|--)$/u

/** The tokens up to where the clause must end: a mark between clauses, a comma outside quotations. */
function untilStop(tokens: readonly Token[]): readonly Token[] {
  let quoted = false
  const end = tokens.findIndex((t) => {
    if (/[“”]/u.test(t.text)) quoted = t.text.includes('“')
    return STOP.test(t.text) || (t.text === ',' && !quoted)
  })
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Leaves off a further clause: “… and roads were closed”. */
function upToNextClause(verb: Token, rest: readonly Token[]): readonly Token[] {
  const isPlain = !questions.auxiliaries.has(verb.lower)
  const end = rest.findIndex((t, i) => t.pos === 'CCONJ' && beginsClause(rest.slice(i + 1), isPlain, rest[i - 1]))
  return end < 0 ? rest : rest.slice(0, end)
}

/** True where what follows “and” has a finite verb: its own subject's, or one more of the subject before. */
function beginsClause(after: readonly Token[], isPlain: boolean, before: Token | undefined): boolean {
  const [first] = after
  if (after.slice(1, 6).some((x) => questions.auxiliaries.has(x.lower))) return true
  const describes =
    (after[1]?.pos === 'NOUN' || after[1]?.lower.endsWith('ing')) &&
    (before?.pos === 'ADJ' || before?.text.includes('-') === true)
  if (isPlain && isPast(first) && !describes) return true
  if (first?.pos === 'VERB' && first.lower.endsWith('s') && first.lower !== first.lemma) return true
  const own = after.findIndex((t) => !NOMINAL.has(t.pos) || t.pos === 'ADP')
  return (
    own > 0 &&
    after[own]?.pos === 'VERB' &&
    !after[own].lower.endsWith('ing') &&
    after.slice(0, own).some((t) => HEADS.has(t.pos))
  )
}

/** “evacuated by”, “arming” and “to arm” are no finite verbs, nor is what stands before another verb without “to”. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const [verb, next, before] = [tokens[at] as Token, tokens[at + 1], tokens[at - 1]]
  if (/^['n]/u.test(verb.lower) && verb.lower.includes("'")) return false
  if (questions.auxiliaries.has(verb.lower)) return next !== undefined
  if (verb.lower.endsWith('ing') || before?.lower === 'to' || verb.lower === verb.lemma) return false
  if (next === undefined || next.lower === 'by') return false
  // A finite verb further on, with no joint before it, is the real one: “people evacuated from the valley went home”.
  const link = tokens.findIndex((t, i) => i > at && isLink(t))
  const later = tokens.slice(at + 1, link < 0 ? undefined : link)
  return !later.some((t) => questions.auxiliaries.has(t.lower) || isPast(t))
}

const isPast = (t: Token | undefined): boolean =>
  t !== undefined && t.pos === 'VERB' && t.lower !== t.lemma && !t.lower.endsWith('ing')

const isLink = (t: Token): boolean => t.pos === 'SCONJ' || t.pos === 'CCONJ' || t.pos === 'PRON' || t.lower === 'that'

function isSubject(subject: readonly Token[], speaks: boolean): boolean {
  const [first] = subject
  if (subject.length === 1 && first) {
    if (first.lower === 'there') return true
    if (questions.speakers.has(first.lower)) return speaks
  }
  const last = subject.at(-1) as Token
  const leads = first?.pos === 'ADP' || first?.pos === 'ADV'
  if (leads && subject[1]?.pos !== 'NUM') return false
  if (!HEADS.has(last.pos) && !(last.pos === 'ADJ' && first?.pos === 'DET')) return false
  if (subject.some((t) => questions.anaphors.has(t.lower) || questions.subordinators.has(t.lower))) return false
  return subject.every((t) => NOMINAL.has(t.pos)) && first?.pos !== 'CCONJ'
}
