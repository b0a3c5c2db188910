import { questions } from '../../reading/lang/en/questions.js'
import type { Token } from '../../reading/tokens.js'
import { singular } from '../groups.js'
import { wordsOf } from './hyphens.js'
import type { Names } from './names.js'

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LONGEST = 60

/** A phrase that can stand for what a row is about, and its head: the noun that the rest describes. */
export interface Topic {
  words: string
  head: string
  weight: number
  /** a name, or a thing with “the”: what both reader and reports know already */
  definite: boolean
}

/** The noun phrases of a text that mean something by themselves, that with most of the weight of what a row is about first. */
export function topicsIn(text: string, weight: (word: string) => number, names: Names): Topic[] {
  const topics = nounPhrases(wordsOf(text)).flatMap((run): Topic[] => {
    const tokens = named(run, names)
    const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
    if (words.length > LONGEST || /["“”‘()\p{N}]/u.test(words) || !stands(tokens, names)) return []
    const sum = tokens.reduce((sum, t) => sum + weight(t.lower), 0)
    const called = names.full(words) ?? withArticle(tokens, small(tokens, words, names))
    const definite = tokens[0]?.pos === 'PROPN' || tokens[0]?.lower === 'the'
    return [{ words: called, head: headOf(tokens).lower, weight: sum / Math.sqrt(tokens.length), definite }]
  })
  return topics.sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1))
}

/** Runs of words that make one noun phrase, with “of” inside. */
function nounPhrases(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const t of tokens) {
    const run = runs.at(-1) as Token[]
    const joins = t.lower === 'of' && run.length > 0
    if (questions.anaphors.has(t.lower) || (!PHRASE.has(t.pos) && !joins)) runs.push([])
    else if (t.pos === 'DET' && run.length > 0 && run.at(-1)?.lower !== 'of') runs.push([t])
    else run.push(t)
  }
  return runs.map(trimmed).filter((run) => run.length > 0)
}

function trimmed(run: readonly Token[]): Token[] {
  const end = run.findLastIndex((t) => HEADS.has(t.pos))
  return run.slice(0, end + 1)
}

/** “law firm Arden & Pole”, without article, → the name alone. */
function named(run: readonly Token[], names: Names): readonly Token[] {
  const isName = (t: Token) => t.pos === 'PROPN' && names.isProper(t.text)
  const at = run.findLastIndex((t) => !isName(t)) + 1
  return run[0]?.pos !== 'DET' && at > 0 && at < run.length && run[at - 1]?.lower !== 'of' ? run.slice(at) : run
}

/** “Nordhaven music festival”, as headlines have it, wants an article; “Nordhaven’s music festival” does not. */
function withArticle(tokens: readonly Token[], words: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const isDescribed = first?.pos === 'PROPN' && last?.pos === 'NOUN' && !tokens.some((t) => t.pos === 'PART')
  return isDescribed && /^\p{Ll}/u.test(last.text) && singular(last.lower) === last.lower ? `the ${words}` : words
}

/** A name, a thing with its article, or several described things; “side” and “a lot” tell nothing. */
function stands(tokens: readonly Token[], names: Names): boolean {
  const [first] = tokens as [Token]
  if (questions.days.has(headOf(tokens).lower.replace(/\.$/u, ''))) return false
  if (first.pos === 'PROPN') return names.isProper(first.text) && tokens.every((t) => t.pos !== 'VERB')
  if (first.pos === 'DET') return (first.lower === 'the' || tokens.length > 2) && !questions.asked.has(first.lower)
  const head = headOf(tokens)
  return tokens.length > 1 && first.pos === 'ADJ' && head.lower !== head.lemma
}

/** The noun before “of”, else the last. */
function headOf(tokens: readonly Token[]): Token {
  const of = tokens.findIndex((t) => t.lower === 'of')
  return (of > 0 ? tokens[of - 1] : tokens.at(-1)) as Token
}

function small([first]: readonly Token[], words: string, names: Names): string {
  const isName = first && first.pos === 'PROPN' && names.isProper(first.text)
  return isName || /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
