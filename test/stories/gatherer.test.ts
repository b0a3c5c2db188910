import { expect, it } from 'vitest'
import { Gatherer } from '../../src/stories/gatherer.js'
import { StoryIndex } from '../../src/stories/index-of-words.js'
import { LIMITS } from '../../src/stories/thresholds.js'
import { makeReport } from './invented.js'

const vector = (weights: Record<number, number>) => ({
  terms: Uint32Array.from(Object.keys(weights), Number),
  weights: Float32Array.from(Object.values(weights)),
})
const FLOOD = 1_000_000

it('compares a report with a bounded number of stories however many there are', () => {
  const index = new StoryIndex()
  for (let story = 0; story < 1000; story++) index.add(vector({ [story]: 0.8, [FLOOD]: 0.5 }), story)
  expect(index.candidates(vector({ [FLOOD]: 1 }))).toHaveLength(LIMITS.candidates)
  expect(index.candidates(vector({ 3: 1, [FLOOD]: 0.1 }))[0]).toBe(3)
  expect(index.candidates(vector({ 999: 1 }))).toEqual([999])
})

it('forgets stories with the words that lead to no other', () => {
  const index = new StoryIndex()
  index.add(vector({ [FLOOD]: 1 }), 1)
  index.add(vector({ [FLOOD]: 1 }), 2)
  index.forget(new Set([1]))
  expect(index.candidates(vector({ [FLOOD]: 1 }))).toEqual([2])
})

it('puts a late report into the story that is there', () => {
  const gatherer = new Gatherer()
  const early = makeReport('Ferry sinks off Marnholm', 'The ferry Astrid sank off Marnholm.', '2031-03-01')
  const late = makeReport(
    'Ferry Astrid in trouble off Marnholm',
    'The ferry Astrid called for help off Marnholm.',
    '2031-02-28',
  )
  gatherer.add(early)
  gatherer.add(late)
  expect(gatherer.stories().map((s) => s.reports)).toEqual([[late.id, early.id]])
})
