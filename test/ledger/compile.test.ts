import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { Ledger, makeRuling, type Verdict } from '../../src/schema/index.js'
import { tell } from './story.js'

const flood = tell(
  {
    outlet: 'River Post',
    published: '2024-03-02',
    text: 'At least 12 people died in the flood, Mayor Ana Lopez said. Dozens of houses were destroyed.',
    names: { 'Ana Lopez': 'person' },
    statements: [{ source: 'Mayor Ana Lopez', cue: 'said', content: 'At least 12 people died in the flood' }],
    figures: [
      { number: '12', quantity: { low: 12 }, measure: 'killed', group: 'people' },
      { number: 'Dozens', quantity: { low: 24, approx: true }, measure: 'destroyed', group: 'houses' },
    ],
  },
  {
    outlet: 'Valley News',
    published: '2024-03-03',
    text: 'Ana Lopez said 15 people were dead. The water company denied that its dam had failed.',
    names: { 'Ana Lopez': 'person', 'The water company': 'organisation' },
    statements: [
      { source: 'Ana Lopez', cue: 'said', content: '15 people were dead' },
      { source: 'The water company', cue: 'denied', content: 'that its dam had failed', act: 'deny' },
    ],
    figures: [{ number: '15', quantity: { low: 15, high: 15 }, measure: 'killed', group: 'people' }],
    caveats: [{ text: 'denied that its dam had failed' }],
    times: [{ text: 'dam', value: '2024-03-01' }],
  },
)

describe('compile', () => {
  it('gives a ledger that its schema accepts', () => {
    expect(() => Ledger.parse(compile(flood))).not.toThrow()
  })

  it('puts a rising toll into one row, as a revision by the same claimant', () => {
    const { points, claims, relations } = compile(flood)
    const row = points.find((p) => p.measure === 'killed')
    expect(row).toMatchObject({
      question: 'How many people were killed?',
      relation: 'revision',
      range: { low: 12, high: 15 },
    })
    expect(row?.claims.map((id) => claims.find((c) => c.id === id)?.text)).toEqual(['at least 12', '15'])
    expect(relations.find((r) => r.type === 'revision')?.basis).toBe('later report by the same claimant')
  })

  it('does not depend on the order of what it is given', () => {
    const whole = JSON.stringify(compile(flood))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(flood.reports, { minLength: 2 }),
        fc.shuffledSubarray(flood.readings, { minLength: 2 }),
        (reports, readings) => JSON.stringify(compile({ ...flood, reports, readings })) === whole,
      ),
    )
  })

  it('forgets a ruling that was withdrawn', () => {
    const plain = JSON.stringify(compile(flood))
    const figure = flood.readings[0]?.figures[0]
    const statement = flood.readings[1]?.statements[1]
    if (!figure || !statement) throw new Error('the story has a figure and a statement')
    const verdicts: Verdict[] = [
      { type: 'reject', leaf: figure.id },
      { type: 'figure', leaf: figure.id, low: 99, measure: 'injured' },
      { type: 'statement', leaf: statement.id, act: 'assert' },
      { type: 'same', a: figure.id, b: flood.readings[1]?.figures[0]?.id ?? figure.id },
    ]
    for (const verdict of verdicts) {
      const ruling = makeRuling({ verdict, by: 'me', at: '2024-04-01T00:00:00Z' })
      const undo = makeRuling({
        verdict: { type: 'withdraw' },
        by: 'me',
        at: '2024-04-02T00:00:00Z',
        supersedes: ruling.id,
      })
      expect(JSON.stringify(compile({ ...flood, rulings: [undo, ruling] }))).toBe(plain)
      if (verdict.type !== 'same') expect(JSON.stringify(compile({ ...flood, rulings: [ruling] }))).not.toBe(plain)
    }
  })
})
