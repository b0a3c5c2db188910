import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Caveat, Figure, type Span, Time } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

const words = fc.constantFrom(
  ...'killed injured at least 12 dozens of people , . “ ” ( ) - $5m no a one two to and who were could not verify unclear Monday in 1959 ago May said 🚒 é \u0301 \u200b \n'.split(
    ' ',
  ),
)
const anyText = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

it('every layer keeps exact places and the shape of its nouns on any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const layers = lay(reportOf(text))
      const inside = (span: Span) =>
        expect(span.start < span.end && span.end <= text.length && span.start >= 0).toBe(true)
      for (const sentence of layers.sentences) inside(sentence)
      for (const [i, sentence] of layers.sentences.entries())
        expect(sentence.start).toBeGreaterThanOrEqual(layers.sentences[i - 1]?.end ?? 0)
      for (const figure of layers.figures) {
        Figure.parse(figure)
        inside(figure.span)
        inside(figure.number)
        expect(text.slice(figure.span.start, figure.span.end)).toContain(
          text.slice(figure.number.start, figure.number.end),
        )
      }
      expect(new Set(layers.figures.map((f) => f.id)).size).toBe(layers.figures.length)
      for (const caveat of layers.caveats) inside(Caveat.parse(caveat).span)
      for (const time of layers.times) inside(Time.parse(time).span)
    }),
    { numRuns: 300 },
  )
})
