import type { Figure } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** The unit of an amount of stuff, as UCUM has it: “53 inches of snow”. */
export const unitOf = (tokens: readonly Token[], { numeral }: Pick<Phrase, 'numeral'>): string | undefined =>
  numeral.kind === 'cardinal' || numeral.kind === 'vague'
    ? figures.amountUnits.get(tokens[numeral.last + 1]?.lower ?? '')
    : undefined

/** Whether a phrase gives an amount of stuff, by its own words: “40,000 gallons of oil”. */
export const isAmount = (tokens: readonly Token[], phrase: Phrase): boolean =>
  unitOf(tokens, phrase) !== undefined &&
  tokens[phrase.numeral.last + 2]?.lower === figures.of &&
  (phrase.head ?? 0) > phrase.numeral.last + 2

/** What a bare amount is of, where the report measured stuff in that unit before: “34 inches fell by noon”. */
export function stuffOf(
  tokens: readonly Token[],
  { numeral }: Phrase,
  found: readonly Figure[],
): Pick<Figure, 'measure' | 'group'> | undefined {
  const unit = unitOf(tokens, { numeral })
  if (unit === undefined || figures.extents.has(tokens[numeral.last + 2]?.lower ?? '')) return undefined
  return found.findLast((f) => f.quantity.unit === unit)
}
