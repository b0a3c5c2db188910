import { expect, test } from 'vitest'
import {
  count,
  formatDate,
  formatDates,
  formatNumber,
  formatShort,
  shorten,
} from '../../../src/export/dossier/words.js'

test.each([
  ['2031-03-04', '4 Mar 2031'],
  ['2031-03', 'Mar 2031'],
  ['2031', '2031'],
  ['2031-03-04T10:25:30+02:00', '4 Mar 2031, 10:25'],
  ['some day', 'some day'],
])('%s reads %s', (iso, said) => {
  expect(formatDate(iso)).toBe(said)
})

test('a date leaves out what it is told to', () => {
  expect(formatDate('2031-03-04T10:25Z', { year: false, time: false })).toBe('4 Mar')
})

test.each([
  ['2031-03-03', '2031-03-06T10:00Z', '3–6 Mar 2031'],
  ['2031-03-30', '2031-04-02', '30 Mar – 2 Apr 2031'],
  ['2030-12-30', '2031-01-02', '30 Dec 2030 – 2 Jan 2031'],
  ['2031-03-03T01:00Z', '2031-03-03T10:00Z', '3 Mar 2031'],
])('%s to %s reads %s', (first, last, said) => {
  expect(formatDates(first, last)).toBe(said)
})

test.each([
  [0, '0', '0'],
  [1234, '1,234', '1,234'],
  [20000, '20,000', '20k'],
  [1500000, '1,500,000', '1.5m'],
  [2.5e9, '2,500,000,000', '2.5bn'],
  [-7.25, '−7.25', '−7.25'],
])('%d reads %s, on an axis %s', (value, long, short) => {
  expect(formatNumber(value)).toBe(long)
  expect(formatShort(value)).toBe(short)
})

test('one is not many', () => {
  expect([count(1, 'report'), count(1200, 'report'), count(2, 'entry', 'entries')]).toEqual([
    '1 report',
    '1,200 reports',
    '2 entries',
  ])
})

test('long words are cut at a space where one is near, and never within a character', () => {
  expect(shorten('the Ministry of Transport', 20)).toBe('the Ministry of…')
  expect(shorten('🚢🚢🚢🚢', 3)).toBe('🚢🚢…')
  expect(shorten('short', 20)).toBe('short')
})
