import { expect, it } from 'vitest'
import { Gatherer } from '../../src/stories/gatherer.js'
import { StoryIndex } from '../../src/stories/index-of-words.js'
import { LIMITS } from '../../src/stories/thresholds.js'
import { makeReport } from './invented.js'

it('compares a report with a bounded number of stories however many there are', () => {
  const index = new StoryIndex()
  for (let story = 0; story < 1000; story++)
    index.add(
      new Map([
        ['flood', 0.5],
        [`place${story}`, 0.8],
      ]),
      story,
    )
  expect(index.candidates(new Map([['flood', 1]]))).toHaveLength(LIMITS.candidates)
  expect(
    index.candidates(
      new Map([
        ['place3', 1],
        ['flood', 0.1],
      ]),
    )[0],
  ).toBe(3)
  expect(index.candidates(new Map([['place999', 1]]))).toEqual([999])
})

it('forgets stories with the words that lead to no other', () => {
  const index = new StoryIndex()
  index.add(new Map([['dam', 1]]), 1)
  index.add(new Map([['dam', 1]]), 2)
  index.forget(new Set([1]))
  expect(index.candidates(new Map([['dam', 1]]))).toEqual([2])
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
