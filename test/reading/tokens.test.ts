import { expect, it } from 'vitest'
import { tokenize } from '../../src/reading/tokens.js'

const words = (text: string) => tokenize(text).map((t) => t.text)

it.each([
  ['Milena Drašković said', ['Milena', 'Drašković', 'said']],
  ['Łukasz Żak met Şahin Nguyễn', ['Łukasz', 'Żak', 'met', 'Şahin', 'Nguyễn']],
  ['They don’t know', ['They', 'do', 'n’t', 'know']],
  ['the mayor’s 12 boats', ['the', 'mayor', '’s', '12', 'boats']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
  for (const t of tokenize(text)) expect(text.slice(t.start, t.end)).toBe(t.text)
})

it('takes a capitalised word of many scripts for a name', () => {
  expect(tokenize('met Łukasz Żak').map((t) => t.pos)).toEqual(['VERB', 'PROPN', 'PROPN'])
})
