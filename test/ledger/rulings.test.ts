import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type LeafId, makeRuling, type Ruling, type Verdict } from '../../src/schema/index.js'
import { tell } from './story.js'

const strike = tell(
  {
    outlet: 'Dock News',
    published: '2024-06-01',
    text: 'The Union said that 400 workers walked out of the northern terminal. Police detained six people.',
    names: { Union: 'organisation', Police: 'organisation' },
    statements: [{ source: 'The Union', cue: 'said', content: 'that 400 workers walked out of the northern terminal' }],
    figures: [
      { number: '400', quantity: { low: 400, high: 400 }, measure: 'other', group: 'workers' },
      { number: 'six', quantity: { low: 6, high: 6 }, measure: 'detained', group: 'people' },
    ],
  },
  {
    outlet: 'Harbour Times',
    published: '2024-06-02',
    text: 'The Company denied that workers walked out of the northern terminal. It was not clear who was detained. Nine people were detained on Saturday.',
    names: { Company: 'organisation' },
    statements: [
      {
        source: 'The Company',
        cue: 'denied',
        content: 'that workers walked out of the northern terminal',
        act: 'deny',
      },
    ],
    figures: [{ number: 'Nine', quantity: { low: 9, high: 9 }, measure: 'detained', group: 'people' }],
    caveats: [{ text: 'It was not clear who was detained', about: 'denied' }],
    times: [{ text: 'Saturday', value: '2024-06-01' }],
  },
)
const bytes = (rulings: readonly Ruling[]) => JSON.stringify(compile({ ...strike, rulings: [...rulings] }))
const figures = strike.readings.flatMap((r) => r.figures.map((f) => f.id))
const statements = strike.readings.flatMap((r) => r.statements.map((s) => s.id))
const mentions = strike.readings.flatMap((r) => r.mentions.map((m) => m.id))

const leaf = fc.constantFrom<LeafId>(...figures, ...statements, ...mentions)
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ type: fc.constantFrom('same' as const, 'different' as const), a: leaf, b: leaf }),
  fc.record({ type: fc.constant('reject' as const), leaf }),
  fc.record({ type: fc.constant('figure' as const), leaf: fc.constantFrom(...figures), low: fc.nat(50) }),
  fc.record({
    type: fc.constant('statement' as const),
    leaf: fc.constantFrom(...statements),
    act: fc.constantFrom('assert' as const, 'deny' as const),
    claimant: fc.constantFrom(null, ...mentions),
  }),
)
const ruling = fc
  .tuple(verdict, fc.integer({ min: 1, max: 28 }))
  .map(([v, day]) => makeRuling({ verdict: v, by: 'me', at: `2024-07-${String(day).padStart(2, '0')}T00:00:00Z` }))
const undo = (r: Ruling) =>
  makeRuling({ verdict: { type: 'withdraw' }, by: 'me', at: '2024-08-01T00:00:00Z', supersedes: r.id })

describe('rulings', () => {
  it('give the same ledger in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ruling, { selector: (r) => r.id, maxLength: 5 }), fc.nat(), (rulings, seed) => {
        const shuffled = [...rulings].sort(
          (a, b) => ((seed + a.id.charCodeAt(5)) % 7) - ((seed + b.id.charCodeAt(5)) % 7),
        )
        return bytes(shuffled) === bytes(rulings)
      }),
      { numRuns: 30 },
    )
  })

  it('and their undoing leave nothing behind', () => {
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 3 }), ruling, (others, one) => {
        const rest = others.filter((r) => r.id !== one.id)
        return bytes([...rest, one, undo(one)]) === bytes(rest)
      }),
      { numRuns: 30 },
    )
  })

  it('keep leaves ruled different out of one row', () => {
    const [, six, nine] = figures as [LeafId, LeafId, LeafId]
    const rows = (rulings: Ruling[]) => {
      const { claims } = compile({ ...strike, rulings })
      return new Set(
        claims.filter((c) => c.assertions.some((a) => a.leaf === six || a.leaf === nine)).map((c) => c.point),
      ).size
    }
    expect(rows([])).toBe(1)
    expect(
      rows([makeRuling({ verdict: { type: 'different', a: six, b: nine }, by: 'me', at: '2024-07-01T00:00:00Z' })]),
    ).toBe(2)
  })

  it('are listed as orphans when no reading has their leaf', () => {
    const lost = makeRuling({
      verdict: { type: 'reject', leaf: `fig_${'a'.repeat(26)}` },
      by: 'me',
      at: '2024-07-01T00:00:00Z',
    })
    expect(compile({ ...strike, rulings: [lost] }).orphans).toEqual([lost.id])
  })
})

describe('a ledger that grows', () => {
  it('is, after the last report, the ledger of all of them', () => {
    const whole = bytes([])
    fc.assert(
      fc.property(fc.shuffledSubarray(strike.reports, { minLength: 2 }), (arriving) => {
        let last = ''
        for (const n of arriving.keys()) {
          const reports = arriving.slice(0, n + 1)
          const readings = strike.readings.filter((r) => reports.some((x) => x.id === r.report))
          const story = { ...strike.story, reports: reports.map((r) => r.id) }
          last = JSON.stringify(compile({ story, reports, readings, rulings: [] }))
        }
        return last === whole
      }),
      { numRuns: 4 },
    )
  })

  it('carries caveats with what they are about, and dated events', () => {
    const { caveats, timeline, claims } = compile(strike)
    const denial = claims.find((c) => c.assertions.some((a) => a.act === 'deny'))
    expect(caveats).toMatchObject([{ by: 'Harbour Times', about: [denial?.id] }])
    expect(timeline).toMatchObject([{ at: '2024-06-01', precision: 'day', background: false }])
  })
})
