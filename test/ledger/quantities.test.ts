import { expect, it } from 'vitest'
import { inWords } from '../../src/ledger/quantities.js'

it.each([
  ['more than 70', { low: 71, high: null }, '70'],
  ['at least 71', { low: 71, high: null }, '71'],
  ['at least 11', { low: 11, high: null }, 'eleven'],
  ['more than 1,000,000', { low: 1_000_001, high: null }, 'one million'],
  ['more than 200,000,000', { low: 200_000_001, high: null }, '200'],
  ['3,500,000', { low: 3_500_000, high: 3_500_000 }, '3.5 million'],
  ['2300', { low: 2300, high: 2300 }, '2,300'],
  ['up to 12,000', { low: null, high: 12_000 }, '12,000'],
  ['none', { low: 0, high: 0 }, 'no'],
])('says “%s”', (words, bounds, number) => {
  expect(inWords({ ...bounds, approx: false }, number)).toBe(words)
})
