import { questions } from '../reading/lang/en/questions.js'
import type { Span } from '../schema/index.js'
import { PhraseBook, wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import type { Terms } from './terms.js'
import type { Vocabulary } from './vector.js'
import { termsAmong, type Word, within, wordsOf } from './words.js'

/** What a saying says is so, and what it says is not, clause by clause. Terms are numbers of the vocabulary, rising. */
export interface Stance {
  stated: Clause[]
  negated: Negated[]
  /** all terms of what is stated */
  told: readonly number[]
  /** of what is stated outright */
  firm: readonly number[]
}

interface Clause {
  span: Span
  words: readonly Word[]
  terms: readonly number[]
  /** says only that it may be so */
  open: boolean
}

const { denials, nots, affirming, hedges, firsts, joints, settings, claims, possessives } = questions
const BOOK = new PhraseBook({ denials, nots, affirming, hedges, firsts })
const JOINTS: ReadonlySet<string> = new Set(joints)
const SETTINGS: ReadonlySet<string> = new Set(settings)
/** Words of denying say nothing of what is denied. */
const DENYING: ReadonlySet<string> = new Set([...denials.flatMap(wordsIn), ...claims])

/** A clause that says what is not so. */
interface Negated extends Clause {
  /** its terms but those of who says so */
  rest: readonly number[]
}

/** `denies`: denying is the act, so that all that is reported is denied. */
export function stanceOf(s: StatementSaying, denies: boolean, source: Terms, vocabulary: Vocabulary): Stance {
  const stated: Clause[] = []
  const negated: Negated[] = []
  const clauses = clausesOf(s).map((clause) => ({ ...clause, counts: BOOK.count(clause.words) }))
  // “For the first time”, “until now”: what was so before answers nobody who says what is so since.
  if (clauses.some(({ counts }) => counts.has('firsts'))) {
    const told = vocabulary.numbersOf(termsAmong(clauses.flatMap(({ words }) => words)))
    return { stated, negated, told, firm: [] }
  }
  for (const { span, words, counts } of clauses) {
    const count = (list: 'denials' | 'nots' | 'affirming' | 'hedges') => counts.get(list) ?? 0
    const turned = count('denials') > 0 || (count('nots') - count('affirming')) % 2 === 1
    const open = count('hedges') > 0
    if (turned === denies) stated.push({ span, words, terms: vocabulary.numbersOf(termsAmong(words)), open })
    else if (!open) {
      const terms = termsAmong(matter(words))
      const rest = [...terms].filter((t) => !source.has(t))
      negated.push({ span, words, terms: vocabulary.numbersOf(terms), open, rest: vocabulary.numbersOf(rest) })
    }
  }
  return { stated, negated, told: termsIn(stated), firm: termsIn(stated.filter((s) => !s.open)) }
}

function termsIn(clauses: readonly Clause[]): readonly number[] {
  const [only] = clauses
  if (only && clauses.length === 1) return only.terms
  return [...new Set(clauses.flatMap(({ terms }) => terms))].sort((a, b) => a - b)
}

/** The words of a clause that say what is not so: not those of denying, nor whose it is, nor when or why. */
function matter(words: readonly Word[]): Word[] {
  const setting = words.findIndex(({ text }, i) => i > 0 && SETTINGS.has(text))
  return words
    .slice(0, setting < 0 ? words.length : setting)
    .filter(({ text }, i, all) => !DENYING.has(text) && !possessives.has(all[i - 1]?.text ?? ''))
}

/** The words of a saying, parted at marks and at words that join clauses. */
function clausesOf({ report, spans }: StatementSaying): Pick<Clause, 'span' | 'words'>[] {
  const { list, starts, ends } = wordsOf(report)
  const clauses: { span: Span; words: Word[] }[] = []
  for (const span of spans) {
    let clause: { span: Span; words: Word[] } | undefined
    const [from, to] = within(wordsOf(report), span)
    for (let i = from; i < to; i++) {
      const word = list[i] as Word
      const start = starts[i] as number
      const end = ends[i] as number
      if (clause && hasMark(report.text, clause.span.end, start)) clause = undefined
      if (JOINTS.has(word.text)) clause = undefined
      else if (clause) {
        clause.words.push(word)
        clause.span.end = end
      } else {
        clause = { span: { start, end }, words: [word] }
        clauses.push(clause)
      }
    }
  }
  return clauses
}

const MARKS: ReadonlySet<string> = new Set('.!?,;:…—–\n')

/** True where a mark that parts clauses stands between two places. */
function hasMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (MARKS.has(text[at] as string)) return true
  return false
}
