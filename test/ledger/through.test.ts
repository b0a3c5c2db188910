import { expect, it } from 'vitest'
import { Passages } from '../../src/ledger/through.js'
import { slice } from '../../src/schema/index.js'
import { type Told, tell } from './story.js'

/** Of the last statement of a text, whom its source cites and which medium it told. */
function passage(told: Told): (string | undefined)[] {
  const { reports, readings } = tell(told)
  const [report, reading] = [reports[0], readings[0]]
  const statement = reading?.statements.at(-1)
  if (!report || !reading || !statement) throw new RangeError('no statement was told')
  const { cited, told: medium } = new Passages(report, reading).of(statement)
  return [cited, medium].map((m) => m && slice(report.text, m.span))
}

const says = (source: string, cue: string, content: string) => ({ source, cue, content })

it('cites whom the source has it from', () => {
  const text = 'State Radio, citing Harbour Guards, said three men were held.'
  const names = { 'State Radio': 'organisation', 'Harbour Guards': 'group' } as const
  const statements = [
    says('State Radio', 'citing', 'Harbour Guards'),
    says('State Radio', 'said', 'three men were held'),
  ]
  expect(passage({ text, names, statements })).toEqual(['Harbour Guards', undefined])
})

it('cites nobody where reasons are cited', () => {
  const text = 'State Radio, citing fears of Harbour Guards and others, said it would close.'
  const names = { 'State Radio': 'organisation', 'Harbour Guards': 'group' } as const
  const statements = [
    says('State Radio', 'citing', 'fears of Harbour Guards and others'),
    says('State Radio', 'said', 'it would close'),
  ]
  expect(passage({ text, names, statements })).toEqual([undefined, undefined])
})

it.each<[string, Told['names'], string | undefined]>([
  ['Roe told Reuters it was over.', { Roe: 'person', Reuters: 'organisation' }, 'Reuters'],
  ['Roe told the Kelva Times it was over.', { Roe: 'person', 'Kelva Times': 'organisation' }, 'Kelva Times'],
  ['Roe told the Security Council it was over.', { Roe: 'person', 'Security Council': 'organisation' }, undefined],
  ['Roe told Ann Lee it was over.', { Roe: 'person', 'Ann Lee': 'person' }, undefined],
])('tells a medium, if it is one: %s', (text, names, medium) => {
  const statements = [says('Roe', 'told', 'it was over')]
  expect(passage({ text, ...(names && { names }), statements })[1]).toBe(medium)
})

it('tells nobody else in the paper that he told', () => {
  const text = 'Roe told the Kelva Times it was over.'
  const names = { Roe: 'person', 'Kelva Times': 'organisation' } as const
  const statements = [says('Roe', 'told', 'it was over')]
  expect(passage({ text, names, statements, outlet: 'kelvatimes.com' })[1]).toBeUndefined()
})
