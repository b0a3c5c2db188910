import type { Figure } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import type { Before } from './echo.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/** The unit of an amount of stuff, as UCUM has it: “53 inches of snow”. */
export const unitOf = (tokens: readonly Token[], { numeral }: Pick<Phrase, 'numeral'>): string | undefined =>
  numeral.kind === 'cardinal' || numeral.kind === 'vague'
    ? figures.amountUnits.get(tokens[numeral.last + 1]?.lower ?? '')
    : undefined

/** Whether a phrase gives an amount of stuff, by its own words: “40,000 gallons of oil”, “30,000 acres”. */
export const isAmount = (tokens: readonly Token[], phrase: Phrase): boolean =>
  unitOf(tokens, phrase) !== undefined && (isBulk(tokens, phrase) || isOfStuff(tokens, phrase))

const isOfStuff = (tokens: readonly Token[], { numeral, head }: Phrase): boolean =>
  tokens[numeral.last + 2]?.lower === figures.of && (head ?? 0) > numeral.last + 2

/** “It weighs 12 tonnes”, “a lake of 30 acres” tell how large one thing is. */
function isBulk(tokens: readonly Token[], { numeral, first, head }: Phrase): boolean {
  if (head !== numeral.last + 1 || !figures.bulk.has((tokens[head] as Token).lower)) return false
  const near = tokens.slice(Math.max(0, first - 3), head + 3)
  return (
    !near.some((t) => figures.weighing.has(t.lower) || figures.extents.has(t.lower)) &&
    tokens[first - 1]?.lower !== figures.of
  )
}

/** What a bare amount is of, where the report measures stuff in that unit, mostly before: “34 inches fell by noon”. */
export function stuffOf(
  tokens: readonly Token[],
  { numeral }: Phrase,
  { found, ahead }: Pick<Before, 'found' | 'ahead'>,
): Pick<Figure, 'measure' | 'group'> | undefined {
  const unit = unitOf(tokens, { numeral })
  if (unit === undefined || figures.extents.has(tokens[numeral.last + 2]?.lower ?? '')) return undefined
  const isOfIt = (f: Figure) => f.quantity.unit === unit
  return found.findLast(isOfIt) ?? ahead.find(isOfIt)
}
