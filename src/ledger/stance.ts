import { questions } from '../reading/lang/en/questions.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import { slice } from '../schema/index.js'
import { PhraseBook, wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import { type Terms, termOf } from './terms.js'

/** What a saying says is so, and what it says is not. */
export interface Stance {
  /** terms of the clauses that say something is so */
  stated: Terms
  /** the same, with those that say it may be so: a denial meets these too */
  raised: Terms
  /** of each clause that says something is not so, its terms */
  negations: Terms[]
  /** of these, the words as they stand, to see of whom they speak */
  clauses: string[]
}

const { denials, nots, affirming, hedges, joints, claims, possessives } = questions
const BOOK = new PhraseBook({ denials, nots, affirming, hedges })
const JOINTS: ReadonlySet<string> = new Set(joints)
/** Words of denying say nothing of what is denied. */
const DENYING: ReadonlySet<string> = new Set([...denials.flatMap(wordsIn), ...claims])

/** `denies`: denying is the act, so that all that is reported is denied. */
export function stanceOf(s: StatementSaying, denies: boolean): Stance {
  const stance = { stated: new Set<string>(), raised: new Set<string>(), negations: [], clauses: [] } as {
    stated: Set<string>
    raised: Set<string>
    negations: Terms[]
    clauses: string[]
  }
  for (const clause of clausesOf(s)) {
    const counts = BOOK.count(clause)
    const count = (list: 'denials' | 'nots' | 'affirming' | 'hedges') => counts.get(list) ?? 0
    const turned = count('denials') > 0 || (count('nots') - count('affirming')) % 2 === 1
    if (turned !== denies) {
      if (count('hedges') > 0) continue
      stance.negations.push(
        termsOf(wordsIn(clause).filter((w, i, all) => !DENYING.has(w) && !possessives.has(all[i - 1] ?? ''))),
      )
      stance.clauses.push(clause)
      continue
    }
    for (const t of termsOf(wordsIn(clause))) {
      stance.raised.add(t)
      if (count('hedges') === 0) stance.stated.add(t)
    }
  }
  return stance
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
