import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

/** True where the ledger takes the two reports for one answer to one question. */
const areOneClaim = (a: string | Told, b: string | Told): boolean =>
  compile(tell(...[a, b].map((t) => (typeof t === 'string' ? { text: t } : t)))).claims.some(
    (c) => new Set(c.assertions.map((x) => x.report)).size === 2,
  )

describe('one answer', () => {
  it.each([
    [
      'is it in other words',
      'The union accepted the pay offer of the mill.',
      'The mill union has accepted its pay offer.',
    ],
    [
      'is it where a direction is of something else',
      'Voters rejected the harbour plan as costs rose.',
      'Voters rejected the harbour plan.',
    ],
    [
      'is it with a day more',
      'The council approved the harbour plan.',
      'On Friday the council approved the harbour plan.',
    ],
  ])('%s', (_, a, b) => {
    expect(areOneClaim(a, b)).toBe(true)
  })

  it.each([
    [
      'goes one way',
      'The price of copper rose slightly in early trading on the metal exchange.',
      'The price of copper fell sharply in early trading on the metal exchange.',
    ],
    [
      'is not open and closed',
      'The old harbour bridge remains closed to lorries and coaches.',
      'The old harbour bridge reopened to lorries and coaches.',
    ],
    ['does not go where it comes from', 'Two miners were taken to hospital.', 'Two miners came home from hospital.'],
    [
      'is not accepted and rejected',
      'The union accepted the pay offer of the mill.',
      'The union rejected the pay offer of the mill.',
    ],
    [
      'has one number',
      'The girl who won the chess cup is 9 years old.',
      'The girl who won the chess cup is eight years old.',
    ],
  ])('%s', (_, a, b) => {
    expect(areOneClaim(a, b)).toBe(false)
  })

  it('has one date, however it is written', () => {
    const opened = (words: string, value: string): Told => ({
      text: `The old cable ferry first crossed the river in ${words}.`,
      times: [{ text: words, value }],
    })
    expect(areOneClaim(opened('1914', '1914'), opened('1915', '1915'))).toBe(false)
    expect(areOneClaim(opened('1914', '1914'), opened('May 1914', '1914-05'))).toBe(true)
    // Resolved against different days of publication, one of which was misread.
    expect(areOneClaim(opened('May', '2019-05'), opened('May', '2018-05'))).toBe(true)
  })

  it('has one time of day, as far as it is told', () => {
    const began = (words: string, value: string): Told => ({
      text: `The fire in the old harbour warehouse beside the grain silos of the brewery began at ${words} on the ground floor.`,
      times: [{ text: words, value, type: 'time' }],
    })
    expect(areOneClaim(began('6:10', '2025-03-14T06:10'), began('6:40', '2025-03-14T06:40'))).toBe(false)
    expect(areOneClaim(began('6:10', '2025-03-14T06:10'), began('06:10', 'T06:10'))).toBe(true)
    expect(areOneClaim(began('6:10', '2025-03-14T06:10'), began('six', 'T06'))).toBe(true)
  })
})
