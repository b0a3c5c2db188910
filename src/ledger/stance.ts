import { questions } from '../reading/lang/en/questions.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import { slice } from '../schema/index.js'
import { PhraseBook, wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import { type Terms, termOf } from './terms.js'

/** What a saying says is so, and what it says is not, clause by clause. */
export interface Stance {
  stated: Clause[]
  negated: Negated[]
  /** all terms of what is stated */
  told: Terms
  /** of what is stated outright */
  firm: Terms
}

interface Clause {
  text: string
  words: readonly string[]
  terms: Terms
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
  rest: readonly string[]
}

/** `denies`: denying is the act, so that all that is reported is denied. */
export function stanceOf(s: StatementSaying, denies: boolean, source: Terms): Stance {
  const stated: Clause[] = []
  const negated: Negated[] = []
  const clauses = clausesOf(s).map((text) => {
    const words = wordsIn(text)
    return { text, words, counts: BOOK.count(words) }
  })
  // “For the first time”, “until now”: what was so before answers nobody who says what is so since.
  if (clauses.some(({ counts }) => counts.has('firsts'))) {
    const told = new Set(clauses.flatMap(({ words }) => [...termsOf(words)]))
    return { stated, negated, told, firm: new Set() }
  }
  for (const { text, words, counts } of clauses) {
    const count = (list: 'denials' | 'nots' | 'affirming' | 'hedges') => counts.get(list) ?? 0
    const turned = count('denials') > 0 || (count('nots') - count('affirming')) % 2 === 1
    const open = count('hedges') > 0
    if (turned === denies) stated.push({ text, words, terms: termsOf(words), open })
    else if (!open) {
      const terms = termsOf(matter(words))
      negated.push({ text, words, terms, open, rest: [...terms].filter((t) => !source.has(t)) })
    }
  }
  return { stated, negated, told: termsIn(stated), firm: termsIn(stated.filter((s) => !s.open)) }
}

function termsIn(clauses: readonly Clause[]): Terms {
  const all = new Set<string>()
  for (const { terms } of clauses) for (const t of terms) all.add(t)
  return all
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

/** The terms of some words; what stands before “n't” is an auxiliary. */
const termsOf = (words: readonly string[]): Terms =>
  new Set(words.filter((w, i) => w !== "n't" && words[i + 1] !== "n't" && !stopWords.has(w)).map(termOf))
