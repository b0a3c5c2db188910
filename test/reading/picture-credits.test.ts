import { describe, expect, it } from 'vitest'
import { withoutCredits } from '../../src/reading/picture-credits.js'
import { type Mention, mentionId, slice } from '../../src/schema/index.js'
import { reportOf } from './report.js'

/** What is left of these names of a text. */
function names(text: string, ...all: string[]): string[] {
  const report = reportOf(text)
  const made = all.map((name): Mention => {
    const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length }
    return { id: mentionId(report.id, span), span, head: span, form: 'name', type: 'person' }
  })
  return withoutCredits(report, made).flatMap((m) => (m ? [slice(text, m.head)] : []))
}

describe('picture credits before a name', () => {
  it('are parted from it where the text names it without them', () => {
    expect(names('Kelva fell. Reuters Kelva said so.', 'Kelva', 'Reuters Kelva')).toEqual(['Kelva', 'Kelva'])
    const text = 'Jane Roe left. Getty Images Jane Roe waves.'
    expect(names(text, 'Jane Roe', 'Getty Images Jane Roe')).toEqual(['Jane Roe', 'Jane Roe'])
  })

  it('are part of it where it does not', () => {
    expect(names('Reuters News told it.', 'Reuters News')).toEqual(['Reuters News'])
    expect(names('Kelva fell. Talmere Kelva rose.', 'Kelva', 'Talmere Kelva')).toEqual(['Kelva', 'Talmere Kelva'])
  })
})
