import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRanges } from '../../src/reading/cardinals.js'
import { numerals } from '../../src/reading/numerals.js'
import { type Token, tokenize } from '../../src/reading/tokens.js'

const read = (text: string) =>
  numerals(splitRanges(tokenize(text)))
    .filter((n) => n.kind !== 'article')
    .map(({ quantity: { low, high, approx, unit } }) => `${low}/${high}${approx ? '~' : ''}${unit ? ` ${unit}` : ''}`)

describe('numerals', () => {
  it.each([
    ['70 people', ['70/70']],
    ['more than 70 people', ['71/null']],
    ['over 400 homes', ['401/null']],
    ['at least another 40 people', ['40/null']],
    ['no fewer than six', ['6/null']],
    ['up to 12 seats', ['null/12']],
    ['as many as 300 strikers', ['null/300']],
    ['fewer than ten', ['null/9']],
    ['about a hundred people', ['100/100~']],
    ['nearly 70 people', ['70/70~']],
    ['some 1,500 voters', ['1500/1500~']],
    ['roughly between six or 10 cars', ['6/10~']],
    ['between 80 and 90 homes', ['80/90']],
    ['two to three ambulances', ['2/3']],
    ['70-90 jobs', ['70/90']],
    ['70–90 jobs', ['70/90']],
    ['two or three men', ['2/3']],
    ['30,000 Egyptian pounds', ['30000/30000 EGP']],
    ['5-6,000 people', ['5000/6000']],
    ['between 2 and 3 million votes', ['2000000/3000000']],
    ['dozens of homes', ['24/null~']],
    ['scores of people', ['40/null~']],
    ['he scores a goal', []],
    ['hundreds more', ['200/null~']],
    ['tens of thousands of votes', ['20000/null~']],
    ['several hundred people', ['300/null~']],
    ['several people', ['3/null~']],
    ['a few people', ['3/null~']],
    ['a couple of ships', ['2/2~']],
    ['a pair of boats', ['2/2']],
    ['more than a dozen flights', ['13/null']],
    ['half a million people', ['500000/500000']],
    ['1.2 million people', ['1200000/1200000']],
    ['2,000 or more tonnes', ['2000/null']],
    ['50 or so protesters', ['50/50~']],
    ['twenty-two miners', ['22/22']],
    ['two hundred and six votes', ['206/206']],
    ['three thousand four hundred homes', ['3400/3400']],
    ['no injuries', ['0/0']],
    ['nobody was hurt', ['0/0']],
    ['$5m', ['5000000/5000000 USD']],
    ['more than £3.4bn', ['3400000001/null GBP']],
    ['US$2-3 billion', ['2000000000/3000000000 USD']],
    ['12 million euros', ['12000000/12000000 EUR']],
    ['30 per cent', ['30/30 %']],
    ['4.5% of voters', ['4.5/4.5 %']],
    ['rose from 5 to 12', ['5/5', '12/12']],
    ['a 42-year-old man', []],
    ['a two-car train', []],
    ['a 20,000-strong crowd', []],
    ['at 6.10am', []],
    ['at 11:30 p.m.', []],
    ['photo 2/8', []],
    ['an A-320 jet', []],
    ['a 3-2 win in 2015-16', []],
  ])('%s', (text, expected) => expect(read(text as string)).toEqual(expected))

  it('reads a lone article as one', () => {
    expect(numerals(tokenize('a civilian'))).toMatchObject([{ kind: 'article', quantity: { low: 1, high: 1 } }])
  })

  it('keeps places exact on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('70', 'more than', 'dozens', '-', 'to', '$', 'a', 'two', '%', 'million'),
          ),
        ),
        (parts) => {
          const text = parts.join(' ')
          const tokens = splitRanges(tokenize(text))
          for (const numeral of numerals(tokens)) {
            expect(numeral.first).toBeLessThanOrEqual(numeral.last)
            expect(numeral.number.start).toBeGreaterThanOrEqual((tokens[numeral.first] as Token).start)
            expect(numeral.number.end).toBeLessThanOrEqual((tokens[numeral.last] as Token).end)
          }
        },
      ),
    )
  })
})
