import { en } from './lang/en.js'
import type { Token } from './tokens.js'

/** One number as written, with its size word and unit: “1.2 million”, “twenty-two”, “$5m”, “half a dozen”, “30 %”. */
export interface Cardinal {
  first: number
  last: number
  value: number
  /** what its size word multiplied it by: 1e6 in “1.2 million” */
  scale: number
  /** ISO 4217 code, or `PERCENT` */
  unit: string | undefined
}

/** The unit of percentages, as UCUM has it. */
export const PERCENT = '%'

const DIGITS = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/u

/**
 * The number that begins at token `i`, currency sign included. None where the digits are part of something else:
 * a time (6:10), a compound (two-car), a name, a score (2-1). `afterDash`: the dash of a range goes before it.
 */
export function cardinalAt(tokens: readonly Token[], i: number, afterDash = false): Cardinal | undefined {
  const sign = en.numerals.currencySigns.get(tokens[i]?.lower ?? '')
  const first = sign === undefined ? i : i + 1
  const plain = tokens[first] && (digitsAt(tokens, first, sign) ?? wordsAt(tokens, first))
  if (!plain || (!afterDash && gluedBefore(tokens, i)) || gluedAfter(tokens, plain.last)) return undefined
  return withUnit(tokens, { ...plain, first: i, unit: sign })
}

function withUnit(tokens: readonly Token[], c: Cardinal): Cardinal {
  if (c.unit !== undefined) return c
  for (const length of [2, 1]) {
    if (c.last + length >= tokens.length) continue
    const key = tokens
      .slice(c.last + 1, c.last + 1 + length)
      .map((t) => t.lower)
      .join(' ')
    const unit = en.numerals.percent.has(key) ? PERCENT : en.numerals.currencyWords.get(key)
    if (unit !== undefined) return { ...c, last: c.last + length, unit }
  }
  return c
}

function digitsAt(tokens: readonly Token[], i: number, sign: string | undefined): Omit<Cardinal, 'unit'> | undefined {
  const token = tokens[i] as Token
  if (!DIGITS.test(token.text)) return undefined
  const value = Number(token.text.replaceAll(',', ''))
  if (!Number.isSafeInteger(Math.trunc(value))) return undefined
  const next = tokens[i + 1]
  const scale = next && scaleOf(next, next.start === token.end, sign !== undefined, tokens[i + 2])
  // The product of 1.1 and a million is not 1100000 in binary: round to a thousandth.
  return scale === undefined
    ? { first: i, last: i, value, scale: 1 }
    : { first: i, last: i + 1, value: Math.round(value * scale * 1000) / 1000, scale }
}

function scaleOf(word: Token, glued: boolean, money: boolean, after: Token | undefined): number | undefined {
  const long = en.numerals.multipliers.get(word.lower)
  if (long !== undefined) return long
  const short = en.numerals.shortMultipliers.get(word.lower.replace(/\.$/u, ''))
  // “12m” may be metres, “5 b” anything: a short size word needs money, or two letters, or something counted after it.
  const plain = word.lower.length > 1 || after?.pos === 'NOUN'
  return money || (glued && plain) ? short : undefined
}

/** “twenty-two”, “two hundred and six”, “a dozen”, “half a million”. */
function wordsAt(tokens: readonly Token[], i: number): Omit<Cardinal, 'unit'> | undefined {
  const half = en.numerals.fractions.get((tokens[i] as Token).lower)
  const article = en.numerals.articles.has(tokens[i]?.lower ?? '')
  if (half !== undefined || article) return sizedAt(tokens, i, half ?? 1)
  let total = 0
  let group = 0
  let scale = 1
  let last = i - 1
  for (let at = i; at < tokens.length; at = last + 1) {
    const word = tokens[at] as Token
    const part = smallAt(tokens, at)
    const size = at > i ? en.numerals.multipliers.get(word.lower) : undefined
    if (part && (group === 0 || (group % 100 === 0 && scale === 100))) {
      group += part.value
      last = part.last
    } else if (size !== undefined && group > 0) {
      scale = size
      group *= size
      if (size >= 1000) [total, group] = [total + group, 0]
      last = at
    } else if (word.lower === en.numerals.and && scale >= 100 && last >= i && smallAt(tokens, at + 1)) {
      // “a hundred and six”, yet not “two thousand and four other towns”: only hundreds take “and” for certain.
      if (scale !== 100) break
      last = at
    } else break
  }
  return last < i ? undefined : { first: i, last, value: total + group, scale }
}

/** One to ninety-nine in words. */
function smallAt(tokens: readonly Token[], i: number): { value: number; last: number } | undefined {
  const word = tokens[i]?.lower ?? ''
  const unit = en.numerals.units.get(word)
  if (unit !== undefined) return { value: unit, last: i }
  const ten = en.numerals.tens.get(word)
  if (ten === undefined) return undefined
  const hyphen = tokens[i + 1]?.lower === '-'
  const one = en.numerals.units.get(tokens[i + (hyphen ? 2 : 1)]?.lower ?? '')
  return one !== undefined && one < 10 ? { value: ten + one, last: i + (hyphen ? 2 : 1) } : { value: ten, last: i }
}

/** “a hundred”, “half a million”, “half-a-dozen”: the size word after an article. */
function sizedAt(tokens: readonly Token[], i: number, value: number): Omit<Cardinal, 'unit'> | undefined {
  let at = i + 1
  while (tokens[at] && (tokens[at]?.lower === '-' || en.numerals.articles.has(tokens[at]?.lower ?? '')) && at < i + 4)
    at++
  const scale = en.numerals.multipliers.get(tokens[at]?.lower ?? '')
  return scale === undefined ? undefined : { first: i, last: at, value: value * scale, scale }
}

const HYPHEN = /^[-‐‑–—]$/u

function gluedBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || before.end !== (tokens[i] as Token).start) return false
  return /^[/:.#@_\\-]$|[\p{L}\p{N}]$/u.test(before.text) && !/^\.\.+$/u.test(before.text)
}

/** Glued to what follows: two-car, 6:10, 12/5, 6.10am. */
function gluedAfter(tokens: readonly Token[], last: number): boolean {
  const [number, mark, after] = [tokens[last] as Token, tokens[last + 1], tokens[last + 2]]
  if (mark === undefined || mark.start !== number.end) return false
  if (/^[/:_\\@]/u.test(mark.text)) return true
  if (after === undefined || after.start !== mark.end) return false
  if (HYPHEN.test(mark.text))
    return !/^\d/u.test(after.text) || /-/u.test(mark.text) === false ? /^\p{L}/u.test(after.text) : false
  return mark.text === '.' && /^\d/u.test(after.text)
}

const LETTERED = /^([a-z]{1,2})(\d+)$/u

/** “$US6,500”, which the tagger takes for a name and 500: its sign and its number. */
export function splitSums(tokens: readonly Token[]): Token[] {
  const split: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [sign, named] = [tokens[i] as Token, tokens[i + 1]]
    const [, letters = '', digits] = LETTERED.exec(named?.start === sign.end ? named.lower : '') ?? []
    if (!named || digits === undefined || !en.numerals.currencySigns.has(sign.text + letters)) {
      split.push(sign)
      continue
    }
    let last = i + 1
    while (hasMore(tokens, last)) last += 2
    const start = named.start + letters.length
    const text =
      digits +
      tokens
        .slice(i + 2, last + 1)
        .map((t) => t.text)
        .join('')
    split.push({ ...sign, end: start, text: sign.text + letters, lower: sign.text + letters })
    split.push({ start, end: (tokens[last] as Token).end, text, lower: text, pos: 'NUM', lemma: text })
    i = last
  }
  return split
}

/** Whether a comma or point and more digits are glued to the token. */
function hasMore(tokens: readonly Token[], last: number): boolean {
  const [digits, mark, more] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (mark === undefined || more === undefined || mark.start !== digits?.end || more.start !== mark.end) return false
  return /^[,.]$/u.test(mark.text) && /^\d+$/u.test(more.text)
}

const RANGE = /^(\d[\d,.]*)([-–—])(\d[\d,.]*)$/u

/**
 * The same tokens with joined ranges (“70-90 jobs”) taken apart. Years (2015-16, 2013-2014) and scores (3-2) stay whole:
 * their second number is smaller, or both have four digits.
 */
export function splitRanges(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, low, , high] = RANGE.exec(token.text) ?? []
    if (low === undefined || high === undefined || Number(low.replaceAll(',', '')) >= Number(high.replaceAll(',', '')))
      return [token]
    if (/^\d{4}$/u.test(low) && /^\d{4}$/u.test(high)) return [token]
    const dash = token.start + low.length
    return [part(token, token.start, dash), part(token, dash, dash + 1, 'PUNCT'), part(token, dash + 1, token.end)]
  })
}

function part(token: Token, start: number, end: number, pos = 'NUM'): Token {
  const text = token.text.slice(start - token.start, end - token.start)
  return { start, end, text, lower: text, pos, lemma: text }
}
