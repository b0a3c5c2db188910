import { questions } from '../reading/lang/en/questions.js'
import { slice } from '../schema/index.js'
import { PhraseBook, wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import { type Terms, termsAmong } from './terms.js'
import type { Vocabulary } from './vector.js'

/** What a saying says is so, and what it says is not, clause by clause. Terms are numbers of the vocabulary, rising. */
export interface Stance {
  stated: Clause[]
  negated: Negated[]
  /** all terms of what is stated */
  told: Int32Array
  /** of what is stated outright */
  firm: Int32Array
}

interface Clause {
  text: string
  words: readonly string[]
  terms: Int32Array
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
  rest: Int32Array
}

/** `denies`: denying is the act, so that all that is reported is denied. */
export function stanceOf(s: StatementSaying, denies: boolean, source: Terms, vocabulary: Vocabulary): Stance {
  const stated: Clause[] = []
  const negated: Negated[] = []
  const clauses = clausesOf(s).map((text) => {
    const words = wordsIn(text)
    return { text, words, counts: BOOK.count(words) }
  })
  // “For the first time”, “until now”: what was so before answers nobody who says what is so since.
  if (clauses.some(({ counts }) => counts.has('firsts'))) {
    const told = vocabulary.numbersOf(termsAmong(clauses.flatMap(({ words }) => words)))
    return { stated, negated, told, firm: new Int32Array() }
  }
  for (const { text, words, counts } of clauses) {
    const count = (list: 'denials' | 'nots' | 'affirming' | 'hedges') => counts.get(list) ?? 0
    const turned = count('denials') > 0 || (count('nots') - count('affirming')) % 2 === 1
    const open = count('hedges') > 0
    if (turned === denies) stated.push({ text, words, terms: vocabulary.numbersOf(termsAmong(words)), open })
    else if (!open) {
      const terms = termsAmong(matter(words))
      const rest = [...terms].filter((t) => !source.has(t))
      negated.push({ text, words, terms: vocabulary.numbersOf(terms), open, rest: vocabulary.numbersOf(rest) })
    }
  }
  return { stated, negated, told: termsIn(stated), firm: termsIn(stated.filter((s) => !s.open)) }
}

function termsIn(clauses: readonly Clause[]): Int32Array {
  const [only] = clauses
  if (only && clauses.length === 1) return only.terms
  return Int32Array.from(new Set(clauses.flatMap(({ terms }) => [...terms]))).sort()
}

/** The words of a clause that say what is not so: not those of denying, nor whose it is, nor when or why. */
function matter(words: readonly string[]): string[] {
  const setting = words.findIndex((w, i) => i > 0 && SETTINGS.has(w))
  return words
    .slice(0, setting < 0 ? words.length : setting)
    .filter((w, i, all) => !DENYING.has(w) && !possessives.has(all[i - 1] ?? ''))
}

/** The words of a saying, parted at marks and at words that join clauses. */
function clausesOf({ report, spans }: StatementSaying): string[] {
  const text = spans.map((span) => slice(report.text, span)).join(' … ')
  return text.split(/[.!?,;:…—–\n]/u).flatMap((part) => {
    const clauses: string[][] = [[]]
    for (const word of part.split(/\s+/u))
      if (JOINTS.has(word.toLowerCase())) clauses.push([])
      else clauses.at(-1)?.push(word)
    return clauses.map((c) => c.join(' ')).filter(Boolean)
  })
}
