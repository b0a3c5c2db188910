import { describe, expect, it } from 'vitest'
import { nameIn, wholeName } from '../../src/reading/names.js'
import { tokenize } from '../../src/reading/tokens.js'
import type { EntityType } from '../../src/schema/index.js'

/** The whole name of which the text marks a part with [ ]; `heads` are words that other mentions of persons hang on. */
function whole(marked: string, type: EntityType, ...heads: string[]): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const tokens = tokenize(text)
  const named = new Set(tokens.filter((_, i) => tokens[i + 1]?.lower !== 'and').map((t) => t.text))
  const name = wholeName(
    { start, end },
    { tokens, type, typeAt: (t) => (heads.includes(t.text) ? 'person' : undefined), isNamed: (t) => named.has(t.text) },
  )
  return text.slice(name.start, name.end)
}

/** The name within a mention whose head stands behind ^. */
function inMention(marked: string, type: EntityType): string | undefined {
  const start = marked.indexOf('^')
  const text = marked.replace('^', '')
  const name = nameIn(tokenize(text), { start, end: start + 1 }, type)
  return name && text.slice(name.start, name.end)
}

describe('the name within a mention', () => {
  it.each<[string, EntityType, string | undefined]>([
    ['regional Governor ^Jane Roe, 54', 'person', 'Jane Roe'],
    ['the ^President', 'person', undefined],
    ['^Jane Roe of Talmere', 'person', 'Jane Roe'],
    ['Velian Astronaut ^Jane Roe', 'person', 'Jane Roe'],
    ['^Ursula van der Roe', 'person', 'Ursula van der Roe'],
    ['^Otto the Great', 'person', 'Otto the Great'],
    ['President ^Omar al-Idris of Velia', 'person', 'Omar al-Idris'],
    ['the Kelva Radio The ^Bugle', 'organisation', 'Bugle'],
    ['Prime Minister ^Jane May', 'person', 'Jane May'],
    ['singers ^Jane Roe and Ann Lee', 'group', 'Jane Roe'],
    ['the ^Ministry of Health and Labour', 'organisation', 'Ministry of Health and Labour'],
    ['the ^Popular League for the Defence of Velia', 'organisation', 'Popular League for the Defence of Velia'],
    ["Talmere Children's ^Hospital", 'place', "Talmere Children's Hospital"],
    ['the Fisheries Commissioner’s ^Office', 'organisation', 'Fisheries Commissioner’s Office'],
    ["the People's ^Republic of Velia", 'place', "People's Republic of Velia"],
    ["St Olga's ^Hospital in Talmere", 'place', "St Olga's Hospital"],
    ["Velia's Security ^Council", 'organisation', 'Security Council'],
    ['Kozin ^Village of Talmere County', 'place', 'Kozin Village'],
    ['the ^Republic of Norway', 'place', 'Republic of Norway'],
    ['the west ^Coast of the Netherlands', 'place', 'Coast'],
    ['the Route 91 Harvest ^Festival', 'thing', 'Route 91 Harvest Festival'],
    ['^Comet 9', 'thing', 'Comet 9'],
    ['^Lap 20 Jane Roe', 'thing', 'Lap 20'],
    ['^Picture 3 of 12', 'thing', undefined],
    ['^Talmere 2031', 'thing', 'Talmere'],
    ['the 9th Circuit ^Court', 'organisation', '9th Circuit Court'],
    ['^Courtesy of Talmere Zoo', 'thing', undefined],
    ['Kelva ^Pictures', 'organisation', 'Kelva Pictures'],
    ['^Jan. 7', 'thing', undefined],
    ['#^Talmere', 'place', '#Talmere'],
    ['Jane Roe @^jroe', 'person', '@jroe'],
  ])('%s', (text, type, name) => expect(inMention(text, type)).toBe(name))
})

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
    ['The reply of [Jane] May to the vote was short.', 'person', 'Jane May'],
    ['It is run by the Workers’ [Bank] of the north.', 'organisation', 'Workers’ Bank'],
    [
      'A study by the [Talmere Centre] for Harbour Studies was told of.',
      'organisation',
      'Talmere Centre for Harbour Studies',
    ],
    ['The brother, [Anton Brandt] II, was not at home.', 'person', 'Anton Brandt II'],
    ['The court freed [Omar-Hadi] al-Idris on that very day.', 'person', 'Omar-Hadi al-Idris'],
  ])('%s', (text, type, name) => expect(whole(text, type)).toBe(name))

  it.each<[string, EntityType, string[], string]>([
    ['The [Anton Brandt]-era rules were dropped by the council.', 'person', [], 'Anton Brandt'],
    ['The [Brandt]-Moreau meeting was put off by both of them.', 'person', ['Moreau'], 'Brandt'],
    ['It was told by Velia’s [Harbour Ministry] in the evening.', 'organisation', ['Velia'], 'Harbour Ministry'],
    ['It was told by Kelva Office and [Harbour Board] alike.', 'organisation', [], 'Harbour Board'],
    ['The last meeting with [Jane] May 5 was short for both.', 'person', [], 'Jane'],
    ['The case was lost by Brandt, [Kelva & Roe] on that day.', 'organisation', ['Brandt'], 'Brandt, Kelva & Roe'],
    ['The case of Jane Brandt, [Kelva & Roe] and the bank was lost.', 'organisation', ['Brandt'], 'Kelva & Roe'],
    ['The votes for the [Council] for Jane Brandt were counted there.', 'organisation', ['Jane'], 'Council'],
    ['Zoo Loses Its Children’s [Party]', 'organisation', [], 'Party'],
  ])('and no more: %s', (text, type, heads, name) => expect(whole(text, type, ...heads)).toBe(name))
})
