import { expect, it } from 'vitest'
import { scoreAttributions } from '../../src/eval/attributions.js'
import { expectedCalibrationError } from '../../src/eval/calibration.js'

const span = (start: number, end: number) => ({ start, end })
const gold = [
  { source: [span(0, 5)], cue: [span(6, 10)], content: [span(11, 30), span(40, 50)] },
  { source: [], cue: [span(60, 64)], content: [span(65, 80)] },
]

it('counts a whole attribution only when cue, every source and every content span are exact', () => {
  const scored = scoreAttributions(gold, [
    { source: [span(0, 5)], cue: [span(6, 10)], content: [span(11, 30)] },
    { source: [], cue: [span(60, 64)], content: [span(65, 80)] },
  ])
  expect(scored.tallies['attribution.whole']).toEqual({ right: 1, system: 2, gold: 2 })
  expect(scored.tallies['attribution.content']).toEqual({ right: 2, system: 2, gold: 3 })
  expect(scored.misses).toEqual([gold[0]])
})

it('counts a gold attribution once, however often the system gives it', () => {
  const same = gold[1] as (typeof gold)[number]
  expect(scoreAttributions(gold, [same, same]).tallies['attribution.whole'].right).toBe(1)
})

it('calls a statement right whose content and source meet the gold’s, for confidence', () => {
  const scored = scoreAttributions(gold, [
    { source: [span(2, 5)], cue: [span(6, 10)], content: [span(11, 28)] },
    { source: [], cue: [span(6, 10)], content: [span(11, 30)] },
    { source: [], cue: [], content: [span(60, 80)] },
  ])
  expect(scored.right).toEqual([true, false, true])
})

it('measures how far confidence is from being right', () => {
  const judged = [0.9, 0.9, 0.9, 0.9].map((confidence, i) => ({ confidence, right: i < 2 }))
  expect(expectedCalibrationError(judged)).toBeCloseTo(0.4)
})
