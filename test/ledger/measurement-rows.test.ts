import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { lay } from '../reading/lay.js'
import { row } from './rows.js'
import { tell } from './story.js'

/** The ledger of reports with what the rules measure in them. */
function ledgerOf(...texts: { text: string; published?: string; outlet?: string }[]) {
  const story = tell(...texts)
  const readings = story.readings.map((reading, i) => ({
    ...reading,
    measurements: lay(story.reports[i] as (typeof story.reports)[number]).measurements,
  }))
  return compile({ ...story, readings })
}

describe('rows of measurements', () => {
  it('calls it a conflict where one thing is measured otherwise, and one value what is only converted', () => {
    const ledger = ledgerOf(
      { text: 'A girl fell into a shaft. The shaft was about 40 metres deep.' },
      { text: 'A girl fell into a 131-foot-deep shaft.' },
      { text: 'She was found in the 80m-deep shaft.' },
    )
    expect(row(ledger, 'How deep is the shaft?')).toMatchObject({
      relation: 'conflict',
      answers: ['131-foot-deep', '80m-deep'],
    })
  })

  it('takes two guesses of a weight, and bounds that can both hold, for no dispute', () => {
    const ledger = ledgerOf(
      { text: 'A 450-pound crate was found in the park.' },
      { text: 'The crate that was found in the park weighed 400 pounds.' },
    )
    expect(row(ledger, 'How heavy is the crate?').relation).toBe('difference')
  })

  it('takes what goes on for longer in a later report for a revision', () => {
    const ledger = ledgerOf(
      { text: 'The ferry has drifted for 50 hours off the cape.', published: '2024-03-01' },
      { text: 'The ferry has drifted for 85 hours off the cape.', published: '2024-03-03' },
    )
    expect(ledger.points.map((p) => p.relation)).toContain('revision')
  })

  it('takes what an outlet tells otherwise later for a revision, but not where another goes on to tell the first', () => {
    const first = { text: 'A girl fell into a shaft. The shaft was about 40 metres deep.', published: '2024-03-01' }
    const later = { text: 'She was found in the 80m-deep shaft.', published: '2024-03-04' }
    const relation = (...texts: Parameters<typeof ledgerOf>) =>
      row(ledgerOf(...texts), 'How deep is the shaft?').relation
    const [own, other] = [{ outlet: 'Harbour Post' }, { outlet: 'Evening Mail' }]
    expect(relation({ ...first, ...own }, { ...later, ...own })).toBe('revision')
    expect(relation({ ...first, ...own }, { ...later, ...other })).toBe('conflict')
    const third = { text: 'The shaft is 40 metres deep.', published: '2024-03-05', ...other }
    expect(relation({ ...first, ...own }, { ...later, ...own }, third)).toBe('conflict')
  })

  it('takes an age that a report gives up for another for a revision', () => {
    const ledger = ledgerOf(
      { text: 'A 4-year-old boy was found in the hold.' },
      {
        text: 'The boy was initially reported to be 4 years old, but divers later said he is 3. The 4-year-old boy was cold.',
      },
      { text: 'The 3-year-old boy who was found in the hold is well.' },
    )
    expect(row(ledger, 'How old is the boy?')).toMatchObject({ relation: 'revision', claims: [{}, {}] })
  })

  it('keeps two people apart whom one report tells of, and one of two ages whom nobody names', () => {
    const ledger = ledgerOf(
      { text: 'A 12-year-old girl was hurt on the pier. Another girl, aged 4, was not.' },
      { text: 'The 12-year-old girl was hurt on the pier. The 76-year-old left.' },
      { text: 'The 23-year-old left.' },
    )
    expect(ledger.points.filter((p) => p.question.startsWith('How old')).map((p) => p.relation)).toEqual(['agreement'])
  })
})
