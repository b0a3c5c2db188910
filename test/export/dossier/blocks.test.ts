import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/export/dossier/blocks.js'
import type { Report } from '../../../src/schema/index.js'
import { makeReport } from './ferry.js'

const withText = (text: string, regions: Report['regions']): Report => ({
  ...makeReport({ outlet: 'o', title: 't', paragraphs: [] }),
  text,
  regions,
})
const show = (report: Report) => blocksOf(report).map((b) => `${b.role}: ${report.text.slice(b.start, b.end)}`)

test('text that no region covers is shown as paragraphs', () => {
  expect(show(withText('one\n\ntwo', []))).toEqual(['paragraph: one', 'paragraph: two'])
})

test('a dateline stays on the line of its paragraph', () => {
  const report = withText('HESK — It sank.\nMore.', [
    { start: 0, end: 6, role: 'dateline' },
    { start: 7, end: 15, role: 'paragraph' },
  ])
  expect(show(report)).toEqual(['paragraph: HESK — It sank.', 'paragraph: More.'])
})

test('no words are lost or told twice, whatever the regions', () => {
  const role = fc.constantFrom('headline', 'dateline', 'paragraph', 'post', 'caption', 'boilerplate')
  const cuts = fc.array(fc.tuple(fc.nat(40), role), { maxLength: 6 })
  fc.assert(
    fc.property(fc.stringMatching(/^[ab \n]{40}$/), cuts, (text, at) => {
      const edges = [...at].sort(([a], [b]) => a - b)
      const regions = edges.slice(0, -1).flatMap(([start, role], i) => {
        const end = edges[i + 1]?.[0] ?? start
        return i % 2 === 0 && end > start ? [{ start, end, role: role as Report['regions'][number]['role'] }] : []
      })
      const report = withText(text, regions)
      const words = blocksOf(report).map((b) => text.slice(b.start, b.end))
      expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
