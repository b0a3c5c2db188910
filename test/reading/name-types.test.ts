import { describe, expect, it } from 'vitest'
import { withOneType } from '../../src/reading/name-types.js'
import type { EntityType, Mention, Region } from '../../src/schema/index.js'
import { mentionId } from '../../src/schema/index.js'
import { reportOf } from './report.js'

/** The types of names, in order, of which a model was as sure as the numbers say; in small letters they are descriptions. */
function types(text: string, names: [string, EntityType, number][], regions: Region[] = []): EntityType[] {
  const report = reportOf(text, regions)
  let from = 0
  const found = names.map(([name, type, score]) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    const span = { start, end: from }
    const form: Mention['form'] = /^\p{Ll}/u.test(name) ? 'nominal' : 'name'
    return { span, head: span, type, score, form }
  })
  const made = found.map(({ score: _, ...m }) => ({ id: mentionId(report.id, m.head), ...m }))
  return withOneType(report, found, made).flatMap((m) => (m ? [m.type] : []))
}

describe('one name has one type', () => {
  it('that of which the model is surest, however cased', () => {
    const names: [string, EntityType, number][] = [
      ['Talmere', 'place', 0.9],
      ['TALMERE', 'person', 0.5],
    ]
    expect(types('Talmere woke. TALMERE WOKE', names)).toEqual(['place', 'place'])
  })

  it('a group where the noun says so', () => {
    const told: [string, EntityType, number][] = [
      ['police', 'person', 0.9],
      ['driver', 'person', 0.9],
    ]
    expect(types('The police saw the driver.', told)).toEqual(['group', 'person'])
  })

  it('a place where a dateline holds it', () => {
    const text = 'TALMERE (KVA) — Talmere woke.'
    const region: Region = { start: 0, end: 15, role: 'dateline' }
    const names: [string, EntityType, number][] = [
      ['TALMERE', 'person', 0.9],
      ['KVA', 'organisation', 0.9],
      ['Talmere', 'organisation', 0.9],
    ]
    expect(types(text, names, [region])).toEqual(['place', 'organisation', 'place'])
  })

  it.each<[string, EntityType]>([
    ['Norway', 'place'],
    ['Roe & Lee', 'organisation'],
    ['Roe Ltd.', 'organisation'],
    ['Fair Harbours Act', 'thing'],
    ['Jane Roe', 'person'],
  ])('no person where the name says so: %s', (name, type) =>
    expect(types(name, [[name, 'person', 0.9]])).toEqual([type]),
  )

  it('and a person where a nation has a person’s name', () => {
    const names: [string, EntityType, number][] = [
      ['Chad Roe', 'person', 0.9],
      ['Chad', 'person', 0.9],
    ]
    expect(types('Chad Roe spoke. Chad left.', names)).toEqual(['person', 'person'])
  })
})
