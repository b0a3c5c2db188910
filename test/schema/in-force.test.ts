import { describe, expect, it } from 'vitest'
import { inForce, makeRuling, pairRulings, type Ruling, type Verdict } from '../../src/schema/index.js'

const leaf = (letter: string) => `men_${letter.repeat(26)}` as const
const rule = (verdict: Verdict, at: string, supersedes?: Ruling) =>
  makeRuling({ verdict, by: 'me', at, ...(supersedes && { supersedes: supersedes.id }) })
const same: Verdict = { type: 'same', a: leaf('b'), b: leaf('a') }
const different: Verdict = { type: 'different', a: leaf('a'), b: leaf('b') }

describe('rulings in force', () => {
  const first = rule(same, '2024-01-01T00:00:00Z')
  const undo = rule({ type: 'withdraw' }, '2024-01-02T00:00:00Z', first)
  const redo = rule({ type: 'withdraw' }, '2024-01-03T00:00:00Z', undo)

  it('leaves out what was withdrawn, in any order', () => {
    expect(inForce([first, undo])).toEqual([])
    expect(inForce([undo, first])).toEqual([])
  })

  it('brings back what a withdrawn withdrawal took', () => {
    expect(inForce([redo, first, undo])).toEqual([first])
  })

  it('takes the later of two on one pair, whichever way round it was put', () => {
    const later = rule(different, '2024-02-01T00:00:00Z')
    expect(pairRulings([later, first])).toEqual([{ a: leaf('a'), b: leaf('b'), same: false }])
    expect(pairRulings([first, later, first])).toHaveLength(1)
  })

  it('does not hang on forged rulings that supersede each other', () => {
    const a = { ...first, supersedes: undo.id }
    expect(() => inForce([a, undo])).not.toThrow()
  })
})
