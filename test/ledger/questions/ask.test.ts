import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ledger/compile.js'
import { ask, LONGEST } from '../../../src/ledger/questions/ask.js'
import { parseClause } from '../../../src/ledger/questions/clause.js'
import { counted } from '../../../src/ledger/questions/counted.js'
import { Names } from '../../../src/ledger/questions/names.js'
import { Pronouns } from '../../../src/ledger/questions/pronouns.js'
import { quote, quotePart } from '../../../src/ledger/questions/quote.js'
import { askSum } from '../../../src/ledger/questions/sum.js'
import { topicsIn } from '../../../src/ledger/questions/topic.js'
import { type Mention, mentionId, type Reading, type Report } from '../../../src/schema/index.js'
import { tell } from '../story.js'

const asked = (words: string) => {
  const clause = parseClause(words)
  return clause && ask(clause, undefined, (word) => word === 'Norvania')
}

describe('a clause turned into a question', () => {
  it.each([
    // flood
    ['that the river rose to its highest level since 1911', 'Did the river rise to its highest level since 1911?'],
    ['about 2,300 residents had been evacuated as a precaution', 'How many residents were evacuated as a precaution?'],
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
    ['there were 51 people aboard the train', 'How many people were there aboard the train?'],
    ['The driver fell asleep at the controls', 'Did the driver fall asleep at the controls?'],
    // the number is what is asked, the tense stays, and so does what the number is of
    ['Two dams had failed in the valley since March', 'How many dams failed in the valley since March?'],
    ['eight workers have serious injuries', 'How many workers have serious injuries?'],
    ['the bank has closed 120 branches in the north', 'How many branches has the bank closed in the north?'],
    ['The union lost 40 per cent of its members', 'Did the union lose 40 per cent of its members?'],
    ['The two brothers were arrested in March', 'Were the two brothers arrested in March?'],
    // words that lean on the text around them
    ['Several ministers also resigned over the vote', 'How many ministers resigned over the vote?'],
    ['The ferry was also going so fast', 'Was the ferry going fast?'],
    ['The strike was such a blow to the port', 'Was the strike a blow to the port?'],
    ['The ferry was too fast for the lock', 'Was the ferry too fast for the lock?'],
    ['the toll may well rise', 'Could the toll rise?'],
    ['Officials didn’t warn the villages', 'Did officials warn the villages?'],
    ['Norvania is watching #Orlavets with interest', 'Is Norvania watching Orlavets with interest?'],
    // only the first clause, whole
    ['the dam failed at dawn and initial reports blame rain', 'Did the dam fail at dawn?'],
    ['The board met in June and rejected the bid', 'Did the board meet in June?'],
    ['the mayor was held shortly after the vote, the count and the riot', 'Was the mayor held?'],
    [
      'The line uses a mix of on-street and segregated running',
      'Does the line use a mix of on-street and segregated running?',
    ],
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
    'the scene after a ferry capsized in the harbour',
    'inspectors are asking whether the dams, the locks and the weirs',
    'the strike took place',
    'two people were killed',
    'the firm has a small, far-off plant',
  ])('is not made of “%s”', (words) => {
    expect(asked(words)).toBeUndefined()
  })

  it('is not made of things that only look like a clause, where the words are no whole sentence', () => {
    const words = 'the allegations aimed at the mayor'
    expect(parseClause(words, { whole: true })).toBeDefined()
    expect(parseClause(words, { whole: false })).toBeUndefined()
  })

  it('ends at the end of a phrase, in time', () => {
    const long =
      'the governor of the province visited the flooded villages along the lower valley with engineers from the capital'
    const question = asked(long) as string
    expect(question).toMatch(/^Did the governor of the province visit the flooded villages.*\w\?$/u)
    expect(question.length).toBeLessThanOrEqual(LONGEST)
  })
})

describe('a sum of money', () => {
  const asked = (group: string, text: string, sum: string) => {
    const start = text.indexOf(sum)
    return askSum(group, text, { start: 0, end: text.length }, { start, end: start + sum.length })
  }

  it('is asked by what it pays for, or by the words that lead to it', () => {
    expect(asked('damages', 'The port asks for $3m in damages.', '$3m')).toBe('How much are the damages?')
    expect(asked('', 'On Friday, the bid rose to $3bn, sources said.', '$3bn')).toBe(
      'How much money: “the bid rose to $3bn”?',
    )
    expect(asked('dollars', 'Millions of dollars', 'Millions of dollars')).toBe(
      'How much money: “Millions of dollars”?',
    )
    expect(asked('', '$3bn, they said', '$3bn')).toBe('How much money is it about?')
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

describe('the words of a statement as a heading', () => {
  it.each([
    ['that the ferry had "listed" for an hour.', '“the ferry had listed for an hour”'],
    ['My brother climbed the mast', '“My brother climbed the mast”'],
  ])('%s', (words, heading) => {
    expect(quote(words)).toBe(heading)
  })

  it.each(['the captain’s refusal to turn back', 'was 30 years ago', 'how to answer the bid', 'We don’t know.', ''])(
    'are not “%s”',
    (words) => {
      expect(quote(words)).toBeUndefined()
    },
  )

  it('are a part of a sentence only where there is no better', () => {
    expect(quotePart('the captain’s refusal to turn back')).toBe('“the captain’s refusal to turn back”')
    expect(quotePart('could not be confirmed in the port')).toBeUndefined()
  })

  it('end at the end of a phrase', () => {
    const long = quote(
      'The harbour master had warned the owners of the ferry in three letters since March, but nobody at the company had answered any',
    ) as string
    expect(long).toMatch(/^“The harbour master had warned .*\p{L} …”$/u)
    expect(long.length).toBeLessThan(105)
  })
})

describe('what a row is about, in a noun phrase', () => {
  const names = () => {
    const { story, reports, readings, rulings } = tell({
      text: 'Mira Olden of Norvania spoke. Then Norvania and Mira Olden left.',
      names: { 'Mira Olden': 'person', Norvania: 'place' },
    })
    return new Names(compile({ story, reports, readings, rulings }).actors, reports)
  }
  const topics = (text: string) => topicsIn(text, () => 1, names()).map((t) => t.words)

  it.each([
    ['lawyer Mira Olden', 'Mira Olden'],
    ['he spoke of the takeover bid', 'the takeover bid'],
    ['in the far-off valley', 'the far-off valley'],
  ])('%s', (text, words) => {
    expect(topics(text)).toContain(words)
  })

  it.each([
    'on her side',
    'in the evening',
    'after 30 years',
    'no wrongdoing',
    'a lot',
    'on Sunday',
    'in front of a bank',
  ])('is not found in “%s”', (text) => {
    expect(topics(text)).toEqual([])
  })
})

describe('people in a question', () => {
  const told = (text: string, from: string) => {
    const { story, reports, readings, rulings } = tell({ text, names: { 'Mira Olden': 'person' } })
    const [report, reading] = [reports[0] as Report, readings[0] as Reading]
    const antecedent = reading.mentions[0]?.id as Mention['id']
    for (const { index, 0: word } of text.matchAll(/\b(?:she|her|She)\b/gu)) {
      const span = { start: index, end: index + word.length }
      reading.mentions.push({
        id: mentionId(report.id, span),
        span,
        head: span,
        form: 'pronoun',
        type: 'person',
        antecedent,
      })
    }
    const { actors } = compile({ story, reports, readings, rulings })
    return new Pronouns(actors, readings).named(report.id, text, { start: text.indexOf(from), end: text.length })
  }

  it('are named, once', () => {
    expect(told('Mira Olden left. She sold her ferry', 'She').words).toBe('Mira Olden sold her ferry')
    expect(told('Mira Olden left. The court fined her', 'The').words).toBe('The court fined Mira Olden')
    expect(told('Mira Olden left. The court sold her ferry', 'The').words).toBe('The court sold Mira Olden’s ferry')
  })

  it('are known only where every such word means them', () => {
    expect([...told('Mira Olden left. She sold her ferry', 'She').known]).toEqual(['she', 'her'])
    expect([...told('Mira Olden left. They fined him', 'They').known]).toEqual([])
  })
})
