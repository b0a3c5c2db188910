import { expect, it } from 'vitest'
import { tokenize } from '../../src/reading/tokens.js'
import { unglue } from '../../src/reading/unglue.js'

it.each([
  ['Governor Jane Brandtpromised help', 'Jane Brandt promised'],
  ['The minister, Tomas Brandtblamed Velia', 'Brandt blamed Velia'],
  ['Roelyn wept. Ann and Roelynand Lee left', 'Roelyn and Lee'],
])('parts what was run together: %s', (text, parted) => {
  expect(
    unglue(tokenize(text))
      .map((t) => t.text)
      .join(' '),
  ).toContain(parted)
})

it.each(['the Velian Harbour Command said', 'a Western Lowland farm', 'Talmere Highland said'])(
  'leaves words of their own whole: %s',
  (text) => expect(unglue(tokenize(text))).toEqual(tokenize(text)),
)
