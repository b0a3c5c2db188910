import { PERCENT } from '../reading/cardinals.js'
import { en } from '../reading/lang/en.js'
import { SHARE } from '../reading/shares.js'
import type { Quantity } from '../schema/index.js'

/** How far “about 70” may be from 70. */
const LEEWAY = 0.1

/** The least and the most that a quantity allows, open ends as infinities. */
const least = ({ low, approx }: Quantity): number => (low ?? Number.NEGATIVE_INFINITY) * (approx ? 1 - LEEWAY : 1)
const most = ({ high, approx }: Quantity): number => (high ?? Number.POSITIVE_INFINITY) * (approx ? 1 + LEEWAY : 1)

/** True where some value satisfies both. */
export function meet(a: Quantity, b: Quantity): boolean {
  return least(a) <= most(b) && least(b) <= most(a)
}

/** Same numbers, “about” aside. */
export const sameNumbers = (a: Quantity, b: Quantity): boolean =>
  a.low === b.low && a.high === b.high && a.unit === b.unit

/** The number a quantity is nearest to. */
export const centre = ({ low, high }: Quantity): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0)

/** The number as it was said: 70 of “more than 70”, which is at least 71. */
export function stated({ low, high }: Quantity): number {
  if (low === null || high !== null) return high ?? low ?? 0
  return figures(low - 1) < figures(low) ? low - 1 : low
}

/** How many digits of a number say something: 143,000,000 has three, 5 billion one; of bounds, the one that is given. */
export const digits = ({ low, high }: Quantity): number => figures(low ?? high ?? 0)

function figures(n: number): number {
  if (Number.isInteger(n) && n > 0 && n < 10) return 1
  return String(n)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length
}

/** A quantity as its answer in words; `words` are the number words in the text: “dozens”, “70”. */
export function inWords({ low, high, approx, unit }: Quantity, words: string): string {
  const suffix = unit === PERCENT ? unit : unit ? ` ${en.figures.amountNames.get(unit) ?? unit}` : ''
  if (low === 0 && high === 0) return 'none'
  if (unit === SHARE) return words.toLowerCase()
  if (approx && high === null) return words.toLowerCase()
  if (low !== null && low === high) return `${approx ? 'about ' : ''}${digitsOf(low)}${suffix}`
  if (low !== null && high !== null) return `${digitsOf(low)}–${digitsOf(high)}${suffix}`
  if (low === null) return `up to ${digitsOf(high as number)}${suffix}`
  // “more than 70”, “more than 200 million”, “over one million”
  const said = words.replaceAll(/\D/gu, '')
  const more =
    said === ''
      ? low > HUNDRED && stated({ low, high, approx }) !== low
      : new RegExp(`^${said}0*$`, 'u').test(String(low - 1))
  return more ? `more than ${digitsOf(low - 1)}${suffix}` : `at least ${digitsOf(low)}${suffix}`
}

/** Written in words, “eleven” may be what is at least, and “one million” hardly anything but what is passed. */
const HUNDRED = 100
/** From so many on a number is read in groups of three: 3,500,000; years and tolls are not. */
const GROUPED = 10_000
const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

const digitsOf = (n: number): string => (n >= GROUPED ? grouping.format(n) : String(n))
