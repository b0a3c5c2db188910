import { describe, expect, it } from 'vitest'
import { places } from '../../../src/reading/places/places.js'
import { mentionId } from '../../../src/schema/index.js'
import { lay, reportOf } from '../lay.js'

function read(text: string, name: string) {
  const report = reportOf(text)
  const head = { start: text.indexOf(name), end: text.indexOf(name) + name.length }
  const mention = { id: mentionId(report.id, head), span: head, head, form: 'name' as const, type: 'place' as const }
  return places(report, lay(report, { mentions: [mention] })).map(
    (p) => `${p.name} ${p.country} ${Math.round(p.lat)},${Math.round(p.lon)}`,
  )
}

describe('places', () => {
  it.each([
    ['It fell on Osaka.', 'Osaka', ['Osaka JP 35,136']],
    ['A fire broke out in Gent, Belgium.', 'Gent', ['Gent BE 51,4']],
    ['A bus crashed near Birmingham, British police said.', 'Birmingham', ['Birmingham GB 52,-2']],
    ['It fell on Springfield.', 'Springfield', []],
    ['Georgia voted.', 'Georgia', []],
    ['A small village, Nowhereville, was cut off.', 'Nowhereville', []],
  ])('%s', (text, name, expected) => expect(read(text, name)).toEqual(expected))
})
