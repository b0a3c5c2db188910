import type { Quantity, Span } from '../schema/index.js'
import { type Cardinal, cardinalAt, PERCENT } from './cardinals.js'
import type { Bound } from './lang/en/numerals.js'
import { en } from './lang/en.js'
import { SHARE, shareAt } from './shares.js'
import type { Token } from './tokens.js'

/** An amount in the text: “more than 70”, “dozens of”, “between 80 and 90”, “no”, “a”, “$5m”, “30 per cent”. */
export interface Numeral {
  /** first and last token, with modifiers: “at least another 40” */
  first: number
  last: number
  /** the number words themselves: “40” */
  number: Span
  quantity: Quantity
  kind: 'cardinal' | 'vague' | 'none' | 'article' | 'money' | 'percent'
}

/** A numeral of one word that others do not read as one: “18” of “18-month”, “twice”. */
export const wordNumeral = ({ start, end }: Span, at: number, value: number): Numeral => ({
  first: at,
  last: at,
  number: { start, end },
  quantity: { low: value, high: value, approx: false },
  kind: 'cardinal',
})

type Core = Pick<Numeral, 'last' | 'quantity' | 'kind'> & { first: number }

/** All amounts among `tokens`, in order, without overlaps. Ages, dates and the like are amounts too: figures leave them out. */
export function numerals(tokens: readonly Token[]): Numeral[] {
  const found: Numeral[] = []
  for (let i = 0; i < tokens.length; i++) {
    const numeral = numeralAt(tokens, i)
    if (numeral === undefined) continue
    found.push(numeral)
    i = numeral.last
  }
  return found
}

/** The amount that begins at token `i`, modifiers included. */
export function numeralAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const bounds: Bound[] = []
  let at = i
  for (
    let before = phraseAt(tokens, at, en.numerals.before);
    before;
    before = phraseAt(tokens, at, en.numerals.before)
  ) {
    bounds.push(before.value)
    at = before.last + 1
  }
  const core =
    partAt(tokens, at, at > i) ??
    betweenAt(tokens, at) ??
    vagueAt(tokens, at) ??
    countAt(
      tokens,
      at,
      bounds.some((bound) => ONE_SIDED.has(bound)),
    ) ??
    (at === i ? articleAt(tokens, at) : anotherAt(tokens, at - 1))
  if (core === undefined) return undefined
  const after = phraseAt(tokens, core.last + 1, en.numerals.after)
  if (after) bounds.push(after.value)
  const whole = core.kind === 'cardinal' || core.kind === 'money' || core.kind === 'percent'
  return {
    first: i,
    last: after?.last ?? core.last,
    number: { start: (tokens[core.first] as Token).start, end: (tokens[core.last] as Token).end },
    quantity: bounds.reduce((q, bound) => bounded(q, bound, whole), core.quantity),
    kind: core.kind,
  }
}

const ONE_SIDED: ReadonlySet<Bound> = new Set(['least', 'above', 'most', 'below'])

/** What a modifier makes of an amount; counts are whole, so “more than 70” begins at 71. */
function bounded(q: Quantity, bound: Bound, whole: boolean): Quantity {
  const step = whole && Number.isInteger(q.low ?? q.high) ? 1 : 0
  switch (bound) {
    case 'least':
      return { ...q, low: q.low ?? q.high, high: null }
    case 'above':
      return { ...q, low: (q.low ?? q.high ?? 0) + step, high: null }
    case 'most':
      return { ...q, low: null, high: q.high ?? q.low }
    case 'below':
      return { ...q, low: null, high: (q.high ?? q.low ?? 0) - step }
    case 'about':
      return { ...q, approx: true }
    case 'as is':
      return q
  }
}

const JOINTS = new Set([en.numerals.and, en.numerals.or])

/** “between 80 and 90”, “between 40-70%”; “from 10 to 20” is a change as often as a range and is read as two amounts. */
function betweenAt(tokens: readonly Token[], i: number): Core | undefined {
  if (tokens[i]?.lower !== en.numerals.between) return undefined
  const low = cardinalAt(tokens, i + 1)
  const joint = low && tokens[low.last + 1]?.lower
  if (!low || joint === undefined || !(JOINTS.has(joint) || en.numerals.to.has(joint))) return undefined
  const high = cardinalAt(tokens, low.last + 2)
  return high && ranged({ ...low, first: i }, high)
}

/** A plain count with its unit: “70”, “two to three”, “70–90”, “$5m”, “30 per cent”. */
function countAt(tokens: readonly Token[], i: number, bounded: boolean): Core | undefined {
  const one = cardinalAt(tokens, i)
  if (!one) return undefined
  // “by more than $11m to $106m” is a change.
  const joint = tokens[one.last + 1]
  const changed = bounded && joint?.pos !== 'PUNCT' && joint?.lower !== en.numerals.or
  return (changed ? undefined : rangeFrom(tokens, one)) ?? single(one)
}

function rangeFrom(tokens: readonly Token[], low: Cardinal): Core | undefined {
  const joint = tokens[low.last + 1]
  if (joint === undefined || !(en.numerals.to.has(joint.lower) || joint.lower === en.numerals.or)) return undefined
  if (tokens[low.first - 1]?.lower === en.numerals.from && joint.lower !== en.numerals.or) return undefined
  const high = cardinalAt(tokens, low.last + 2, joint.pos === 'PUNCT')
  return high && ranged(joint.pos === 'PUNCT' ? inThousands(low, high) : low, high)
}

/** “5-6,000”: the thousands are said once. */
const inThousands = (low: Cardinal, high: Cardinal): Cardinal =>
  low.scale === 1 && high.scale === 1 && high.value % 1000 === 0 && low.value < 100 && low.value * 1000 < high.value
    ? { ...low, value: low.value * 1000 }
    : low

function ranged(low: Cardinal, high: Cardinal): Core | undefined {
  // “two to three million”, “$2-3bn”: the second number's size and unit count for both.
  const unit = high.unit ?? low.unit
  const scaled =
    low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value
  if (scaled >= high.value || (low.unit && high.unit && low.unit !== high.unit)) return undefined
  return { ...single({ ...high, unit, first: low.first }), quantity: quantity(scaled, high.value, unit) }
}

const single = (c: Cardinal): Core => ({
  first: c.first,
  last: c.last,
  quantity: quantity(c.value, c.value, c.unit),
  kind: c.unit === undefined ? 'cardinal' : c.unit === PERCENT ? 'percent' : 'money',
})

const quantity = (low: number, high: number, unit: string | undefined): Quantity => ({
  low,
  high,
  approx: false,
  ...(unit === undefined ? {} : { unit }),
})

/** “two-thirds of the seats”: a share like a percentage, told as a fraction */
function partAt(tokens: readonly Token[], i: number, bounded: boolean): Core | undefined {
  const share = shareAt(tokens, i, bounded)
  return share && { first: i, last: share.last, quantity: quantity(share.value, share.value, SHARE), kind: 'percent' }
}

function vagueAt(tokens: readonly Token[], i: number): Core | undefined {
  const nobody = phraseAt(tokens, i, en.numerals.nobody)
  if (nobody) return { first: i, last: nobody.last, quantity: nobody.value, kind: 'none' }
  const vague = phraseAt(tokens, i, en.numerals.vague)
  if (!vague) return undefined
  const next = tokens[vague.last + 1]?.lower ?? ''
  if (en.numerals.doubtful.has((tokens[i] as Token).lower) && !en.numerals.doubtfulNeeds.has(next)) return undefined
  return { first: i, last: vague.last, quantity: vague.value, kind: 'vague' }
}

/** “a civilian”, “both pilots”, “the pair”: as many as the word says. */
function articleAt(tokens: readonly Token[], i: number): Core | undefined {
  const single = phraseAt(tokens, i, en.numerals.single)
  if (single)
    return { first: i, last: single.last, quantity: quantity(single.value, single.value, undefined), kind: 'article' }
  if (!en.numerals.articles.has(tokens[i]?.lower ?? '')) return undefined
  return { first: i, last: i, quantity: quantity(1, 1, undefined), kind: 'article' }
}

/** “One man died and another was hurt” */
function anotherAt(tokens: readonly Token[], i: number): Core | undefined {
  if (tokens[i]?.lower !== en.numerals.another || !['AUX', 'VERB'].includes(tokens[i + 1]?.pos ?? '')) return undefined
  return { first: i, last: i, quantity: quantity(1, 1, undefined), kind: 'cardinal' }
}

/** The longest phrase of `phrases` (tokens joined by a space) that begins at token `i`. */
function phraseAt<V>(
  tokens: readonly Token[],
  i: number,
  phrases: ReadonlyMap<string, V>,
  longest = 5,
): { last: number; value: V } | undefined {
  let key = ''
  let found: { last: number; value: V } | undefined
  for (let last = i; last < Math.min(tokens.length, i + longest); last++) {
    key = last === i ? (tokens[last] as Token).lower : `${key} ${(tokens[last] as Token).lower}`
    const value = phrases.get(key)
    if (value !== undefined) found = { last, value }
  }
  return found
}
