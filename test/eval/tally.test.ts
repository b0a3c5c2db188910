import { describe, expect, it } from 'vitest'
import { bCubed, meanScores, score } from '../../src/eval/tally.js'

describe('score', () => {
  it('is 1 where there was nothing to find and nothing was claimed', () => {
    expect(score({ right: 0, system: 0, gold: 0 })).toEqual({ p: 1, r: 1, f1: 1 })
  })
  it('is 0 where everything claimed is wrong', () => {
    expect(score({ right: 0, system: 3, gold: 0 })).toEqual({ p: 0, r: 0, f1: 0 })
  })
  it('is the harmonic mean of precision and recall', () => {
    expect(score({ right: 2, system: 4, gold: 2 })).toEqual({ p: 0.5, r: 1, f1: 2 / 3 })
  })
})

describe('B-cubed', () => {
  it('is 1 for the same clustering under other names', () => {
    expect(bCubed(['x', 'x', 'y'], ['1', '1', '2']).f1).toBe(1)
  })
  it('gives the textbook values for one cluster split in two', () => {
    // items of gold cluster 1: a a b → precision 1; recall (2/3 + 2/3 + 1/3) / 3
    const { p, r } = bCubed(['a', 'a', 'b'], ['1', '1', '1'])
    expect(p).toBe(1)
    expect(r).toBeCloseTo(5 / 9)
  })
  it('refuses clusterings of different items', () => {
    expect(() => bCubed(['a'], [])).toThrow('the same items')
  })
})

it('averages each member over the scores that have it', () => {
  expect(meanScores([{ p: 1, r: 0 }, { p: 0 }])).toEqual({ p: 0.5, r: 0 })
})
