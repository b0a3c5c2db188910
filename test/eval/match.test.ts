import { describe, expect, it } from 'vitest'
import { codePointOffsets } from '../../src/eval/code-points.js'
import { closeness, pairUp, spansMatch } from '../../src/eval/match.js'

const at = (start: number, end: number, report = 'a') => ({ report, start, end })

describe('spansMatch', () => {
  it('needs half of the shorter span', () => {
    expect(spansMatch(at(0, 10), at(8, 12))).toBe(true)
    expect(spansMatch(at(0, 10), at(9, 12))).toBe(false)
  })
  it('needs the same report', () => {
    expect(spansMatch(at(0, 10), at(0, 10, 'b'))).toBe(false)
  })
})

it('pairs each item once, the closest first', () => {
  const gold = [at(0, 10), at(0, 4)]
  const system = [at(0, 10)]
  expect(pairUp(gold, system, spansMatch, closeness)).toEqual([[0, 0]])
})

it('maps code points to UTF-16 code units past emoji', () => {
  const text = 'a📹b📹c'
  const utf16 = codePointOffsets(text)
  for (const [i, char] of [...text].entries()) expect(text.slice(utf16(i), utf16(i + 1))).toBe(char)
})
