import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { independent } from '../../src/ledger/independence.js'
import { type Told, tell } from './story.js'

const COUNT = { number: '30', quantity: { low: 30, high: 30 }, measure: 'injured', group: 'passengers' } as const

/** A report that counts 30 injured passengers in these words, by `who`, or in its own voice. */
const counts = (text: string, who?: string, outlet?: string): Told => ({
  text,
  ...(outlet && { outlet }),
  figures: [COUNT],
  ...(who && {
    names: { [who]: 'organisation' },
    statements: [{ source: who, cue: 'said', content: text.slice(0, text.indexOf(`, ${who}`)) }],
  }),
})

const witnesses = (...told: Told[]) =>
  compile(tell(...told)).claims.find((c) => c.kind === 'figure' && c.text === '30')?.origins

describe('independent witnesses', () => {
  it('are outlets that tell a thing in words of their own', () => {
    expect(
      witnesses(
        counts('A tram hit a bus at noon and hurt 30 passengers.'),
        counts('Doctors saw to 30 passengers after the crash.'),
      ),
    ).toBe(2)
  })

  it('are not a report and whom it names for the same', () => {
    const [headline, body] = ['Tram crash hurts 30 passengers.', 'Ambulances took 31 away, Police said.']
    const story = tell({
      text: `${headline}\n${body.replace('31', '30 passengers')}`,
      names: { Police: 'organisation' },
      statements: [{ source: 'Police', cue: 'said', content: 'Ambulances took 30 passengers away' }],
      figures: [COUNT, { ...COUNT, number: '30 passengers away' }],
    })
    expect(compile(story).claims.map((c) => c.origins)).toEqual(compile(story).claims.map(() => 1))
  })

  it('are not two reports that name one source', () => {
    expect(
      witnesses(
        counts('The crash hurt 30 passengers, City Police said.', 'City Police'),
        counts('Glass had cut 30 passengers, City Police said.', 'City Police'),
      ),
    ).toBe(1)
  })

  it('are not two copies of a sentence, though one adds words', () => {
    expect(
      witnesses(
        counts('A tram hit a parked bus on the harbour bridge at noon and hurt 30 passengers.'),
        counts('A tram of line 9 hit a parked bus on the old harbour bridge at noon and hurt 30 passengers.'),
      ),
    ).toBe(1)
  })

  it('are not two that quote one public statement', () => {
    const quote = '“We mourn with all 30 passengers and their families”'
    expect(
      witnesses(
        counts(`${quote}, the carrier wrote after its tram had hit a bus.`),
        counts(`The firm was silent for hours. Late at night it posted: ${quote}`),
      ),
    ).toBe(1)
  })

  it('are two where one report has two sources and others one of them each', () => {
    const [police, office] = ['City Police', 'Tram Office']
    const both = `The crash hurt 30 passengers, ${police} said. Inspectors found 30 passengers hurt, ${office} told us.`
    expect(
      witnesses(
        {
          ...counts(both, police),
          names: { [police]: 'organisation', [office]: 'organisation' },
          statements: [
            { source: police, cue: 'said', content: 'The crash hurt 30 passengers' },
            { source: office, cue: 'told', content: 'Inspectors found 30 passengers hurt' },
          ],
          figures: [COUNT, { ...COUNT, number: '30 passengers hurt' }],
        },
        counts(`Glass had cut 30 passengers, ${police} said.`, police),
        counts(`Its count stands at 30 passengers, ${office} said.`, office),
      ),
    ).toBe(2)
  })

  it('are never more than reports, nor than sources', () => {
    const testimony = fc.record({
      report: fc.constantFrom('rep_a', 'rep_b', 'rep_c', 'rep_d') as fc.Arbitrary<`rep_${string}`>,
      source: fc.constantFrom('v', 'w', 'x', 'y', 'z'),
    })
    fc.assert(
      fc.property(fc.array(testimony, { minLength: 1 }), (testimonies) => {
        const most = independent(testimonies)
        expect(most).toBeGreaterThanOrEqual(1)
        expect(most).toBeLessThanOrEqual(new Set(testimonies.map((t) => t.report)).size)
        expect(most).toBeLessThanOrEqual(new Set(testimonies.map((t) => t.source)).size)
        expect(independent([...testimonies].reverse())).toBe(most)
      }),
    )
  })

  it('are in no ledger more than the reports of a claim, nor than their origins', () => {
    const wire = 'A tram of line 9 hit a parked bus on the harbour bridge at noon and blocked the road for hours.'
    const sentences = [
      `${wire} Firemen freed 30 passengers from the wreck before the fog came in.`,
      'Doctors saw to 30 passengers.',
      'The crash hurt 30 passengers, City Police said.',
      'Glass cut 30 passengers, Tram Office said.',
    ]
    const report = fc.record({
      outlet: fc.constantFrom('Post', 'Echo', 'Herald'),
      told: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3), { minLength: 1 }),
    })
    const story = ({ outlet, told }: { outlet: string; told: number[] }): Told => {
      const text = told.map((i) => sentences[i]).join(' ')
      const sources = ['City Police', 'Tram Office'].filter((s) => text.includes(s))
      return {
        outlet,
        text,
        names: Object.fromEntries(sources.map((s) => [s, 'organisation'])),
        statements: sources.map((source) => ({
          source,
          cue: `${source} said`,
          content: source === 'City Police' ? 'The crash hurt 30 passengers' : 'Glass cut 30 passengers',
        })),
        figures: [...text.matchAll(/\w+ (?:to |freed |hurt |cut )?(30) passengers/gu)].map((m) => ({
          ...COUNT,
          number: m[0],
        })),
      }
    }
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 5 }), (reports) => {
        for (const { origins, assertions } of compile(tell(...reports.map(story))).claims) {
          expect(origins).toBeLessThanOrEqual(new Set(assertions.map((a) => a.report)).size)
          expect(origins).toBeLessThanOrEqual(new Set(assertions.map((a) => a.origin ?? a.report)).size)
        }
      }),
      { numRuns: 40 },
    )
  })
})
