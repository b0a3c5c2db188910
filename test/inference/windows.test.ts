import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownersOf, windowsOf } from '../../src/inference/windows.js'

const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 120 })

it('windows hold every word, keep to the limit, and own each word once', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: 12, max: 60 }), fc.integer({ min: 0, max: 11 }), (words, limit, overlap) => {
      const ranges = windowsOf(words, limit, overlap)
      for (const { first, end } of ranges) {
        expect(words.slice(first, end).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(limit)
      }
      const owned = ownersOf(ranges)
      expect(owned.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i))).toEqual(
        words.map((_, i) => i),
      )
      for (const [i, own] of owned.entries()) {
        expect(own.first).toBeGreaterThanOrEqual(ranges[i]?.first as number)
        expect(own.end).toBeLessThanOrEqual(ranges[i]?.end as number)
      }
    }),
  )
})

it('a word longer than the limit has a window to itself', () => {
  expect(windowsOf([3, 50, 3], 10, 4)).toEqual([
    { first: 0, end: 1 },
    { first: 1, end: 2 },
    { first: 2, end: 3 },
  ])
})
