import { describe, expect, it } from 'vitest'
import { ask, LONGEST } from '../../../src/ledger/questions/ask.js'
import { parseClause } from '../../../src/ledger/questions/clause.js'
import { counted } from '../../../src/ledger/questions/counted.js'

const asked = (words: string) => {
  const clause = parseClause(words)
  return clause && ask(clause, undefined, () => false)
}

describe('a clause turned into a question', () => {
  it.each([
    // flood
    ['that the river rose to its highest level since 1911', 'Did the river rise to its highest level since 1911?'],
    [
      'about 2,300 residents had been evacuated as a precaution',
      'Were about 2,300 residents evacuated as a precaution?',
    ],
    // strike
    [
      'that the rail company had threatened drivers with dismissal',
      'Did the rail company threaten drivers with dismissal?',
    ],
    ['drivers were not consulted', 'Were drivers consulted?'],
    ['The union wants a pay rise of six per cent', 'Does the union want a pay rise of six per cent?'],
    // takeover
    ['the board rejected the offer from its rival', 'Did the board reject the offer from its rival?'],
    ['The company has agreed to buy its rival for $3bn', 'Has the company agreed to buy its rival for $3bn?'],
    // election
    ['turnout reached a record in the northern districts', 'Did turnout reach a record in the northern districts?'],
    ['ballots were destroyed in two districts, observers said', 'Were ballots destroyed in two districts?'],
    // trial
    ['The defendant never intended to mislead investors', 'Did the defendant ever intend to mislead investors?'],
    ['no evidence was found by investigators', 'Was any evidence found by investigators?'],
    // war and accidents
    [
      'the rebels had been “armed, paid and led” by a neighbour',
      'Were the rebels “armed, paid and led” by a neighbour?',
    ],
    ['Telephone lines were down and roads were closed.', 'Were telephone lines down?'],
    ['Gunmen seized a dam in the north', 'Did gunmen seize a dam in the north?'],
    ['there were 51 people aboard the train', 'Were there 51 people aboard the train?'],
    ['The driver fell asleep at the controls', 'Did the driver fall asleep at the controls?'],
  ])('%s', (words, question) => {
    expect(asked(words)).toBe(question)
  })

  it.each([
    'her country had armed the group',
    'any deaths among the troops',
    'having taken part',
    'he was not guilty',
    'on Twitter',
    '',
  ])('is not made of “%s”', (words) => {
    expect(asked(words)).toBeUndefined()
  })

  it('ends at the end of a phrase, in time', () => {
    const long =
      'the governor of the province visited the flooded villages along the lower valley with engineers from the capital'
    const question = asked(long) as string
    expect(question).toMatch(/^Did the governor of the province visit the flooded villages.*\w\?$/u)
    expect(question.length).toBeLessThanOrEqual(LONGEST)
  })
})

describe('what is counted', () => {
  it.each([
    ['damaged cars', 'damaged', 'cars'],
    ['ukrainian drones', 'destroyed', 'Ukrainian drones'],
    ['injured', 'injured', 'injured'],
    ['army helicopters', 'destroyed', 'army helicopters'],
  ] as const)('%s', (group, measure, words) => {
    expect(counted(group, measure)).toBe(words)
  })
})
