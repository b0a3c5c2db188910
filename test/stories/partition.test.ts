import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Partition } from '../../src/stories/partition.js'

it('joins sets and keeps parted ones apart, also through others', () => {
  const p = new Partition(['a', 'b', 'c', 'd'])
  expect(p.part('a', 'b')).toBe(true)
  expect(p.join('b', 'c')).toBe(true)
  expect(p.join('a', 'c')).toBe(false)
  expect(p.join('a', 'd')).toBe(true)
  expect(p.join('d', 'b')).toBe(false)
  expect(p.sets()).toEqual([
    ['a', 'd'],
    ['b', 'c'],
  ])
})

it('cannot part what is one', () => {
  const p = new Partition(['a', 'b'])
  p.join('a', 'b')
  expect(p.part('a', 'b')).toBe(false)
})

it('gives the same sets whatever the order of joins, where nothing is parted', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')), { maxLength: 12 })
  fc.assert(
    fc.property(pairs, (list) => {
      const [one, other] = [new Partition<string>('abcdefgh'), new Partition<string>('abcdefgh')]
      for (const [a, b] of list) one.join(a, b)
      for (const [a, b] of [...list].reverse()) other.join(b, a)
      expect(one.sets()).toEqual(other.sets())
    }),
  )
})
