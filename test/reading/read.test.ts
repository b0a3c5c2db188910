import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/reading/read.js'
import { Reading, type Span } from '../../src/schema/index.js'
import { reportOf } from './report.js'

const pieces = [
  '“',
  '”',
  '"',
  '’s ',
  ' said ',
  'Ann Lee',
  ', ',
  '. ',
  '\n\n',
  ' (',
  ')',
  'according to ',
  '👩‍🚀',
  'é',
  'İ',
  '12 ',
  'ﬁ',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('read', () => {
  it('points every span at visible characters of the very text, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const reading = Reading.parse(await read(reportOf(value)))
        const leaves = [...reading.mentions, ...reading.statements, ...reading.figures].map((leaf) => leaf.id)
        expect(new Set(leaves).size).toBe(leaves.length)
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(value.length)
          expect(value.slice(start, end)).toMatch(/^\S/u)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says the same twice', async () => {
    const report = reportOf('“It is over,” said Ann Lee, the mayor. She added that 12 people were hurt.')
    expect(await read(report)).toEqual(await read(report))
  })

  it('leaves what is not English unread, with a notice', async () => {
    const reading = await read(reportOf('Der Bürgermeister sagte, es sei vorbei.', [], 'de'))
    expect(reading.mentions).toEqual([])
    expect(reading.notices.map((n) => n.rule)).toEqual(['language-not-read'])
  })
})

const spansOf = (reading: Reading): Span[] => [
  ...reading.sentences,
  ...reading.mentions.flatMap((m) => [m.span, m.head]),
  ...reading.statements.flatMap((s) => [...s.source, ...s.cue, ...s.content]),
  ...reading.figures.flatMap((f) => [f.span, f.number]),
  ...reading.caveats.map((c) => c.span),
  ...reading.times.map((t) => t.span),
]
