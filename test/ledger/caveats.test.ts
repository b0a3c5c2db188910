import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

const caveatsOf = (...told: Told[]) => {
  const { caveats, claims } = compile(tell(...told))
  const text = new Map(claims.map((c) => [c.id, c.text]))
  return caveats.map(({ by, also, about }) => ({ by, also: also.length, about: about.map((id) => text.get(id)) }))
}

/** Two reports with one toll, so that it has a row. */
const toll = { number: '12', quantity: { low: 12, high: 12 }, measure: 'killed' as const, group: 'people' }
const first: Told = {
  outlet: 'Harbour Post',
  published: '2024-06-01',
  text: 'In the flood 12 people died.',
  figures: [toll],
}

describe('who could not tell', () => {
  const salm: Told = {
    ...first,
    outlet: 'Coast Radio',
    text: 'Engineer Ada Salm said the bank had hidden a report. She gave no evidence.',
    names: { 'Ada Salm': 'person' },
    figures: [],
    statements: [{ source: 'Engineer Ada Salm', cue: 'said', content: 'the bank had hidden a report' }],
    caveats: [{ text: 'She gave no evidence', by: 'She' }],
  }

  it('is named where a pronoun means the one who spoke before', () => {
    expect(caveatsOf(salm)[0]?.by).toBe('Ada Salm')
  })

  it('stays a pronoun where two spoke', () => {
    const two = salm.text.replace('a report.', 'a report, Mr Brill wrote.')
    const brill = { source: 'Mr Brill', cue: 'wrote', content: 'had hidden' }
    const [caveat] = caveatsOf({ ...salm, text: two, statements: [...(salm.statements ?? []), brill] })
    expect(caveat?.by).toBe('She')
  })

  it('is who says the words, and the outlet where nobody else does', () => {
    const text = 'The mayor said: “It is too early to say how many voted.” It was unclear who won.'
    const content = 'It is too early to say how many voted'
    const told = {
      ...first,
      outlet: 'Valley Times',
      text,
      figures: [],
      statements: [{ source: 'The mayor', cue: 'said', content }],
    }
    const found = caveatsOf({ ...told, caveats: [{ text: content }, { text: 'It was unclear who won' }] })
    expect(found.map((c) => c.by)).toEqual(['The mayor', 'Valley Times'])
  })
})

describe('what a caveat qualifies', () => {
  const second = (text: string, caveat: string): Told => ({
    outlet: 'Coast Radio',
    published: '2024-06-02',
    text,
    figures: [toll],
    caveats: [{ text: caveat }],
  })

  it('stands in its sentence', () => {
    expect(
      caveatsOf(first, second('In the flood 12 people died, which could not be verified.', 'could not be verified')),
    ).toMatchObject([{ about: ['12'] }])
  })

  it('stands in the sentence before', () => {
    expect(
      caveatsOf(first, second('In the flood 12 people died. It could not be verified.', 'It could not be verified')),
    ).toMatchObject([{ about: ['12'] }])
  })

  it('is nothing there where the caveat is about something else', () => {
    const cause = 'The reason why the dam broke is unknown'
    expect(caveatsOf(first, second(`In the flood 12 people died. ${cause}.`, cause))).toMatchObject([{ about: [] }])
    const people = 'It is unclear which people lived there'
    expect(caveatsOf(first, second(`In the flood 12 people died. ${people}.`, people))).toMatchObject([
      { about: ['12'] },
    ])
  })
})

describe('one caveat in several reports', () => {
  const wire =
    'The union of dock workers called out its members at the northern terminal at dawn on Sunday after talks about night shifts had failed. The union said that the gates of the terminal would stay shut until the owners of the port came back with an offer. It was unclear who had shut the gates.'
  const caveats = [{ text: 'It was unclear who had shut the gates' }]
  const told = (outlet: string, text: string, n: number): Told => ({
    outlet,
    published: `2024-06-0${n}`,
    text,
    caveats,
  })

  it('is told once where they print one wire story', () => {
    expect(caveatsOf(told('Harbour Post', wire, 1), told('Coast Radio', wire, 2))).toMatchObject([
      { by: 'Harbour Post', also: 1 },
    ])
  })

  it('is told twice where two outlets find so', () => {
    const [other] = ['Trucks stood in a line of many miles. It was unclear who had shut the gates.']
    expect(caveatsOf(told('Harbour Post', wire, 1), told('Coast Radio', other as string, 2))).toHaveLength(2)
  })
})
