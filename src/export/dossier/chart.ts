import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { VNode } from 'preact'
import { FRAME, type Label, labelsOf, lastOfEach, type Plane, planeOf, spread } from './chart-layout.js'
import type { Datum, Days } from './drawing.js'
import { svgNode } from './svg.js'
import { formatShort } from './words.js'

/** Pixels from the edge of the plot to the names. */
const ELBOW = 10

/**
 * Values of one row over the days they were reported: a dot for a number, a bar for a range, an arrow where one side
 * is open, a step where a side changed its number. A side's last value stands until the edge, where its name is.
 */
export function chart(data: readonly Datum[], days: Days): VNode {
  const { document } = parseHTML('<html><body></body></html>')
  const plane = planeOf(data, days)
  const placed = spread(data, plane)
  const labels = labelsOf(placed, plane)
  const svg = Plot.plot({
    document,
    width: FRAME.width,
    height: plane.height,
    marginTop: FRAME.top,
    marginRight: FRAME.right,
    marginBottom: FRAME.bottom,
    marginLeft: FRAME.left,
    className: 'plot',
    x: { type: 'utc', domain: [days.from, days.to], axis: null },
    y: { domain: [0, plane.top], axis: null },
    marks: [...axes(plane, days), ...standing(placed, labels, plane, days), ...values(placed), names(labels, plane)],
  })
  return svgNode(svg as Element)
}

const axes = (plane: Plane, days: Days): Plot.Markish[] => [
  Plot.gridY(plane.ticks, { stroke: 'var(--hair)', strokeOpacity: 1 }),
  Plot.axisY(plane.ticks, { tickSize: 0, tickFormat: formatShort, fill: 'var(--quiet)', label: null }),
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
]

/** Thin lines: from value to value of one side, on to the edge, and from there to its name. */
function standing(placed: Datum[], labels: Label[], plane: Plane, days: Days): Plot.Markish[] {
  const sided = placed.filter((d) => !d.side.voice)
  const toEdge = lastOfEach(placed).map((d) => ({ ...d, x: days.to }))
  const thin = { strokeWidth: 1, strokeOpacity: 0.5 }
  const inTime = [...sided, ...toEdge.filter((d) => !d.side.voice)].sort((a, b) => a.x.getTime() - b.x.getTime())
  return [
    Plot.line(inTime, { x: 'x', y: 'y', z: (d: Datum) => d.side.key, stroke: colourOf, curve: 'step-after', ...thin }),
    Plot.link(
      labels.filter((l) => l.datum.side.voice),
      {
        x1: (l: Label) => l.datum.x,
        y1: (l: Label) => l.datum.y,
        x2: () => days.to,
        stroke: labelColour,
        ...thin,
        strokeDasharray: '1 3',
      },
    ),
    Plot.link(labels, {
      x1: () => days.to,
      y1: (l: Label) => l.datum.y,
      x2: () => plane.moment(FRAME.width - FRAME.left - FRAME.right + ELBOW),
      y2: (l: Label) => plane.value(l.at),
      stroke: labelColour,
      ...thin,
    }),
  ]
}

function values(placed: Datum[]): Plot.Markish[] {
  const isOpen = (d: Datum) => d.low === null || d.high === null
  const arrow = { x: 'x', y: 'y', length: 16, r: 3.5, anchor: 'start', stroke: colourOf, strokeWidth: 1.75 } as const
  return [
    Plot.ruleX(
      placed.filter((d) => !isOpen(d) && d.low !== d.high),
      {
        x: 'x',
        y1: 'low',
        y2: 'high',
        stroke: colourOf,
        strokeWidth: 4,
        strokeLinecap: 'round',
        href: 'href',
        title: 'title',
      },
    ),
    Plot.vector(
      placed.filter((d) => d.high === null),
      { ...arrow, rotate: 0 },
    ),
    Plot.vector(
      placed.filter((d) => d.low === null),
      { ...arrow, rotate: 180 },
    ),
    Plot.dot(
      placed.filter((d) => isOpen(d) || d.low === d.high),
      {
        x: 'x',
        y: 'y',
        r: 3.75,
        stroke: colourOf,
        strokeWidth: 1.75,
        fill: (d: Datum) => (d.approx || d.side.voice ? 'var(--paper)' : colourOf(d)),
        href: 'href',
        title: 'title',
      },
    ),
  ]
}

const names = (labels: Label[], plane: Plane): Plot.Markish =>
  Plot.text(labels, {
    x: () => plane.moment(FRAME.width - FRAME.left - FRAME.right + ELBOW),
    y: (l: Label) => plane.value(l.at),
    text: 'text',
    fill: labelColour,
    textAnchor: 'start',
    dx: 4,
    fontSize: 11.5,
    fontWeight: 600,
  })

const colourOf = ({ side }: Datum): string => `var(--side-${side.colour ?? 0})`
const labelColour = ({ datum }: Label): string => colourOf(datum)
