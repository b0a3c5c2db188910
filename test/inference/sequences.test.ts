import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logPartition, type Matrix, spansOf, viterbi } from '../../src/inference/sequences.js'

const LABELS = 3
const score = fc.integer({ min: -40, max: 40 }).map((n) => n / 8)
const chain = fc.record({
  transitions: fc.array(fc.array(score, { minLength: LABELS, maxLength: LABELS }), {
    minLength: LABELS,
    maxLength: LABELS,
  }),
  start: fc.array(score, { minLength: LABELS, maxLength: LABELS }),
})
const emissions = fc
  .integer({ min: 1, max: 5 })
  .chain((rows) =>
    fc
      .array(score, { minLength: rows * LABELS, maxLength: rows * LABELS })
      .map((values): Matrix => ({ data: Float32Array.from(values), rows, columns: LABELS })),
  )

/** Scores of all label sequences. */
function allScores(m: Matrix, { transitions, start }: { transitions: number[][]; start: number[] }): number[] {
  let paths = [{ last: -1, score: 0 }]
  for (let row = 0; row < m.rows; row++) {
    paths = paths.flatMap((path) =>
      Array.from({ length: LABELS }, (_, label) => {
        const step = path.last < 0 ? start[label] : transitions[path.last]?.[label]
        return { last: label, score: path.score + (step as number) + (m.data[row * LABELS + label] as number) }
      }),
    )
  }
  return paths.map((path) => path.score)
}

describe('a label chain', () => {
  it('has its best sequence found, as trying them all finds it', () => {
    fc.assert(
      fc.property(emissions, chain, (m, tables) => {
        expect(viterbi(m, tables).score).toBeCloseTo(Math.max(...allScores(m, tables)), 9)
      }),
    )
  })

  it('has its sequences summed, as summing them all sums them', () => {
    fc.assert(
      fc.property(emissions, chain, (m, tables) => {
        const sum = Math.log(allScores(m, tables).reduce((total, s) => total + Math.exp(s), 0))
        expect(logPartition(m, tables)).toBeCloseTo(sum, 6)
      }),
    )
  })

  it('parts neighbouring spans where a new one begins', () => {
    expect(spansOf([1, 2, 1, 0, 1], 1)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 3 },
      { first: 4, end: 5 },
    ])
  })
})
