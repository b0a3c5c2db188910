import type { Span } from '../schema/index.js'

/** What the case of a word looks like, which the uncased vocabulary cannot show; the id is the index. */
const SHAPES = ['other', 'lower', 'title', 'upper', 'letter', 'mixed', 'digits', 'uncased'] as const
/** What stands between a word and the one before it; the id is the index. */
const GAPS = ['glued', 'space', 'line', 'paragraph'] as const
/** Where a word stands to double quotation marks; the id is the index. */
const QUOTES = ['outside', 'inside', 'opening', 'closing'] as const

/** A run of letters, a run of digits or one other visible character, as the model sees it. */
export interface Word extends Span {
  text: string
  shape: number
  gap: number
  quote: number
}

const SPACE = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'
const WORD = new RegExp(`\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|[^${SPACE}\\p{L}\\p{N}]`, 'gu')
const LINE_BREAK = /\r\n?|\n|\u2028|\u2029/g

/** The words of a text with the features the model was trained on (training/reader/text.py is the original). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let isInside = false
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const word = match[0]
    const gap = gapBefore(text, words.at(-1)?.end, start)
    if (gap >= GAPS.indexOf('line')) isInside = false
    const quote = quoteOf(word, isInside)
    if (quote === 'opening') isInside = true
    if (quote === 'closing') isInside = false
    words.push({ start, end: start + word.length, text: word, shape: shapeOf(word), gap, quote: QUOTES.indexOf(quote) })
  }
  return words
}

/** Whether the word opens a quotation or stands within one. */
export const isQuoted = ({ quote }: Word): boolean =>
  quote === QUOTES.indexOf('inside') || quote === QUOTES.indexOf('opening')

function gapBefore(text: string, previousEnd: number | undefined, start: number): number {
  if (previousEnd === undefined) return GAPS.indexOf('paragraph')
  const between = text.slice(previousEnd, start)
  const breaks = between.match(LINE_BREAK)?.length ?? 0
  return between === '' ? GAPS.indexOf('glued') : GAPS.indexOf('space') + Math.min(breaks, 2)
}

function quoteOf(word: string, isInside: boolean): (typeof QUOTES)[number] {
  if (/^[“„«]$/.test(word) || (word === '"' && !isInside)) return 'opening'
  if (/^[”»"]$/.test(word)) return 'closing'
  return isInside ? 'inside' : 'outside'
}

function shapeOf(word: string): number {
  return SHAPES.indexOf(shapeNameOf(word))
}

function shapeNameOf(word: string): (typeof SHAPES)[number] {
  if (/^\p{N}/u.test(word)) return 'digits'
  if (!/^\p{L}/u.test(word)) return 'other'
  const [lower, upper] = [word.toLowerCase(), word.toUpperCase()]
  if (lower === upper) return 'uncased'
  if (word === lower) return 'lower'
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  const rest = word.slice(first.length)
  if (word === upper) return rest === '' ? 'letter' : 'upper'
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 'title' : 'mixed'
}
