import type { Quantity, Span } from '../../schema/index.js'
import { cardinalAt } from '../cardinals.js'
import { en } from '../lang/en.js'
import type { Numeral } from '../numerals.js'
import type { Token } from '../tokens.js'

const { measurements: data } = en

/** A number with a unit of length, weight, time or speed. */
export interface Amount {
  /** first token, modifiers included, and the last, which is the unit or the word that says which extent it is */
  first: number
  last: number
  number: Span
  quantity: Quantity
  kind: 'length' | 'weight' | 'duration' | 'speed' | 'age'
  /** the word behind the unit that tells which extent: deep, old */
  extent: string | undefined
  /** before its noun as one word: “40-metre”, “400lb”, “4-year-old” */
  joined: boolean
}

const HYPHEN = /^[-‐‑–]$/u

/** The amounts of a sentence, whose numerals are given: “about 40 metres deep”, “a 4-year-old”, “10 to 12 feet”. */
export function amountsIn(tokens: readonly Token[], numerals: readonly Numeral[]): Amount[] {
  const plain = numerals.flatMap((n) => plainAt(tokens, n) ?? [])
  const taken = new Set(plain.map((a) => a.number.start))
  const joined = tokens.flatMap((token, i) => {
    const found = taken.has(token.start) ? undefined : joinedAt(tokens, i)
    return found ?? []
  })
  return [...plain, ...joined].sort((a, b) => a.first - b.first)
}

/** “more than 85 hours”, “400 lb”, “40m”, “450 pounds” where pounds were read as money. */
function plainAt(tokens: readonly Token[], { first, last, number, quantity, kind }: Numeral): Amount | undefined {
  if (kind === 'money') {
    if (tokens[last]?.lower !== en.numerals.pounds) return undefined
    const { unit: _, ...pounds } = quantity
    return sized({ first, last, number, quantity: pounds, joined: false, at: last, tokens })
  }
  if (kind !== 'cardinal') return undefined
  const glued = tokens[last + 1]?.start === tokens[last]?.end
  return sized({ first, last: last + 1, number, quantity, joined: glued, at: last + 1, tokens })
}

/** “40-metre-deep”, “four-year-old”: exact, as compounds have no modifiers. */
function joinedAt(tokens: readonly Token[], i: number): Amount | undefined {
  const hyphen = tokens[i + 1]
  if (hyphen === undefined || !HYPHEN.test(hyphen.text) || !data.units.has(tokens[i + 2]?.lower ?? '')) return undefined
  const before = tokens[i - 1]
  if (before !== undefined && before.end === tokens[i]?.start) return undefined
  const value = cardinalAt(tokens.slice(i, i + 1), 0)?.value
  if (value === undefined) return undefined
  const { start, end } = tokens[i] as Token
  const quantity = { low: value, high: value, approx: false }
  return sized({ first: i, last: i + 2, number: { start, end }, quantity, joined: true, at: i + 2, tokens })
}

/** In the unit of its kind, with the word that tells the extent. */
function sized(found: Omit<Amount, 'kind' | 'extent'> & { at: number; tokens: readonly Token[] }): Amount | undefined {
  const { tokens, at, quantity, ...rest } = found
  const unit = data.units.get(tokens[at]?.lower ?? '')
  if (unit === undefined) return undefined
  const hyphen = HYPHEN.test(tokens[at + 1]?.text ?? '')
  const next = at + (hyphen ? 2 : 1)
  const extent = data.aspects.has(tokens[next]?.lower ?? '') ? tokens[next]?.lower : undefined
  const isAge = unit.kind === 'duration' && extent === data.old
  const size = isAge ? unit.size / YEAR : unit.size
  const scaled = (n: number | null) => (n === null ? null : thousandth(n * size))
  return {
    ...rest,
    last: extent === undefined ? at : next,
    joined: rest.joined || hyphen,
    quantity: {
      ...quantity,
      low: scaled(quantity.low),
      high: scaled(quantity.high),
      unit: isAge ? 'a' : UCUM[unit.kind],
    },
    kind: isAge ? 'age' : unit.kind,
    extent,
  }
}

/** In seconds. */
const YEAR = 31_556_952
const UCUM = { length: 'm', weight: 'kg', duration: 's', speed: 'km/h' } as const

const thousandth = (n: number) => Math.round(n * 1000) / 1000
