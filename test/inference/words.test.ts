import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordPieces } from '../../src/inference/word-pieces.js'
import { wordsOf } from '../../src/inference/words.js'

describe('wordsOf', () => {
  it('slices the text exactly and leaves out white space alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const words = wordsOf(text)
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text)
        let rest = text
        for (const word of words.toReversed()) rest = rest.slice(0, word.start) + rest.slice(word.end)
        expect(rest).toMatch(/^\s*$/)
      }),
    )
  })

  it('knows case, gaps and quotation marks', () => {
    const words = wordsOf('“No”, UN aide McRae said.\n\nA 3rd')
    expect(words.map((w) => `${w.text}:${w.shape}${w.gap}${w.quote}`)).toEqual([
      '“:032',
      'No:201',
      '”:003',
      ',:000',
      'UN:310',
      'aide:110',
      'McRae:510',
      'said:110',
      '.:000',
      'A:430',
      '3:610',
      'rd:100',
    ])
  })
})

describe('WordPieces', () => {
  const pieces = new WordPieces(['[UNK]', '[CLS]', '[SEP]', 'har', '##bour', '##b', 'cafe'].join('\n'))

  it('takes the longest piece first, without case and accents', () => {
    expect(pieces.of('Harbour')).toEqual([3, 4])
    expect(pieces.of('CAFÉ')).toEqual([6])
  })

  it('gives one unknown piece for a word it cannot spell', () => {
    expect(pieces.of('harbinger')).toEqual([0])
    expect(pieces.of('har'.repeat(50))).toEqual([0])
  })
})
