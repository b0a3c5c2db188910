import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Uses } from '../../../src/ledger/questions/uses.js'

it.each([
  ['Eve', 'Eve met Steve on an evening. EVE left; eve came.', { exact: 1, any: 3, withThe: 0 }],
  ['Corps', 'The Corps and the\nCorps; a corps', { exact: 2, any: 3, withThe: 2 }],
  ['Port of Varn', 'the Port  of\nVarn, Port of Varna', { exact: 1, any: 1, withThe: 1 }],
  ['Roe Roe', 'Roe Roe Roe Roe', { exact: 2, any: 2, withThe: 0 }],
  ['@roe', 'by @roe and @Roe', { exact: 1, any: 2, withThe: 0 }],
  ['Ćuk', 'bathe Ćuk', { exact: 1, any: 1, withThe: 0 }],
  ['2024', 'in 2024', { exact: 0, any: 0, withThe: 0 }],
])('counts uses of “%s” as whole words', (name, text, counts) => {
  expect(new Uses(text).count(name)).toEqual(counts)
})

it('counts what a search through the whole text counts', () => {
  const words = fc.constantFrom('the', 'The', 'Port', 'port', 'of', 'Varn', 'Portly', 'x2')
  const text = fc.array(fc.tuple(words, fc.constantFrom(' ', ', ', '\n', '-')), { maxLength: 60 })
  const name = fc.array(fc.constantFrom('Port', 'of', 'Varn'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(text, name, (pieces, names) => {
      const whole = pieces.flat().join('')
      const pattern = new RegExp(`(?:\\bthe\\s+)?(?<!\\p{L})${names.join('\\s+')}(?!\\p{L})`, 'giu')
      const found = whole.match(pattern) ?? []
      const { any, withThe } = new Uses(whole).count(names.join(' '))
      expect([any, withThe]).toEqual([found.length, found.filter((use) => /^the\s/iu.test(use)).length])
    }),
  )
})
