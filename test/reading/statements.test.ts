import { describe, expect, it } from 'vitest'
import { read } from '../../src/reading/read.js'
import type { Region } from '../../src/schema/index.js'
import { reportOf } from './report.js'

/** Each statement as “source [cue] content”, with its speaker after an arrow. */
async function told(text: string, regions: Region[] = []) {
  const reading = await read(reportOf(text, regions))
  const words = (spans: { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  const by = new Map(reading.mentions.map((m) => [m.id, text.slice(m.head.start, m.head.end)]))
  return reading.statements.map(
    (s) => `${words(s.source)} [${words(s.cue)}] ${words(s.content)}${s.speaker ? ` → ${by.get(s.speaker)}` : ''}`,
  )
}

describe('statements', () => {
  it('finds who says what before, after and around the words', async () => {
    expect(await told('Ann Lee said the bridge was closed.')).toEqual([
      'Ann Lee [said] the bridge was closed → Ann Lee',
    ])
    expect(await told('“The bridge is closed,” said Ann Lee.')).toEqual([
      'Ann Lee [said] “The bridge is closed,” → Ann Lee',
    ])
    expect(await told('The bridge was closed, according to the fire service.')).toEqual([
      'the fire service [according to] The bridge was closed → service',
    ])
  })

  it('sees through an apposition', async () => {
    expect(await told('Ann Lee, the mayor of Harborough, said that nobody was hurt.')).toEqual([
      'Ann Lee, the mayor of Harborough, [said] that nobody was hurt → Ann Lee',
    ])
  })

  it('tells denial from assertion', async () => {
    const reading = await read(reportOf('The company denied any wrongdoing.'))
    expect(reading.statements.map((s) => s.act)).toEqual(['deny'])
  })

  it('takes no claim out of boilerplate', async () => {
    const text = 'Keep reading: Ann Lee said the bridge was closed.'
    expect(await told(text, [{ start: 0, end: text.length, role: 'boilerplate' }])).toEqual([])
  })

  it('reads an embedded post with its author as the source', async () => {
    const text = 'We hold the square! — Harbour Union (@harbour_union) March 4, 2024'
    const author = { name: 'Harbour Union', handle: '@harbour_union', span: { start: 22, end: 52 } }
    expect(text.slice(22, 52)).toBe('Harbour Union (@harbour_union)')
    const regions = [{ start: 0, end: text.length, role: 'post', author } as const]
    expect(await told(text, regions)).toContain('Harbour Union (@harbour_union) [] We hold the square! → Harbour Union')
    const { mentions } = await read(reportOf(text, regions))
    expect(mentions.map((m) => text.slice(m.head.start, m.head.end))).toEqual(
      expect.arrayContaining(['Harbour Union', '@harbour_union']),
    )
  })
})
