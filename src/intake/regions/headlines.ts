import { en } from '../lang/en.js'
import { matcher, plain } from './phrases.js'

const BYLINE = matcher(en.bylineStarts, 'start')
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u

const wordsIn = (block: string) => block.split(/\s+/u).length

/** A line without an end, as headlines are. */
export const isHeadlineLike = (block: string): boolean =>
  block.length <= 220 && !SENTENCE_END.test(block) && !/[:;,]$/u.test(block) && /\p{L}/u.test(block) && !isBullet(block)

/** A short line between paragraphs: a crosshead, or the headline of another report that was left in. */
export function isCrosshead(block: string): boolean {
  if (block.length > 110 || wordsIn(block) > 16) return false
  if (/^[-–—] .+ [-–—]$/u.test(block)) return true
  if (isBullet(block)) return false
  const question = /\?$/u.test(block) && wordsIn(block) <= 10 && /^[\p{Lu}\p{N}]/u.test(block)
  return question || isHeadlineLike(block)
}

/** The sentence or half-sentence between headline and body. */
export const isStandfirst = (block: string): boolean => isHeadlineLike(block) && wordsIn(block) >= 8

/** “By Jane Doe and John Roe, Ford Herald” */
export function isByline(block: string): boolean {
  if (block.length > 120 || SENTENCE_END.test(block) || !BYLINE.test(plain(block))) return false
  return /^(?:\p{L}+ ){1,2}\p{Lu}/u.test(block)
}

const isBullet = (block: string) => /^[-–—•·*▪►]\s|^\d{1,2}[.)]\s/u.test(block)
