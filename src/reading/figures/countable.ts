import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { isAmount } from './amount.js'
import type { Phrase } from './phrase.js'
import { isPlural } from './plurals.js'

const { figures } = en

/** Whether a number counts anything: not ages, dates, times, distances, names with a number. */
export function isCountable(tokens: readonly Token[], phrase: Phrase): boolean {
  const { numeral } = phrase
  if (numeral.kind === 'percent') return !isWholly(tokens, phrase)
  if (numeral.kind === 'money' || isAmount(tokens, phrase)) return true
  const after = tokens[numeral.last + 1]
  if (isLabelled(tokens, numeral.first)) return false
  if (after && figures.fractions.has(after.lower)) return false
  if (isException(tokens, phrase) || isVersion(phrase) || isRatio(tokens, phrase) || isRank(tokens, phrase))
    return false
  if (after && (figures.months.has(after.lower) || figures.units.has(after.lower))) return isTerm(tokens, phrase)
  // “thousands of years”, “eight successful seasons”
  if (phrase.head !== undefined && figures.units.has((tokens[phrase.head] as Token).lower))
    return isTerm(tokens, phrase)
  return !isName(tokens, phrase) && !isAge(tokens, phrase) && !isYear(tokens, phrase) && !isFragment(tokens, phrase)
}

/** “100 percent sure”, “99 percent of the time”: ways of saying “wholly”. */
function isWholly(tokens: readonly Token[], { numeral: { last, quantity } }: Phrase): boolean {
  const after = tokens[last + 1]
  if (after?.lower === figures.of) return isIdle(tokens, last + 2)
  return quantity.low === 100 && ['ADJ', 'ADV', 'VERB', 'ADP'].includes(after?.pos ?? '')
}

const isIdle = (tokens: readonly Token[], i: number): boolean =>
  figures.idle.has((tokens[i]?.pos === 'DET' ? tokens[i + 1] : tokens[i])?.lower ?? '')

/** “four in 10 voters”, “three out of five mothers”: a share of them, however many there are. */
function isRatio(tokens: readonly Token[], { numeral: { first, last } }: Phrase): boolean {
  const joins = (i: number) => tokens[i]?.lower === figures.in
  const outOf = (i: number) => tokens[i]?.lower === figures.out && tokens[i + 1]?.lower === figures.of
  const whole = (i: number) => figures.wholes.has(tokens[i]?.lower ?? '')
  const number = (i: number) => tokens[i]?.pos === 'NUM'
  if (joins(last + 1)) return whole(last + 2)
  if (outOf(last + 1)) return whole(last + 3)
  return whole(last) && ((joins(first - 1) && number(first - 2)) || (outOf(first - 2) && number(first - 3)))
}

/** “the 40 busiest harbours”: as many as a list has places. */
const isRank = (tokens: readonly Token[], { numeral: { last } }: Phrase): boolean => {
  const after = tokens[last + 1]
  return after !== undefined && (figures.most === after.lower || (after.pos === 'ADJ' && /est$/u.test(after.lower)))
}

/** “all but two” */
const isException = (tokens: readonly Token[], { first }: Phrase): boolean =>
  tokens[first - 1]?.lower === figures.but && tokens[first - 2]?.lower === figures.all

/** “the 5.50 features”: things are not counted in parts; “1.2 million” are. */
const isVersion = ({ numeral: { quantity } }: Phrase): boolean => !Number.isInteger(quantity.low ?? quantity.high)

/** “page 4”, “ages 6 and 7” */
function isLabelled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (figures.labels.has(before.lower) || figures.months.has(before.lower)) return true
  const joined = figures.coordinators.has(before.lower) && /^\d+$/u.test(tokens[first - 2]?.text ?? '')
  return joined && figures.labels.has(tokens[first - 3]?.lower ?? '')
}

/** “Apollo 11 mission”, “Albatross 9 rockets”, “one Anthony Scott”: part of a name. */
function isName(tokens: readonly Token[], { numeral, head }: Phrase): boolean {
  const [before, after] = [tokens[numeral.first - 1], tokens[numeral.last + 1]]
  const number = tokens[numeral.last] as Token
  if (number.lower === figures.one && after?.pos === 'PROPN' && head === undefined) return true
  if (before?.pos !== 'PROPN' || head === undefined) return false
  // Counts below ten are written as words.
  return /^\d$/u.test(number.text) || (/^\d+$/u.test(number.text) && !isPlural(tokens[head] as Token))
}

/** “eight days in custody”, “up to 14 years in prison”: a time that is the outcome. */
function isTerm(tokens: readonly Token[], { numeral, head }: Phrase): boolean {
  const unit = tokens[head ?? numeral.last + 1] as Token
  if (!figures.termUnits.has(unit.lower) || numeral.kind === 'article') return false
  const near = [
    ...tokens.slice(numeral.last + 2, numeral.last + 5),
    ...tokens.slice(Math.max(0, numeral.first - 5), numeral.first),
  ]
  return near.some((t) => figures.terms.has(t.lower))
}

/** “Bamford, 30, from”, “a woman (42)”. */
function isAge(tokens: readonly Token[], { numeral, head }: Phrase): boolean {
  const before = tokens[numeral.first - 1]
  const after = tokens[numeral.last + 1]
  if (numeral.quantity.low === null || numeral.quantity.low > 120 || head === numeral.last + 1) return false
  const closed =
    after === undefined ||
    /^[,).;—–]$/u.test(after.text) ||
    (figures.ageBefore.has(after.lower) && tokens[numeral.last + 2]?.pos === 'PROPN')
  return (
    before !== undefined &&
    /^[,(—–]$/u.test(before.text) &&
    closed &&
    /^(PROPN|NOUN)$/u.test(tokens[numeral.first - 2]?.pos ?? '')
  )
}

/** “2023”, “in 1959, when”, “his 2013 amendments”: four digits that count no noun right after them. */
function isYear(tokens: readonly Token[], { numeral, head }: Phrase): boolean {
  const token = tokens[numeral.last] as Token
  if (!/^(1[5-9]|20|21)\d\d$/u.test(token.text)) return false
  if (head !== undefined && !isPlural(tokens[head] as Token)) return true
  const before = tokens[numeral.last - 1]
  // A count of things is seldom so exact without a comma.
  if (/^(19|20)\d\d$/u.test(token.text) && !token.text.endsWith('00')) return true
  // “January 1, 2018 shows”
  if (before?.text === ',' && tokens[numeral.last - 2]?.pos === 'NUM') return true
  return (
    head !== numeral.last + 1 ||
    /^(in|since|of|by|from|until|during|the|early|late|mid)$/u.test(before?.lower ?? '') ||
    before?.pos === 'PROPN'
  )
}

/** Digits inside something longer: phone numbers, lists, scores, picture 3 of 30. */
function isFragment(tokens: readonly Token[], { numeral, head }: Phrase): boolean {
  const before = tokens[numeral.first - 1]
  const after = tokens[numeral.last + 1]
  const digits = /^\d/u.test((tokens[numeral.last] as Token).text)
  if (!digits) return false
  if (/^0\d/u.test((tokens[numeral.last] as Token).text)) return true
  // “2People took cover”: the number of a picture's part
  if (after?.start === (tokens[numeral.last] as Token).end && /^\p{Lu}\p{Ll}/u.test(after.text)) return true
  if (head === numeral.last + 1) return false
  if (before?.pos === 'NUM' || (after?.pos === 'NUM' && head === undefined)) return true
  return before?.lower === 'of' && tokens[numeral.first - 2]?.pos === 'NUM' && head === undefined
}
