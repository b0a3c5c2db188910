import { describe, expect, it } from 'vitest'
import { namedKinds } from '../../src/reading/named-kinds.js'
import { type EntityType, type Mention, mentionId, slice } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

/** What is found as “name (type)” where a model has found the description of that head, and these names. */
function found(text: string, [noun, type]: [string, EntityType], ...names: string[]): string[] {
  const report = reportOf(text)
  const mention = (words: string, kind: EntityType, form: Mention['form']): Mention => {
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
    return { id: mentionId(report.id, span), span, head: span, form, type: kind }
  }
  const mentions = [mention(noun, type, 'nominal'), ...names.map((name) => mention(name, 'organisation', 'name'))]
  return namedKinds(report, lay(report), mentions).map((m) => `${slice(text, m.head)} (${m.type})`)
}

describe('names before a noun for what they name', () => {
  it.each<[string, [string, EntityType], string[]]>([
    ['It was told by the Kelva news agency that day.', ['agency', 'organisation'], ['Kelva (organisation)']],
    ['They took him to Sorna military prison that day.', ['prison', 'place'], ['Sorna (place)']],
    ['The bridge is part of the A42 motorway here.', ['motorway', 'place'], ['A42 (place)']],
    ['It was told by a Talmere-based firm that day.', ['firm', 'organisation'], ['Talmere (place)']],
  ])('%s', (text, noun, names) => expect(found(text, noun)).toEqual(names))

  it.each<[string, [string, EntityType], string[]]>([
    ['It was told by the Norwegian news agency that day.', ['agency', 'organisation'], []],
    ['It was told by the Harbour agency that day.', ['agency', 'thing'], []],
    ['Police agency men left the town on foot.', ['agency', 'organisation'], []],
    ['Nobody heard of the Roe administration that day.', ['administration', 'organisation'], []],
    ['It was told by the Kelva news agency that day.', ['agency', 'organisation'], ['Kelva']],
  ])('but not %s', (text, noun, names) => expect(found(text, noun, ...names)).toEqual([]))
})
