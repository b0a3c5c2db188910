import { describe, expect, it } from 'vitest'
import { wholeName } from '../../src/reading/names.js'
import { tokenize } from '../../src/reading/tokens.js'
import type { EntityType } from '../../src/schema/index.js'

/** The whole name of which the text marks a part with [ ]; `heads` are words that other mentions hang on. */
function whole(marked: string, type: EntityType, ...heads: string[]): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const tokens = tokenize(text)
  const named = new Set(tokens.filter((_, i) => tokens[i + 1]?.lower !== 'and').map((t) => t.text))
  const name = wholeName(
    { start, end },
    { tokens, type, isHead: (t) => heads.includes(t.text), isNamed: (t) => named.has(t.text) },
  )
  return text.slice(name.start, name.end)
}

describe('a name of which a part was found is taken whole', () => {
  it.each<[string, EntityType, string]>([
    ['A spokesman, [Seo Min]-jae, said on Friday that it rained.', 'person', 'Seo Min-jae'],
    ['It was told by [Jean]-Luc Moreau to the court.', 'person', 'Jean-Luc Moreau'],
    ['The rumour was first told on [Talmere].com by a reader.', 'place', 'Talmere.com'],
    ['A filing with the [Fisheries] and Harbours Commission told more.', 'organisation', 'Fisheries'],
    [
      'A filing with the Fisheries and [Harbours Commission] told more.',
      'organisation',
      'Fisheries and Harbours Commission',
    ],
    ['The boy was taken to Talmere Children’s [Hospital] on Friday.', 'organisation', 'Talmere Children’s Hospital'],
    ['It was the birthday of the Miners’ [Party] of the north.', 'organisation', 'Miners’ Party'],
    ['The keepers of the Talmere Zoo & [Botanical Garden] mourned.', 'place', 'Talmere Zoo & Botanical Garden'],
    ['The brother, [Anton Brandt] II, was not at home.', 'person', 'Anton Brandt II'],
  ])('%s', (text, type, name) => expect(whole(text, type)).toBe(name))

  it.each<[string, EntityType, string[], string]>([
    ['The [Anton Brandt]-era rules were dropped by the council.', 'person', [], 'Anton Brandt'],
    ['The [Brandt]-Moreau meeting was put off by both of them.', 'person', ['Moreau'], 'Brandt'],
    ['It was told by Velia’s [Harbour Ministry] in the evening.', 'organisation', ['Velia'], 'Harbour Ministry'],
    ['It was told by Kelva Office and [Harbour Board] alike.', 'organisation', [], 'Harbour Board'],
    ['Zoo Loses Its Children’s [Party]', 'organisation', [], 'Party'],
  ])('and no more: %s', (text, type, heads, name) => expect(whole(text, type, ...heads)).toBe(name))
})
