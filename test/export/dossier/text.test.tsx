import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { languageTag, plain, Text, webAddress } from '../../../src/export/dossier/text.js'

test('characters that turn or hide text are shown by their code point', () => {
  expect(renderToString(<Text text={'a\u202eb\u0000'} />)).toBe(
    'a<span class="control">U+202E</span>b<span class="control">U+0000</span>',
  )
  expect(renderToString(<Text text={'é 👩‍👩‍👧 قال <b>'} />)).toBe('é 👩‍👩‍👧 قال &lt;b>')
})

test('where no markup can stand, they are left out', () => {
  expect(plain('a\u202eb\u2066c\u0007 \n d')).toBe('abc d')
})

test.each([
  ['https://paper.example/a?b=1', 'https://paper.example/a?b=1'],
  ['javascript:alert(1)', undefined],
  [' JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('%s is linked to as %s', (url, address) => {
  expect(webAddress(url)).toBe(address)
})

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['und', undefined],
  ['"><b>', undefined],
])('the language %s is written as %s', (tag, written) => {
  expect(languageTag(tag)).toBe(written)
})
