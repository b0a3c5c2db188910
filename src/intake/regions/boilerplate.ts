import type { Span } from '../../schema/index.js'
import { en } from '../lang/en.js'
import { matcher, plain } from './phrases.js'

const WHOLE = matcher(en.boilerplateWhole, 'whole')
const STARTS = matcher(en.boilerplateStarts, 'start')
const HOLDS = matcher(en.boilerplateHolds, 'hold')
const ENDS = matcher(en.boilerplateEnds, 'end')
/** A line of marks, or of nothing but a link, or “[Why it matters]”, which is a link to another page. */
const NO_WORDS = /^(?:[^\p{L}\p{N}]+|(?:https?:\/\/|www\.)\S+|\[[^\][]{2,120}\])$/u
const RELATED = matcher(en.relatedLabels, 'whole')

/** Longest block that one phrase can make boilerplate; in longer ones only the end from that phrase on is. */
const BLOCK = 700

/** What belongs to the page rather than the report: notices about audio, cookies, rights, newsletters, other pages. */
export function isBoilerplate(block: string): boolean {
  if (block.length > BLOCK) return false
  const words = plain(block)
  if (NO_WORDS.test(block) || (words.length < 150 && ENDS.test(words))) return true
  return WHOLE.test(words) || STARTS.test(words) || HOLDS.test(words)
}

/** “Keep reading:” — headlines of other reports follow. */
export const isRelatedLabel = (block: string): boolean => block.length < 60 && RELATED.test(plain(block))

/** The rights notice or the like at the end of a page that came as one long line; none in other blocks. */
export function tail(text: string, block: Span): Span | undefined {
  if (block.end - block.start <= BLOCK) return undefined
  const from = block.end - BLOCK / 2
  const starts = [...text.slice(from, block.end).matchAll(/[.!?]["”’)]?\s+/gu)].map((m) => from + m.index + m[0].length)
  const start = starts.find((at, i) => isBoilerplate(text.slice(at, starts[i + 1] ?? block.end)))
  return start === undefined ? undefined : { start, end: block.end }
}
