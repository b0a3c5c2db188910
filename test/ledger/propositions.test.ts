import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

/** What a ledger of two reports that both hold these words makes rows of. */
const rowsOf = (told: Told): string[] =>
  compile(tell({ outlet: 'A', ...told }, { outlet: 'B', ...told })).claims.map((c) => c.text)

describe('rows of statements', () => {
  it.each([
    ['a date', 'Friday, 12 June 2023, town hall.'],
    ['a credit', '(Photo by Ana Lopez, River Post)'],
    ['a noun phrase', 'The new harbour crane of the port authority.'],
    ['navigation', 'Read more about the harbour crane below.'],
    ['a place in a gallery', '3/12 The harbour crane is seen from the old mill.'],
  ])('are not made of %s', (_, text) => {
    expect(rowsOf({ text })).toEqual([])
  })

  it('are not made of what somebody signed', () => {
    const [source, cue, content] = ['Ana Lopez', 'signed', 'the harbour bill into law']
    const story = { text: `${source} ${cue} ${content}.`, names: { [source]: 'person' as const } }
    expect(rowsOf({ ...story, statements: [{ source, cue, content }] })).toEqual([])
  })

  it.each([
    'The harbour crane toppled in the storm.',
    'Storm topples the tall harbour crane near the mill.',
    'The tall crane was old.',
  ])('are made of “%s”', (text) => {
    expect(rowsOf({ text })).toEqual([text])
  })

  it('are made of who somebody is said to be', () => {
    const [source, cue, content] = ['Ana Lopez', 'named', 'the crane driver as Ivo Marsh']
    const story = { text: `${source} ${cue} ${content}.`, names: { [source]: 'person' as const } }
    expect(rowsOf({ ...story, statements: [{ source, cue, content }] })).toEqual([content])
  })

  it('begin with a word', () => {
    const text = 'Ana Lopez said the crane fell, however, the harbour pilots had warned of cracks.'
    const story = compile(
      tell(
        ...['A', 'B'].map((outlet) => ({
          outlet,
          text,
          names: { 'Ana Lopez': 'person' as const },
          statements: [{ source: 'Ana Lopez', cue: 'said', content: 'the crane fell' }],
        })),
      ),
    )
    expect(story.claims.map((c) => c.text)).toContain('the harbour pilots had warned of cracks.')
  })
})
