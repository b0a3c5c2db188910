import { stopWords } from '../reading/lang/en/stop-words.js'
import type { Report, Span } from '../schema/index.js'
import { placeOf } from './rising.js'
import { type Terms, termOf } from './terms.js'

/** A word, one object for all places where it stands, so that what is asked of it again and again is looked up once. */
export interface Word {
  /** in lower case; “n't” is a word of its own */
  text: string
  /** what it is about, see `termOf`; undefined for function words, words of saying and what stands before “n't” */
  term: string | undefined
}

/** The words of a text in order, each with its place, in UTF-16 code units. */
export interface Words {
  list: Word[]
  starts: Int32Array
  ends: Int32Array
}

/** More words than a language has are names and slips of many stories: then the list begins anew. */
const MOST_KNOWN = 200_000
const known = new Map<string, Word>()
const found = new WeakMap<Report, Words>()

/** The words of a report; its text is taken apart once. */
export function wordsOf(report: Report): Words {
  const words = found.get(report) ?? takeApart(report.text)
  found.set(report, words)
  return words
}

/** The places, from and to, of the words that begin within a span. */
export function within({ starts }: Words, span: Span): [from: number, to: number] {
  return [placeOf(span.start, starts), placeOf(span.end, starts)]
}

/** What some words are about. */
export function termsAmong(words: Iterable<Word>): Terms {
  const terms = new Set<string>()
  for (const { term } of words) if (term !== undefined) terms.add(term)
  return terms
}

/** What some spans of a report are about. */
export const termsIn = (report: Report, spans: readonly Span[]): Terms => termsAmong(wordsWithin(report, spans))

/** Terms of the names in some spans of a report: words of two letters and more with a capital. */
export function namesIn(report: Report, spans: readonly Span[]): Terms {
  const { list, starts } = wordsOf(report)
  const names = new Set<string>()
  for (const span of spans)
    for (let [i, to] = within(wordsOf(report), span); i < to; i++) {
      const { text, term } = list[i] as Word
      if (term !== undefined && text.length > 1 && isLarge(report.text, starts[i] as number)) names.add(term)
    }
  return names
}

/** True where a capital stands. */
export const isLarge = (text: string, at: number): boolean => CAPITAL.test(text[at] ?? '')

const CAPITAL = /\p{Lu}/u

/** The words that begin within some spans of a report. */
export function wordsWithin(report: Report, spans: readonly Span[]): Word[] {
  const words = wordsOf(report)
  const [first] = spans
  if (first && spans.length === 1) return words.list.slice(...within(words, first))
  return spans.flatMap((span) => words.list.slice(...within(words, span)))
}

/** The words of a text that is no report. */
export function takeApart(text: string): Words {
  if (known.size > MOST_KNOWN) known.clear()
  const lower = text.toLowerCase()
  // A few letters are longer in lower case: then each word is made small by itself.
  const small = (start: number, end: number) =>
    lower.length === text.length ? lower.slice(start, end) : text.slice(start, end).toLowerCase()
  const [list, starts, ends]: [Word[], number[], number[]] = [[], [], []]
  const put = (word: Word, start: number, end: number) => {
    list.push(word)
    starts.push(start)
    ends.push(end)
  }
  for (let at = 0; at < text.length; ) {
    const end = runFrom(text, at)
    if (end === at) at++
    else if (isNot(lower, end)) {
      if (end - 1 > at) put(auxiliary(small(at, end - 1)), at, end - 1)
      put(NOT, end - 1, end + 2)
      at = end + 2
    } else {
      put(wordFor(small(at, end)), at, end)
      at = end
    }
  }
  return { list, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

const NOT: Word = { text: "n't", term: undefined }

function wordFor(text: string): Word {
  const before = known.get(text)
  if (before) return before
  const word = { text, term: stopWords.has(text) ? undefined : termOf(text) }
  known.set(text, word)
  return word
}

/** “do” of “don't”, “ca” of “can't” */
function auxiliary(text: string): Word {
  const key = `${text} n't`
  const word = known.get(key) ?? { text, term: undefined }
  known.set(key, word)
  return word
}

/** True where “n't” ends behind a run of letters that ends at `end`. */
const isNot = (lower: string, end: number): boolean =>
  lower[end + 1] === 't' &&
  lower[end - 1] === 'n' &&
  (lower[end] === "'" || lower[end] === '’') &&
  runFrom(lower, end + 2) === end + 2

/** Where the run of letters and digits from a place on ends; at the place itself, where none begins. */
function runFrom(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const length = unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
    if (length === 1 ? !isWordUnit(unit) : !PART_OF_WORD.test(text.slice(at, at + 2))) return at
    at += length
  }
  return at
}

const PART_OF_WORD = /^[\p{L}\p{N}]$/u
/** For each UTF-16 code unit whether it is a letter or digit: 0 where nobody asked. To test a pattern takes ten times as long. */
const units = new Uint8Array(0x10000)
const [YES, NO] = [1, 2]

function isWordUnit(unit: number): boolean {
  if (units[unit] === 0) units[unit] = PART_OF_WORD.test(String.fromCharCode(unit)) ? YES : NO
  return units[unit] === YES
}
