import { describe, expect, it } from 'vitest'
import { codings } from '../../../src/ledger/codings/index.js'
import type { Count } from '../../../src/ledger/codings/rule.js'
import { compile } from '../../../src/ledger/compile.js'
import { type Told, tell } from '../story.js'

const leaf = (i: number) => `fig_${String.fromCharCode(97 + i).repeat(26)}` as const

/** A count of 10, told apart by what a case changes. */
const counts = (...cases: (Partial<Count> & { n?: number })[]): Count[] =>
  cases.map(({ n = 10, ...more }, i) => ({
    leaf: leaf(i),
    quantity: { low: n, high: n, approx: false },
    act: 'assert',
    certainty: 'certain',
    hand: `hand ${i}`,
    report: `rep_${String.fromCharCode(97 + i).repeat(26)}`,
    source: `hand ${i}`,
    reported: '2024-05-01',
    oneCase: false,
    overtaken: false,
    background: false,
    ...more,
  }))

const coded = (...cases: Parameters<typeof counts>) => {
  const [ucdp, acled, range] = codings(counts(...cases), 'killed')
  return { ucdp, acled, range }
}

describe('coding rules', () => {
  it('have a name and a version, and account for every assertion', () => {
    const given = counts({ n: 3 }, { n: 5, act: 'decline' }, { n: 40, oneCase: true })
    for (const { rule, version, used, rejected } of codings(given, 'killed')) {
      expect([rule, version]).toEqual([expect.stringMatching(/^(ucdp|acled|range)$/u), '1'])
      expect([...used, ...rejected.map((r) => r.leaf)].sort()).toEqual(given.map((c) => c.leaf))
    }
  })

  it('take what most independent sources say for best, wherever it was reprinted', () => {
    const wire = { n: 40, source: 'wire' }
    const { ucdp, acled, range } = coded(wire, wire, wire, { n: 12 }, { n: 12 })
    expect(ucdp).toMatchObject({ low: 12, best: 12, high: 40 })
    expect(acled).toMatchObject({ low: 12, best: 12, high: 12 })
    expect(range).toMatchObject({ low: 12, best: null, high: 40 })
  })

  it('take the lower number where no source is better', () => {
    expect(coded({ n: 70 }, { n: 13 }).ucdp).toMatchObject({ low: 13, best: 13, high: 70 })
  })

  it('hold a claimant to its latest number, up or down, except for what was ever claimed', () => {
    const { ucdp, acled, range } = coded(
      { n: 40, hand: 'ministry' },
      { n: 26, hand: 'ministry', reported: '2024-05-02' },
      { n: 30 },
    )
    expect(ucdp).toMatchObject({ low: 26, best: 26, high: 30 })
    expect(ucdp?.rejected).toEqual([{ leaf: leaf(0), reason: 'revised later by the same claimant' }])
    expect(acled?.best).toBe(26)
    expect(range).toMatchObject({ low: 26, high: 40, rejected: [] })
  })

  it('leave the order open between reports of one instant or none', () => {
    const { ucdp } = coded(
      { n: 4, hand: 'mayor' },
      { n: 6, hand: 'mayor' },
      { n: 9, hand: 'mayor', reported: undefined },
    )
    expect(ucdp?.rejected).toEqual([])
  })

  it.each([
    ['about an earlier event', { background: true }],
    ['not asserted: the source declines to say', { act: 'decline' }],
    ['taken back', { act: 'retract' }],
    ['denied by its source', { act: 'deny' }],
    ['no number', { quantity: { low: null, high: null, approx: true } }],
  ] as const)('never use a count that is “%s”', (reason, what) => {
    for (const coding of codings(counts({ n: 3 }, { n: 900, ...what }), 'killed'))
      expect(coding).toMatchObject({ used: [leaf(0)], rejected: [{ leaf: leaf(1), reason }] })
  })

  it('take “no losses” for a count of none, though it denies', () => {
    expect(coded({ n: 0, act: 'deny' }, { n: 40 }).acled?.best).toBe(0)
  })

  it('take one case for a total only where there is no other', () => {
    expect(coded({ n: 1, oneCase: true }, { n: 14 }).ucdp).toMatchObject({ low: 14 })
    expect(coded({ n: 1, oneCase: true }).ucdp).toMatchObject({ low: 1, best: 1, high: 1 })
  })

  it('let what is only possible raise the upper end alone', () => {
    expect(coded({ n: 8 }, { n: 2, certainty: 'possible' }, { n: 20, certainty: 'possible' }).ucdp).toMatchObject({
      low: 8,
      best: 8,
      high: 20,
    })
  })

  it('know a least number from “more than” and none from “up to”', () => {
    const upTo = { quantity: { low: null, high: 12, approx: false } }
    const moreThan = { quantity: { low: 71, high: null, approx: false } }
    expect(coded(upTo, moreThan).ucdp).toMatchObject({ low: 71, best: 71, high: 71 })
    expect(coded(upTo).ucdp).toMatchObject({ low: null, best: null, high: 12 })
    expect(coded(upTo).acled?.best).toBe(12)
  })

  it('say nothing where nothing is left', () => {
    for (const coding of codings(counts({ background: true }), 'killed'))
      expect(coding).toMatchObject({ low: null, high: null })
  })
})

describe('codings of a ledger', () => {
  const toll = (who: string, number: string, n: number, published: string): Told => ({
    text: `${who} said ${number} passengers were injured.`,
    names: { [who]: 'organisation' },
    statements: [{ source: who, cue: 'said', content: `${number} passengers were injured` }],
    figures: [{ number, quantity: { low: n, high: n }, measure: 'injured', group: 'passengers' }],
    published,
  })
  const ucdp = (...told: Told[]) => compile(tell(...told)).points[0]?.codings?.find((c) => c.rule === 'ucdp')

  it('drop an early toll once two independent sources count more', () => {
    const [early, later] = [toll('The Port', 'three', 3, '2024-05-01'), toll('The Navy', 'nine', 9, '2024-05-02')]
    const coding = ucdp(early, later, toll('The Red Cross', 'nine', 9, '2024-05-03'))
    expect(coding).toMatchObject({ best: 9, high: 9 })
    expect(coding?.rejected.map((r) => r.reason)).toEqual(['a later report counts more'])
  })

  it('keep an early toll beside a higher one of a single source', () => {
    const coding = ucdp(toll('The Port', 'three', 3, '2024-05-01'), toll('The Navy', 'nine', 9, '2024-05-02'))
    expect(coding).toMatchObject({ low: 3, best: 3, high: 9, rejected: [] })
  })
})
