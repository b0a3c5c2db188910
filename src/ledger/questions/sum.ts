import { en } from '../../reading/lang/en.js'
import type { Span } from '../../schema/index.js'
import { kindOf } from '../measures/index.js'

/** Ends a clause, but not within “1,200”. */
const BREAK = /[,;:()“”"–—]\s|\s[(“"–—]/u

/** More words before a sum tell more than whose it is. */
const LONGEST = 8

/** What a sum of money is asked by: the things it pays for, or else the words that lead to it: “the bid rose to $3bn”. */
export function askSum(group: string, text: string, sentence: Span, sum: Span): string {
  if (group !== '' && !en.numerals.currencyWords.has(group)) return kindOf('money').question('money', group)
  const words = wordsBefore(text, sentence, sum)
  return words.length > 2 ? `How much money: “${words.join(' ')}”?` : 'How much money is it about?'
}

/** Whether what is counted are days, months or years. */
export const isTime = (group: string): boolean => en.figures.termUnits.has(group)

/** What a time is asked by, which is the outcome of something: “sentenced to 12 years”. */
export function askTime(text: string, sentence: Span, time: Span): string {
  const words = wordsBefore(text, sentence, time)
  return words.length > 2 ? `How long: “${words.join(' ')}”?` : 'How long is it?'
}

/** What a percentage is asked by: “unemployment rose to 6%”. */
export const askShare = (text: string, sentence: Span, share: Span): string =>
  `What percentage: “${wordsAround(text, sentence, share)}”?`

/** The words of a clause around a number's phrase: “fighting in three settlements along the main road”. */
export function wordsAround(text: string, sentence: Span, phrase: Span): string {
  const before = wordsBefore(text, sentence, phrase)
  const after = text.slice(phrase.end, sentence.end).replaceAll(/\s+/gu, ' ')
  const rest = (after.split(BREAK)[0] as string).split(' ').filter(Boolean)
  const words = [...before, ...rest.slice(0, Math.max(0, LONGEST - before.length))]
  return words.join(' ').replace(/^[“"'\s]+|[.,;:!?”"'\s]+$/gu, '')
}

/** The last words of the clause up to the end of a number's phrase. */
function wordsBefore(text: string, sentence: Span, phrase: Span): string[] {
  const lead = text.slice(sentence.start, phrase.end).replaceAll(/\s+/gu, ' ')
  const clause = lead.split(BREAK).at(-1) as string
  return clause.split(' ').slice(-LONGEST)
}
