import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { chart } from '../../../src/export/dossier/chart.js'
import { labelsOf, planeOf, spread } from '../../../src/export/dossier/chart-layout.js'
import { type Days, dataOf, daysOf, worthDrawing } from '../../../src/export/dossier/drawing.js'
import { viewOf } from '../../../src/export/dossier/view.js'
import { many } from './extremes.js'
import { ferry } from './ferry.js'

const { ledger, reports } = ferry()
const view = viewOf(ledger, reports)
const [tolls, rescued] = view.figures.map((p) => dataOf(view.claimsOf(p), view))
const days = daysOf(view.published) as Days

test('the axis has the days of the reports', () => {
  expect(days.ticks.map((t) => t.text)).toEqual(['3 Mar', '4 Mar', '5 Mar', '6 Mar'])
  expect(daysOf({ first: '2031-01-01', last: '2031-12-31' })?.ticks.length).toBe(5)
  expect(daysOf({ first: '2031-03-03T08:00Z', last: '2031-03-03T20:00Z' })?.ticks.map((t) => t.text)).toEqual([
    '3 Mar, 08:00',
    '3 Mar, 20:00',
  ])
  expect(daysOf({ first: '2031-03-03', last: '2031-03-03' })?.ticks.map((t) => t.text)).toEqual(['3 Mar'])
  expect(daysOf(undefined)).toBeUndefined()
})

test('each value has its bounds, its side and its words', () => {
  expect(tolls?.map((d) => [d.side.name, d.low, d.high])).toEqual([
    ['Ilse Brandt', 9, null],
    ['Dockers’ Union', 51, null],
    ['Coast Guard', 31, 31],
    ['Northline', 14, 14],
    ['Dana Kosk', 31, 31],
    ['Coast Guard', 38, 38],
    ['Dockers’ Union', 50, 60],
  ])
  expect(tolls?.[0]?.title).toBe('Ilse Brandt: at least nine (Harbour Post, 3 Mar 2031, 22:40)')
  expect(tolls?.[0]?.href).toMatch(/^#ev-fig_/)
})

test('only what differs is worth drawing', () => {
  expect(worthDrawing(tolls ?? [])).toBe(true)
  expect(worthDrawing(rescued?.slice(0, 1) ?? [])).toBe(false)
})

test('sides that meet in a row have different colours', () => {
  const colours = new Set(tolls?.map((d) => d.side.colour))
  expect(colours.size).toBe(new Set(tolls?.map((d) => d.side.key)).size)
})

test('names do not touch, and marks stay in the plot', () => {
  const crowd = many(200)
  const crowdView = viewOf(crowd.ledger, crowd.reports)
  const data = dataOf(crowdView.claimsOf(crowd.ledger.points[0] as never), crowdView)
  const span = daysOf(crowdView.published) as Days
  const plane = planeOf(data, span)
  const heights = labelsOf(data, plane)
    .map((l) => l.at)
    .sort((a, b) => a - b)
  heights.slice(1).forEach((at, i) => {
    expect(at - (heights[i] as number)).toBeGreaterThanOrEqual(14.99)
  })
  for (const d of spread(data, plane)) expect(d.x >= span.from && d.x <= span.to).toBe(true)
})

test('an open bound has an arrow, a range a bar; a mark leads to the words', () => {
  const svg = renderToString(chart(tolls ?? [], days))
  expect(svg.match(/aria-label="vector"/g)?.length).toBe(1)
  expect(svg).toContain('aria-label="rule"')
  expect(svg.match(/<a [^>]*href="#ev-fig_/g)?.length).toBe(7)
  expect(svg).not.toMatch(/<style|style=/)
})
