import { expect, test } from 'vitest'
import { canonicalJson, makeId } from '../../src/schema/index.js'

test('equal values give equal ids, whatever the order of their keys', () => {
  const id = makeId('fig', { report: 'rep_a', place: { start: 3, end: 5 } })
  expect(id).toMatch(/^fig_[a-z2-7]{26}$/)
  expect(makeId('fig', { place: { end: 5, start: 3 }, report: 'rep_a' })).toBe(id)
  expect(makeId('fig', { report: 'rep_a', place: { start: 3, end: 6 } })).not.toBe(id)
})

test('canonical JSON has keys in order and no undefined members', () => {
  expect(canonicalJson({ b: [undefined, { d: 1, c: null }], a: 'x', e: undefined })).toBe(
    '{"a":"x","b":[null,{"c":null,"d":1}]}',
  )
  expect(canonicalJson(undefined)).toBe('null')
})
