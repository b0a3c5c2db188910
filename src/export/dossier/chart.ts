import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { h, type VNode } from 'preact'
import type { Datum, Days } from './drawing.js'
import { formatShort, shorten } from './words.js'

const WIDTH = 400
const MARGIN = { top: 12, right: 132, bottom: 24, left: 40 }
const LABEL_GAP = 15
const MOST_LABELS = 9

/** A place for a name at the right edge: `y` where the last value of that side is, `at` where the name has room. */
interface Label {
  text: string
  colour: string
  datum: Datum
  y: number
  at: number
}

/**
 * Values of one row over the days they were reported: a dot for a number, a bar for a range, an arrow where one side
 * is open, a step where the same side changed its number. Names stand beside the last value of each side.
 */
export function chart(data: readonly Datum[], days: Days): VNode {
  const { document } = parseHTML('<html><body></body></html>')
  const sides = lastOfEach(data)
  const height = Math.max(150, MARGIN.top + MARGIN.bottom + Math.min(sides.length, MOST_LABELS) * LABEL_GAP + 20)
  const top = topOf(data)
  const scale = pixels(top, height)
  const labels = placeLabels(sides, scale, height)
  const placed = spread(data, days, scale)
  const colour = (d: Datum) => colourOf(d)
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    className: 'plot',
    x: { type: 'utc', domain: [days.from, days.to], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.gridY(ticksOf(top), { stroke: 'var(--hair)', strokeOpacity: 1 }),
      Plot.axisY(ticksOf(top), { tickSize: 0, tickFormat: formatShort, fill: 'var(--quiet)', label: null }),
      Plot.axisX(
        days.ticks.map((t) => t.at),
        {
          tickSize: 4,
          stroke: 'var(--hair)',
          fill: 'var(--quiet)',
          tickFormat: (at: Date) => days.ticks.find((t) => t.at.getTime() === at.getTime())?.text ?? '',
          label: null,
        },
      ),
      Plot.line(
        [...placed].sort((a, b) => a.x.getTime() - b.x.getTime()),
        {
          x: 'x',
          y: 'y',
          z: (d: Datum) => d.side.key,
          stroke: colour,
          curve: 'step-after',
          strokeWidth: 1,
          strokeOpacity: 0.55,
          filter: (d: Datum) => !d.side.voice,
        },
      ),
      Plot.link(labels, {
        x1: (l: Label) => l.datum.x,
        y1: (l: Label) => l.datum.y,
        x2: () => days.to,
        y2: (l: Label) => scale.value(l.at),
        stroke: 'colour',
        strokeWidth: 0.75,
        strokeOpacity: 0.45,
      }),
      Plot.ruleX(
        placed.filter((d) => d.low !== null && d.high !== null && d.low !== d.high),
        { x: 'x', y1: 'low', y2: 'high', stroke: colour, strokeWidth: 3, strokeLinecap: 'round' },
      ),
      ...[0, 180].map((rotate) =>
        Plot.vector(
          placed.filter((d) => (rotate === 0 ? d.high === null : d.low === null)),
          { x: 'x', y: 'y', rotate, length: 15, r: 3.5, anchor: 'start', stroke: colour, strokeWidth: 1.75 },
        ),
      ),
      Plot.dot(
        placed.filter((d) => d.low === d.high || d.low === null || d.high === null),
        {
          x: 'x',
          y: 'y',
          r: 4,
          stroke: colour,
          strokeWidth: 1.75,
          fill: (d: Datum) => (d.approx || d.side.voice ? 'var(--paper)' : colourOf(d)),
          strokeDasharray: '',
          href: 'href',
          title: 'title',
        },
      ),
      Plot.text(labels, {
        x: () => days.to,
        y: (l: Label) => scale.value(l.at),
        text: 'text',
        fill: 'colour',
        textAnchor: 'start',
        dx: 5,
        fontSize: 11.5,
        fontWeight: 600,
      }),
    ],
  })
  return toNode(svg as Element) as VNode
}

export const colourOf = ({ side }: Pick<Datum, 'side'>): string =>
  side.colour === undefined ? 'var(--side-0)' : `var(--side-${side.colour})`

function lastOfEach(data: readonly Datum[]): Datum[] {
  const last = new Map<string, Datum>()
  for (const d of data) last.set(d.side.key, d)
  return [...last.values()]
}

/** The end of the axis: the largest value and room for an arrow above it. */
const topOf = (data: readonly Datum[]): number => Math.max(1, ...data.map((d) => d.high ?? d.low ?? 0)) * 1.18

/** Three or four round values from nought, whole where the scale is small. */
function ticksOf(top: number): number[] {
  const rough = top / 3.5
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max([1, 2, 5, 10].map((m) => m * size).find((s) => s >= rough) ?? rough, top > 2 ? 1 : 0)
  const ticks = []
  for (let t = 0; t <= top; t += step) ticks.push(t)
  return ticks
}

interface Scale {
  /** value → pixels from the top */
  pixel: (value: number) => number
  value: (pixel: number) => number
}

function pixels(top: number, height: number): Scale {
  const from = height - MARGIN.bottom
  const size = from - MARGIN.top
  return { pixel: (value) => from - (value / top) * size, value: (pixel) => ((from - pixel) / size) * top }
}

/** Names at the height of their values, moved apart where they would touch; the last ones to speak where there are too many. */
function placeLabels(sides: readonly Datum[], scale: Scale, height: number): Label[] {
  const labels = sides
    .slice(-MOST_LABELS)
    .map((datum) => ({
      text: shorten(datum.side.name, 19),
      colour: colourOf(datum),
      datum,
      y: scale.pixel(datum.y),
      at: 0,
    }))
    .sort((a, b) => a.y - b.y)
  let floor = 6
  for (const label of labels) {
    label.at = Math.max(label.y, floor)
    floor = label.at + LABEL_GAP
  }
  let ceiling = height - MARGIN.bottom + 4
  for (const label of labels.reverse()) {
    label.at = Math.min(label.at, ceiling)
    ceiling = label.at - LABEL_GAP
  }
  return labels
}

/** Marks that would cover each other stand side by side instead. */
function spread(data: readonly Datum[], days: Days, scale: Scale): Datum[] {
  const width = WIDTH - MARGIN.left - MARGIN.right
  const perPixel = (days.to.getTime() - days.from.getTime()) / width
  const taken: { x: number; y: number }[] = []
  return data.map((d) => {
    const y = scale.pixel(d.y)
    const home = (d.x.getTime() - days.from.getTime()) / perPixel
    const free = (x: number) => taken.every((t) => Math.abs(t.x - x) >= 9 || Math.abs(t.y - y) >= 9)
    let x = home
    for (let k = 1; !free(x) && k < 24; k++) x = home + (k % 2 === 0 ? -1 : 1) * Math.ceil(k / 2) * 9
    taken.push({ x, y })
    return { ...d, x: new Date(Math.round(days.from.getTime() + Math.min(Math.max(x, 5), width - 5) * perPixel)) }
  })
}

/** The drawing as nodes of the page, so that one writer escapes everything. Plot's own style is in dossier.css. */
function toNode(node: Element | Text): VNode | string | null {
  if (node.nodeType === 3) return node.textContent
  const element = node as Element
  if (element.localName === 'style') return null
  const props: Record<string, string> = {}
  for (const { name, value } of [...element.attributes]) if (name !== 'style') props[name] = value
  if (element.localName === 'a') props['tabindex'] = '-1'
  return h(element.localName, props, ...[...element.childNodes].map((c) => toNode(c as Element)))
}
