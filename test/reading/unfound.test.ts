import { describe, expect, it } from 'vitest'
import { unfound } from '../../src/reading/unfound.js'
import { type EntityType, type Mention, mentionId, slice } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

/** What is found as “name (type)” where a model has found only the first use of each of these names. */
function found(text: string, ...known: [string, EntityType][]): string[] {
  const report = reportOf(text)
  const names = known.map(([name, type]): Mention => {
    const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length }
    return { id: mentionId(report.id, span), span, head: span, form: 'name', type }
  })
  return unfound(report, lay(report), names).map((m) => `${slice(text, m.head)} (${m.type})`)
}

describe('names that the model passed over', () => {
  it.each<[string, string, [string, EntityType][], string[]]>([
    ['behind a courtesy', 'It was Mr. Brandt who left the town on foot.', [], ['Brandt (person)']],
    ['behind an office', 'On foot went President Lena Brandt that day.', [], ['Lena Brandt (person)']],
    [
      'found elsewhere',
      'The Kelva Steel men left. Later Kelva Steel men returned.',
      [['Kelva Steel', 'organisation']],
      ['Kelva Steel (organisation)'],
    ],
    [
      'a surname',
      'It was Lena Brandt who left. Nobody saw Brandt return.',
      [['Lena Brandt', 'person']],
      ['Brandt (person)'],
    ],
    [
      'behind an office with a town that was found',
      'There Talmere Mayor Jane Roe left the town on foot. The Talmere bridge fell.',
      [['Talmere', 'place']],
      ['Jane Roe (person)', 'Talmere (place)'],
    ],
    ['behind a role', 'There harbour ministry spokesman Omar Idris left the town.', [], ['Omar Idris (person)']],
    ['with a hyphen', 'There Mr Seo Min-jae left the town on foot.', [], ['Seo Min-jae (person)']],
  ])('%s', (_, text, known, names) => expect(found(text, ...known)).toEqual(names))

  it.each<[string, string, [string, EntityType][]]>([
    ['a body named after an office', 'They took the men to Governor Brandt Hospital that day.', []],
    ['a title alone', 'On foot went the President that day.', []],
    ['capitals that no name is known of', 'On foot went the Harbour men that day.', []],
    ['a part of a name found', 'It was Kelva Steel that left the town.', [['Kelva Steel', 'organisation']]],
    ['one capital behind a role', 'There the driver Kelva left the town on foot.', []],
    ['a body behind a role', 'There the owner Talmere Bank left the town on foot.', []],
    ['a headline', 'Mr Brandt Leaves Town On Foot', []],
    ['a thing of one word', 'The Comet left on time. Later the Comet returned.', [['Comet', 'thing']]],
  ])('not %s', (_, text, known) => expect(found(text, ...known)).toEqual([]))
})
