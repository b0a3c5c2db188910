import { contains, type Measurement, measurementId, overlap, type Span, type Statement } from '../../schema/index.js'
import { backgroundOf } from '../figures/background.js'
import { isFormer } from '../figures/former.js'
import { inSentences } from '../in-sentences.js'
import { en } from '../lang/en.js'
import type { Layer } from '../layer.js'
import { type Numeral, numerals } from '../numerals.js'
import type { Token } from '../tokens.js'
import { type Amount, amountsIn } from './amount.js'
import { isPerson, type Owner, ownerOf } from './owner.js'

const { measurements: data } = en

/**
 * How old, deep, far, heavy, long or fast things are, wherever the text says of what. Amounts that are figures (“53
 * inches of snow”, “four years in prison”) are left to them.
 */
export const measurements: Layer<'measurements'> = (report, soFar) => {
  const isBackground = backgroundOf(report, soFar.times)
  const found: Measurement[] = []
  for (const { sentence, tokens } of inSentences(report, soFar)) {
    const all = numerals(tokens)
    const told = [
      ...amountsIn(tokens, all).map((amount) => ({ amount, owner: ownerOf(tokens, amount) })),
      ...agesIn(tokens, all),
    ]
    for (const { amount, owner } of told) {
      if (!owner || isFigure(soFar.figures, amount.number) || isTooOld(amount)) continue
      const { number, quantity } = amount
      const own = { start: (tokens[amount.first] as Token).start, end: (tokens[amount.last] as Token).end }
      const statement = innermost(soFar.statements, number)
      found.push({
        id: measurementId(report.id, number),
        span: own,
        number,
        quantity,
        ...(owner.aspect && { aspect: owner.aspect }),
        ...(owner.of && { of: owner.of }),
        ...(owner.verb !== undefined && { verb: owner.verb }),
        ...(statement && { statement: statement.id }),
        ...(isFormer(tokens, amount) && { former: true }),
        background: isBackground(sentence, tokens, number, false),
      })
    }
  }
  return found
}

/** “Hale, 42, said”, “a boy, 4,”, “aged 42”, “he is 3.”: a bare number that is an age. */
function agesIn(tokens: readonly Token[], all: readonly Numeral[]): { amount: Amount; owner: Owner }[] {
  return all.flatMap(({ first, last, number, quantity, kind }): { amount: Amount; owner: Owner }[] => {
    if (kind !== 'cardinal' || first !== last || quantity.low === null || quantity.low > data.oldest) return []
    const amount: Amount = {
      ...{ first, last, number, kind: 'age', extent: undefined, joined: false },
      quantity: { ...quantity, unit: 'a' },
    }
    const aged = data.aged.has(tokens[first - 1]?.lower ?? '')
    const closed = /^[,.)]$/u.test(tokens[last + 1]?.text ?? '.')
    const apart = tokens[first - 1]?.text === ',' && tokens[first - 1]?.end !== number.start && closed
    const being = tokens[first - 1]?.lemma === data.be && data.someone.has(tokens[first - 2]?.lower ?? '') && closed
    if (being) return [{ amount, owner: { aspect: 'age', of: undefined, verb: undefined } }]
    if (!aged && !apart) return []
    let at = first - 2
    if (aged && /^[,(]$/u.test(tokens[at]?.text ?? '')) at--
    const of = tokens[at]
    if (of === undefined || !isPerson(of)) return []
    return [{ amount, owner: { aspect: 'age', of: { start: of.start, end: of.end }, verb: undefined } }]
  })
}

const isTooOld = ({ kind, quantity: { low, high } }: Amount): boolean =>
  kind === 'age' && (high ?? low ?? 0) > data.oldest

const isFigure = (figures: readonly { number: Span }[], at: Span): boolean =>
  figures.some((f) => overlap(f.number, at) > 0)

/** The statement with the shortest content that contains a place. */
function innermost(statements: readonly Statement[], at: Span): Statement | undefined {
  const length = (s: Statement) => s.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return statements.filter((s) => s.content.some((span) => contains(span, at))).sort((a, b) => length(a) - length(b))[0]
}
