import { describe, expect, it } from 'vitest'
import { slice } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

const read = (text: string) => lay(reportOf(text)).sentences.map((s) => slice(text, s))

describe('sentences', () => {
  it.each([
    ['Two men came. They left.', ['Two men came.', 'They left.']],
    ['"We won!" he cried. She wept.', ['"We won!" he cried.', 'She wept.']],
    ['“Did it fall?” Ada Brook asked. Nobody knew.', ['“Did it fall?” Ada Brook asked.', 'Nobody knew.']],
    ['He said: “It fell.” Then he left.', ['He said: “It fell.”', 'Then he left.']],
    [
      'Dr. Brook met Lt. Gen. A. V. Marsh at 3 p.m. on Monday.',
      ['Dr. Brook met Lt. Gen. A. V. Marsh at 3 p.m. on Monday.'],
    ],
    ['The vote ended at 5 p.m. The count began.', ['The vote ended at 5 p.m.', 'The count began.']],
    ['Service began at 6.10am and cost $2.50 each.', ['Service began at 6.10am and cost $2.50 each.']],
    ['The line was shut.Buses ran.', ['The line was shut.', 'Buses ran.']],
    ['I saw ... a flood', ['I saw ... a flood']],
    ['One paragraph without a mark\nAnother one', ['One paragraph without a mark', 'Another one']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('never crosses a region', () => {
    const text = 'Flood hits Marsh Bay Two people died.'
    const regions = [
      { start: 0, end: 20, role: 'headline' as const },
      { start: 21, end: text.length, role: 'paragraph' as const },
    ]
    expect(lay(reportOf(text, { regions })).sentences.map((s) => slice(text, s))).toEqual([
      'Flood hits Marsh Bay',
      'Two people died.',
    ])
  })
})
