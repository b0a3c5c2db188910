import { type Span, trim } from '../../schema/index.js'
import { isoDate } from '../dates.js'
import { en } from '../lang/en.js'
import { matcher, plain } from './phrases.js'

const PLACE = String.raw`\p{Lu}[\p{Lu}'’.]+(?:[ /-]\p{Lu}[\p{Lu}'’.]*)*`
const MIXED = String.raw`\p{Lu}[\p{L}'’.]+(?:[ /-]\p{Lu}[\p{L}'’.]*){0,3}`
const MORE = String.raw`(?:[,/] ?\p{Lu}[\p{L}.'’]*(?: \p{Lu}?[\p{L}.'’]+){0,2}(?: \d{1,2})?){0,3}`
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}&./' -]{1,40})\)`
const DASH = String.raw`\s*(?:—|–|―|--|-|_)\s*`

/** “LONDON —”, “RAMALLAH, West Bank (AP) —”, “(Reuters) -” */
const WITH_DASH = new RegExp(
  `^(?:${PLACE}${MORE}(?: ?${AGENCY})?|${MIXED}${MORE} ${AGENCY}|${AGENCY})${DASH}(?=\\S)`,
  'u',
)
/** “MOSCOW: Russia’s …” */
const WITH_COLON = new RegExp(`^(?<place>${PLACE})(?: ?${AGENCY})?: (?=\\S)`, 'u')
/** “MOSCOW, May 23. /TASS/.” */
const WITH_SLASHES = new RegExp(`^${PLACE}${MORE}\\.? ?/\\p{Lu}[\\p{L} -]{1,30}/\\.? `, 'u')
const LEADING = /^date \d[\d./-]{5,}(?=\s|$)/u

const KICKER = matcher(en.kickers, 'whole')
const STAMP = matcher(en.stamps, 'start')

/**
 * Where and when a paragraph says it was written, before its first sentence.
 * @param first it is the first one: further down, capitals and a colon are who speaks in a transcript
 */
export function dateline(text: string, block: Span, first: boolean): Span | undefined {
  const start = text.slice(block.start, Math.min(block.end, block.start + 120))
  const colon = first ? WITH_COLON.exec(start) : null
  const place = colon && !KICKER.test(plain(colon.groups?.place ?? '')) ? colon : null
  const found = WITH_DASH.exec(start) ?? WITH_SLASHES.exec(start) ?? place
  return found ? trim(text, { start: block.start, end: block.start + found[0].length }) : undefined
}

/** The ` date 2031-05-02 ` that some collections put before the first word. */
export function leadingDate(text: string, block: Span): Span | undefined {
  const found = LEADING.exec(text.slice(block.start, block.start + 40))
  return found ? { start: block.start, end: block.start + found[0].length } : undefined
}

/** A line with nothing but the page's date: “May 2, 2031”, “Published 10:30 GMT, 2 May 2031”. */
export function isDateOnly(block: string): boolean {
  if (block.length > 80 || !/\d/u.test(block)) return false
  return STAMP.test(plain(block)) ? !/[.!?]$/u.test(block) : block.length < 40 && isoDate(block) !== undefined
}
