import { expect, it } from 'vitest'
import { read } from '../../src/reading/read.js'
import { slice } from '../../src/schema/index.js'
import { reportOf } from './report.js'

it.each([
  ['The minister’s brother-in-law denied the charge on Monday.', 'The minister’s brother-in-law'],
  ['The commander-in-chief of the army left on Monday.', 'The commander-in-chief'],
  ['The army-owned firm and its director denied the charge.', 'The army-owned firm'],
])('a noun is whole that hyphens make one word: %s', async (text, described) => {
  const { mentions } = await read(reportOf(text))
  expect(mentions.map((m) => slice(text, m.span))).toContain(described)
})

it('an agency is named in the line that says whose the text is', async () => {
  const text = 'The minister denied the charge on Monday.\nCopyright 2031 The Associated Press. All rights reserved.'
  const { mentions } = await read(reportOf(text))
  const named = mentions.filter((m) => m.form === 'name' && m.type === 'organisation')
  expect(named.map((m) => slice(text, m.head))).toEqual(['Associated Press'])
})
