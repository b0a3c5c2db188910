import { expect, it } from 'vitest'
import { scoreMentions } from '../../src/eval/mentions.js'
import type { Found } from '../../src/inference/find.js'

const document = {
  id: 'GUM_news_ferry',
  genre: 'news',
  text: 'Mayor Okoro left Lund. He likes the port.',
  mentions: [
    { start: 0, end: 11, type: 'person', isName: true },
    { start: 17, end: 21, type: 'place', isName: true },
    { start: 23, end: 25, type: 'person', isName: false },
    { start: 32, end: 40, type: 'place', isName: false },
  ],
} as const

const named = (start: number, end: number, type: 'person' | 'place' | 'thing'): Found['mentions'][number] => ({
  span: { start, end },
  head: { start, end },
  type,
  form: 'name',
  score: 0.9,
})

it('counts names by exact span and type; what is only linked neither helps nor harms', () => {
  const found = [[named(0, 11, 'person'), named(17, 21, 'person'), named(32, 40, 'place'), named(5, 9, 'thing')]]
  const { scores, shown } = scoreMentions([{ ...document, mentions: [...document.mentions] }], found)
  expect(scores.mentions).toEqual({ p: 0.5, r: 0.5, f1: 0.5 })
  expect(scores['mentions.newsy']).toEqual(scores.mentions)
  expect(scores['mentions.with-linked']?.r).toBe(0.5)
  expect(shown['mentions: missed']).toEqual(['GUM_news_ferry:17 place “Lund”'])
})
