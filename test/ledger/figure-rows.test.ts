import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { count, row, saying } from './rows.js'
import { tell } from './story.js'

describe('rows of figures', () => {
  const exactly = (n: number) => ({ low: n, high: n })

  it('takes a number without a noun for those of whom the number is told, and for whose it is said to be', () => {
    const ledger = compile(
      tell(
        saying('The Ministry', 'its troops killed 40 rebels', [
          { number: '40', quantity: exactly(40), measure: 'killed', group: 'rebels' },
        ]),
        saying('The Mayor', 'two nurses were killed', [
          { number: 'two', quantity: exactly(2), measure: 'killed', group: 'nurses' },
        ]),
        {
          text: 'Ada Brook called the Ministry’s figure of 40 dead a fairy tale.',
          names: { 'Ada Brook': 'person', Ministry: 'organisation' },
          statements: [
            {
              source: 'Ada Brook',
              cue: 'called',
              content: 'the Ministry’s figure of 40 dead a fairy tale',
              act: 'deny',
            },
          ],
          figures: [{ number: '40', quantity: exactly(40), measure: 'killed', group: 'people', by: 'the Ministry' }],
        },
      ),
    )
    const fighters = row(ledger, 'How many rebels were killed?')
    expect(fighters).toMatchObject({ relation: 'agreement', answers: ['40'] })
    const told = fighters.claims[0]?.assertions.map(({ claimantText, act, via }) => [claimantText, act, via.length])
    expect(told).toEqual(
      expect.arrayContaining([
        ['The Ministry', 'assert', 0],
        ['the Ministry', 'assert', 1],
      ]),
    )
    expect(row(ledger, 'How many nurses were killed?').answers).toEqual(['2'])
  })

  it('calls it a revision where a report gives one number up for another', () => {
    const toll = 'The toll stood at 17, up from 12 a day earlier.'
    const ledger = compile(
      tell({
        text: toll,
        figures: [
          { number: '17', quantity: exactly(17), measure: 'killed', group: 'people' },
          { number: '12', quantity: exactly(12), measure: 'killed', group: 'people', former: true },
        ],
      }),
    )
    expect(row(ledger, 'How many people were killed?').relation).toBe('revision')
  })

  it('gives a number up for another of the same voice only', () => {
    const ledger = compile(
      tell({
        text: 'The Ministry put the rebels killed at 26, not 40 as before. The League said two rebels were killed.',
        names: { Ministry: 'organisation', League: 'organisation' },
        statements: [
          { source: 'The Ministry', cue: 'put', content: 'the rebels killed at 26, not 40 as before' },
          { source: 'The League', cue: 'said', content: 'two rebels were killed' },
        ],
        figures: [
          { number: '26', quantity: exactly(26), measure: 'killed', group: 'rebels' },
          { number: '40', quantity: exactly(40), measure: 'killed', group: 'rebels', former: true },
          { number: 'two', quantity: exactly(2), measure: 'killed', group: 'rebels' },
        ],
      }),
    )
    const of = (text: string) => ledger.claims.find((c) => c.kind === 'figure' && c.text === text)?.id
    const relation = (a: string, b: string) =>
      ledger.relations.find((r) => [r.from, r.to].every((id) => id === of(a) || id === of(b)))?.type
    expect([relation('26', '40'), relation('40', '2')]).toEqual(['revision', 'conflict'])
  })

  it('takes as many of one noun that is narrowed down alike for the same ones, however few', () => {
    const ledger = compile(
      tell(
        count('A keeper said two female bears had stayed in the yard.', 'two', 2, 'female bears'),
        count('At noon the fence broke; two female bears watched from a rock.', 'two', 2, 'female bears'),
      ),
    )
    expect(row(ledger, 'How many female bears were there?').claims[0]?.assertions).toHaveLength(2)
  })

  it('keeps one row for a sum that a report gives twice, and for as many of one noun', () => {
    const sum = { quantity: { ...exactly(5e6), unit: 'EUR' }, measure: 'money' as const }
    const ledger = compile(
      tell(
        {
          text: 'The port fears a €5 million hit. Lawyers argued all day over that €5m in Ghent.',
          figures: [
            { number: '€5 million', group: 'hit', ...sum },
            { number: '€5m', group: '', ...sum },
          ],
        },
        count('Some 60 pumps ran all night by the river.', '60', 60, 'pumps'),
        count('At dawn the army flew in 60 pumps from its depots.', '60', 60, 'pumps'),
      ),
    )
    expect(ledger.points.filter((p) => p.kind === 'figure').map((p) => [p.question, p.claims.length])).toEqual(
      expect.arrayContaining([
        ['How large is the hit?', 1],
        ['How many pumps were there?', 1],
      ]),
    )
    expect(ledger.points.filter((p) => p.kind === 'figure')).toHaveLength(2)
  })

  it('asks by what befell them, in the capitals of the reports, and tells rows of one heading apart', () => {
    const ledger = compile(
      tell(
        {
          text: 'Five MTA workers were trapped. Divers held three ropes near the lock. The mayor sent three ropes to Ghent.',
          figures: [
            { number: 'Five', quantity: exactly(5), measure: 'other', group: 'mta workers', fate: 'trapped' },
            { number: 'three', quantity: exactly(3), measure: 'other', group: 'ropes' },
          ],
        },
        count('The mayor sent three ropes to Ghent on a truck.', 'three', 3, 'ropes'),
      ),
    )
    expect(
      ledger.points
        .filter((p) => p.kind === 'figure')
        .map((p) => p.question)
        .sort(),
    ).toEqual([
      'How many MTA workers were trapped?',
      'How many ropes were there: “Divers held three ropes near the lock”?',
      'How many ropes were there: “The mayor sent three ropes to Ghent on”?',
    ])
  })

  it('counts at a hospital only what the clause of the number sends there', () => {
    const ledger = compile(
      tell({
        text: 'Nine people were badly hurt, 20 were taken to Saint Anne Hospital.',
        figures: [
          { number: 'Nine', quantity: exactly(9), measure: 'injured', group: 'people' },
          { number: '20', quantity: exactly(20), measure: 'injured', group: 'people' },
        ],
      }),
    )
    expect(
      ledger.points
        .filter((p) => p.measure === 'injured')
        .map((p) => p.question)
        .sort(),
    ).toEqual(['How many people were injured (as hospitals counted)?', 'How many people were injured?'])
  })
})
