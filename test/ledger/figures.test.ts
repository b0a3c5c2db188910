import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { count, row, saying } from './rows.js'
import { type Told, tell } from './story.js'

describe('figures that answer one question', () => {
  it('counts a side’s “no losses” with that side’s people, as a denial', () => {
    const ledger = compile(
      tell(
        saying('The Army', 'around 40 rebels were killed', [
          { number: 'around 40', quantity: { low: 40, high: 40, approx: true }, measure: 'killed', group: 'rebels' },
        ]),
        saying('The Hill Brigade', 'its fighters suffered no losses', [
          { number: 'no', quantity: { low: 0, high: 0 }, measure: 'killed', group: 'losses' },
        ]),
        saying('The Mayor', 'two villagers were killed', [
          { number: 'two', quantity: { low: 2, high: 2 }, measure: 'killed', group: 'villagers' },
        ]),
      ),
    )
    expect(row(ledger, 'How many fighters were killed?')).toMatchObject({
      relation: 'conflict',
      answers: expect.arrayContaining(['about 40', 'none']),
      range: { low: 0, high: 40 },
    })
    expect(row(ledger, 'How many villagers were killed?').answers).toEqual(['2'])
  })

  it('calls a rising toll a revision, and a falling one of the same claimant a conflict', () => {
    const toll = (n: string, count: number, published: string) =>
      saying(
        'The Coast Guard',
        `${n} passengers were injured`,
        [{ number: n, quantity: { low: count, high: count }, measure: 'injured', group: 'passengers' }],
        { published },
      )
    const rising = compile(tell(toll('three', 3, '2024-05-01'), toll('nine', 9, '2024-05-02')))
    expect(row(rising, 'How many passengers were injured?').relations).toMatchObject([
      { type: 'revision', basis: 'later report by the same claimant' },
    ])
    const falling = compile(tell(toll('nine', 9, '2024-05-01'), toll('three', 3, '2024-05-02')))
    expect(row(falling, 'How many passengers were injured?').relation).toBe('conflict')
  })

  it('calls parties’ counts of losses in a fight a conflict, whichever came later', () => {
    const ledger = compile(
      tell(
        saying(
          'The Ministry',
          '10 soldiers were killed',
          [{ number: '10', quantity: { low: 10, high: 10 }, measure: 'killed', group: 'soldiers' }],
          { published: '2024-05-01' },
        ),
        saying(
          'The Front',
          '60 soldiers were killed',
          [{ number: '60', quantity: { low: 60, high: 60 }, measure: 'killed', group: 'soldiers' }],
          { published: '2024-05-02' },
        ),
      ),
    )
    expect(row(ledger, 'How many soldiers were killed?').relation).toBe('conflict')
  })

  it('calls bounds that can both hold a difference, and one number from two reports an agreement', () => {
    const guests = (n: string, quantity: object) =>
      saying('The Council', `${n} residents were evacuated`, [
        { number: n, quantity, measure: 'evacuated', group: 'residents' },
      ])
    const bounds = compile(
      tell(guests('at least 100', { low: 100 }), guests('about 100', { low: 100, high: 100, approx: true })),
    )
    expect(row(bounds, 'How many residents were evacuated?')).toMatchObject({ relation: 'difference' })
    const same = compile(tell(guests('100', { low: 100, high: 100 }), guests('100', { low: 100, high: 100 })))
    expect(row(same, 'How many residents were evacuated?')).toMatchObject({ relation: 'agreement', answers: ['100'] })
  })

  it('keeps a part apart from the whole', () => {
    const ledger = compile(
      tell(
        saying('The Company', '12 workers were killed, four of whom were engineers', [
          { number: '12', quantity: { low: 12, high: 12 }, measure: 'killed', group: 'workers' },
          { number: 'four', quantity: { low: 4, high: 4 }, measure: 'killed', group: 'people' },
        ]),
        saying('The Union', '12 workers were killed', [
          { number: '12', quantity: { low: 12, high: 12 }, measure: 'killed', group: 'workers' },
        ]),
      ),
    )
    expect(row(ledger, 'How many workers were killed?')).toMatchObject({ relation: 'agreement', answers: ['12'] })
    expect(ledger.points.every((p) => p.relation !== 'conflict')).toBe(true)
  })

  it('counts the badly hurt and the patients of one hospital apart from all who were hurt', () => {
    const hurt = (who: string, content: string, number: string, n: number) =>
      saying(who, content, [{ number, quantity: { low: n, high: n }, measure: 'injured', group: 'people' }])
    const ledger = compile(
      tell(
        hurt('The Police', '51 people were hurt in the crash', '51', 51),
        hurt('The Ambulance Service', 'eight people have serious injuries', 'eight', 8),
        hurt('Saint Anne Hospital', 'it was treating 20 people', '20', 20),
      ),
    )
    expect(ledger.points.filter((p) => p.measure === 'injured').map((p) => p.question)).toHaveLength(3)
    expect(ledger.points.every((p) => p.relation === 'single')).toBe(true)
  })

  it('takes one case for one of those counted, no rival count', () => {
    const ledger = compile(
      tell(
        saying('The Prosecutor', '14 protesters were killed', [
          { number: '14', quantity: { low: 14, high: 14 }, measure: 'killed', group: 'protesters' },
        ]),
        saying('The Family', 'a protester was killed at the gate', [
          { number: 'a', quantity: { low: 1, high: 1 }, measure: 'killed', group: 'protester' },
        ]),
      ),
    )
    expect(row(ledger, 'How many protesters were killed?').relation).toBe('difference')
  })

  it('holds figures of earlier years apart as background', () => {
    const ledger = compile(
      tell(
        {
          published: '2024-05-02',
          text: 'The quake killed 30 people. In 1999 a quake killed 400 people.',
          figures: [
            { number: '30', quantity: { low: 30, high: 30 }, measure: 'killed', group: 'people' },
            { number: '400', quantity: { low: 400, high: 400 }, measure: 'killed', group: 'people' },
          ],
          times: [{ text: 'In 1999', value: '1999' }],
        },
        {
          published: '2024-05-02',
          text: 'About 30 people died when the ground shook.',
          figures: [
            { number: 'About 30', quantity: { low: 30, high: 30, approx: true }, measure: 'killed', group: 'people' },
          ],
        },
      ),
    )
    expect(ledger.points.filter((p) => p.measure === 'killed')).toMatchObject([
      { relation: 'agreement', background: false },
    ])
  })

  it('joins an equal telling number of people whatever they are called, but no restriction with another', () => {
    const ledger = compile(
      tell(
        count('The strike left 48,300 commuters without a train.', '48,300', 48_300, 'commuters'),
        count('Union leaders met while 48,300 season subscribers waited.', '48,300', 48_300, 'season subscribers'),
        count('Some 30 Norvanian drivers walked out.', '30', 30, 'norvanian drivers'),
        count('Some 30 Tarsenian drivers walked out.', '30', 30, 'tarsenian drivers'),
      ),
    )
    expect(ledger.points.flatMap((p) => (p.kind === 'figure' ? [[p.range?.low, p.relation]] : []))).toEqual([
      [48_300, 'agreement'],
      [30, 'single'],
      [30, 'single'],
    ])
  })

  it('holds the lightly hurt apart from the badly hurt', () => {
    const hurt = (content: string, number: string, n: number) =>
      saying('The Police', content, [{ number, quantity: { low: n, high: n }, measure: 'injured', group: 'people' }])
    const ledger = compile(
      tell(hurt('four people had serious injuries', 'four', 4), hurt('20 people were slightly hurt', '20', 20)),
    )
    expect(
      ledger.points
        .map((p) => p.question)
        .filter((q) => q.startsWith('How many'))
        .sort(),
    ).toEqual(['How many people were seriously injured?', 'How many people were slightly injured?'])
  })

  it('gives one value of money one row, and two sums of one report two', () => {
    const sum = (text: string, ...sums: [string, number][]): Told => ({
      text,
      figures: sums.map(([number, n]) => ({
        number,
        quantity: { low: n, high: n, unit: 'USD' },
        measure: 'money',
        group: '',
      })),
    })
    const ledger = compile(
      tell(
        sum(
          'The bank expects a charge of $4.2 billion. It paid $1.3 billion for its rival.',
          ['$4.2 billion', 4.2e9],
          ['$1.3 billion', 1.3e9],
        ),
        sum('Shares fell after the lender warned of $4.2 billion.', ['$4.2 billion', 4.2e9]),
      ),
    )
    const sums = ledger.points.filter((p) => p.measure === 'money')
    expect(sums.map((p) => [p.relation, p.range?.low])).toEqual([
      ['agreement', 4.2e9],
      ['single', 1.3e9],
    ])
    expect(new Set(sums.flatMap((p) => p.codings?.map((c) => c.rule) ?? []))).toEqual(new Set(['range']))
  })

  it('shows what one report counts where it comes early or from a source, counts many, or is a share', () => {
    const late = 'The council met again and put off its vote. '.repeat(40)
    const ledger = compile(
      tell(
        count(`${late}Some 60 pumps ran all night.`, '60', 60, 'pumps'),
        count('Eight boats were sent.', 'Eight', 8, 'boats'),
        count(`${late}Two tents stood there.`, 'Two', 2, 'tents'),
        {
          text: `${late}Demand fell by 6 percent.`,
          figures: [{ number: '6 percent', quantity: { low: 6, high: 6, unit: '%' }, measure: 'other', group: '' }],
        },
      ),
    )
    expect(
      ledger.points
        .filter((p) => p.kind === 'figure')
        .map((p) => p.question)
        .sort(),
    ).toEqual([
      'How many boats were there?',
      'How many pumps were there?',
      'What percentage: “Demand fell by 6 percent”?',
    ])
  })
})
