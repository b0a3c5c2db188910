import { en } from '../lang/en.js'
import { matcher, plain } from './phrases.js'

const STARTS = matcher(en.captionStarts, 'start')
const HOLDS = matcher(en.captionHolds, 'hold')
const ENDS = matcher(en.captionEnds, 'end')
const AGENCY = matcher(en.agencies, 'whole')
const AGENCY_FIRST = new RegExp(`^(?:${en.agencies.join('|')}) ?(?:[•|/]|- (?=\\S+ ))`, 'u')

/** “Getty Images The town hall before the fire”: credit and caption run together, without a full stop. */
const CREDIT_FIRST = new RegExp(`^(?:${en.agencies.join('|')})(?= )`, 'iu')

/** Captions are a sentence or two; longer blocks that speak of a photo are paragraphs. */
const LONGEST = 500

/** The words under a picture, or its credit. */
export function isCaption(block: string): boolean {
  if (block.length > LONGEST) return false
  const words = plain(block)
  if (runTogether(block)) return true
  return STARTS.test(words) || HOLDS.test(words) || ENDS.test(words) || AGENCY_FIRST.test(words) || credited(words)
}

function runTogether(block: string): boolean {
  const credit = CREDIT_FIRST.exec(block)
  if (!credit || /[.!?:]["”’)]*$/u.test(block)) return false
  return /^\p{Lu}/u.test(block) && /^ \p{Lu}\p{L}* /u.test(block.slice(credit[0].length))
}

/** Ends in “(Reuters)”, “(Jane Doe/AP)” or “(Jane Doe via Reuters)”. */
function credited(words: string): boolean {
  const credit = /\(([^()]{2,80})\)\.?$/u.exec(words)
  if (!credit) return false
  const makers = (credit[1] as string).split(/\s*\/\s*|\s+via\s+|\s*,\s*/u)
  if (makers.some((m) => AGENCY.test(m))) return true
  // A slash makes a credit where names stand on both sides, not in “(20 km/h)”.
  return makers.length > 1 && / ?\/ ?/u.test(credit[1] as string) && makers.every((m) => /^[\p{L}'. -]{3,}$/u.test(m))
}
