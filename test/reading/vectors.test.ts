import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/inference/find.js'
import { vectors } from '../../src/reading/vectors.js'
import { type Statement, statementId, unpackVector } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

const TEXT = 'The old ferry sank. Ann Lee said the crew is safe.'

/** Words of two numbers each: [1, 0] up to the statement's content, [0, 2] in it. */
function words(from: number): Found['words'] {
  const spans = [...TEXT.matchAll(/\p{L}+|\./gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const data = Float32Array.from(spans.flatMap((s) => (s.start < from ? [1, 0] : [0, 2])))
  return { spans, vectors: { data, rows: spans.length, columns: 2 } }
}

const report = reportOf(TEXT)
const place = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length })
const said: Statement = {
  id: statementId(report.id, place('said')),
  source: [place('Ann Lee')],
  cue: [place('said')],
  content: [place('the crew is safe')],
  manner: 'indirect',
  act: 'assert',
  certainty: 'certain',
  confidence: 1,
}

describe('vectors', () => {
  const layers = lay(report, { statements: [said] })
  const content = (said.content[0] as { start: number }).start

  it('are of statements and of what the outlet says itself, from the words in them alone', () => {
    const own = statementId(report.id, { start: 0, end: 0 })
    layers.found = { statements: [], mentions: [], words: words(content) }
    const found = vectors(report, layers)
    expect(Object.keys(found)).toContain(said.id)
    expect([...unpackVector(found[said.id] as string)]).toEqual([0, 127])
    expect([...unpackVector(found[own] as string)]).toEqual([127, 0])
  })

  it('are a mean, kept in a byte a number', () => {
    layers.found = { statements: [], mentions: [], words: words(TEXT.indexOf('is safe')) }
    // “the crew” is [1, 0] twice, “is safe” [0, 2] twice.
    expect([...unpackVector(vectors(report, layers)[said.id] as string)]).toEqual([64, 127])
  })

  it('are left out where the model saw no words', () => {
    layers.found = lay(report).found
    expect(vectors(report, layers)).toEqual({})
  })
})
