import { en } from './lang/en.js'
import type { Token } from './tokens.js'

/** The unit of shares that are told as fractions, as UCUM has it. */
export const SHARE = '1'

const HYPHEN = /^[-‐‑]$/u

/**
 * A fraction of something and the token that ends it: “half of the fleet”, “a third of voters”, “two-thirds of the seats”.
 * “Half the field” is a way of speaking unless it is `bounded`: nearly half the field.
 */
export function shareAt(
  tokens: readonly Token[],
  i: number,
  bounded: boolean,
): { last: number; value: number } | undefined {
  const word = tokens[i]?.lower ?? ''
  if (word === en.numerals.half) {
    const told = bounded || tokens[i + 1]?.lower === en.numerals.of
    return told && isOfWhole(tokens, i) ? { last: i, value: 0.5 } : undefined
  }
  const many = en.numerals.articles.has(word) ? 1 : en.numerals.units.get(word)
  const last = HYPHEN.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
  const size = en.numerals.parts.get(tokens[last]?.lower ?? '')
  if (many === undefined || size === undefined || many >= size || !isOfWhole(tokens, last)) return undefined
  return { last, value: Math.round((many / size) * 1000) / 1000 }
}

/** Of something, and not of a time: “half of the year”, “a quarter of an hour”, “half the battle”. */
function isOfWhole(tokens: readonly Token[], last: number): boolean {
  const isOf = tokens[last + 1]?.lower === en.numerals.of
  if (!isOf && !(tokens[last]?.lower === en.numerals.half && en.numerals.wholes.has(tokens[last + 1]?.lower ?? '')))
    return false
  let at = isOf ? last + 2 : last + 1
  while (tokens[at]?.pos === 'DET' || en.numerals.wholes.has(tokens[at]?.lower ?? '')) at++
  const { lower = '', text = '' } = tokens[at] ?? {}
  return lower !== '' && !/^\d{4}$/u.test(text) && !en.figures.units.has(lower) && !en.figures.idle.has(lower)
}
