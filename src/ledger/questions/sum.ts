import { en } from '../../reading/lang/en.js'
import type { Span } from '../../schema/index.js'
import { kindOf } from '../measures/index.js'

/** More words before a sum tell more than whose it is. */
const LONGEST = 8

/** What a sum of money is asked by: the things it pays for, or else the words that lead to it: “the bid rose to $3bn”. */
export function askSum(group: string, text: string, sentence: Span, sum: Span): string {
  if (group !== '' && !en.numerals.currencyWords.has(group)) return kindOf('money').question('money', group)
  const lead = text.slice(sentence.start, sum.end).replaceAll(/\s+/gu, ' ')
  const clause = lead.split(/[,;:()“”"–—]\s|\s[(“"–—]/u).at(-1) as string
  const words = clause.split(' ').slice(-LONGEST)
  return words.length > 2 ? `How much money: “${words.join(' ')}”?` : 'How much money is it about?'
}
