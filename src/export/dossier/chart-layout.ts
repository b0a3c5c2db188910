import type { Datum, Days } from './drawing.js'
import type { Side } from './sides.js'
import { shorten } from './words.js'

/** The drawing's measures in CSS pixels: one size for all, so that a page of charts reads as one. */
export const FRAME = { width: 400, top: 14, right: 136, bottom: 24, left: 40 }
const LABEL_GAP = 15
const MOST_LABELS = 12

/** A name at the right edge: beside the side's last value, or as near to it as there is room. */
export interface Label {
  text: string
  datum: Datum
  /** height in pixels from the top */
  at: number
}

/** Where values, days and pixels meet. */
export interface Plane {
  height: number
  /** the end of the value axis */
  top: number
  ticks: number[]
  pixel: (value: number) => number
  value: (pixel: number) => number
  /** the moment that lies `pixels` right of the left edge */
  moment: (pixels: number) => Date
  across: (moment: Date) => number
}

/** Room for `data` over `days`; higher where more names want a line each. */
export function planeOf(data: readonly Datum[], days: Days): Plane {
  const names = new Set(data.map((d) => d.side.key)).size
  const height = Math.max(150, FRAME.top + FRAME.bottom + Math.min(names, MOST_LABELS) * LABEL_GAP * 1.4)
  const values = data.flatMap((d) => [d.low ?? 0, d.high ?? 0])
  const whole = values.every(Number.isInteger)
  // Room above the largest value for the arrow of an open bound.
  const top = Math.max(whole ? 1 : 1e-9, ...values) * 1.2
  const from = height - FRAME.bottom
  const size = from - FRAME.top
  const width = FRAME.width - FRAME.left - FRAME.right
  const perPixel = (days.to.getTime() - days.from.getTime()) / width
  return {
    height,
    top,
    ticks: ticksOf(top, whole),
    pixel: (value) => from - (value / top) * size,
    value: (pixel) => ((from - pixel) / size) * top,
    moment: (pixels) => new Date(Math.round(days.from.getTime() + pixels * perPixel)),
    across: (moment) => (moment.getTime() - days.from.getTime()) / perPixel,
  }
}

/** Round values from nought, five at most; whole where what is counted is. */
function ticksOf(top: number, whole: boolean): number[] {
  const size = 10 ** Math.floor(Math.log10(top / 4.5))
  const step = Math.max([1, 2, 5].map((m) => m * size).find((s) => top / s <= 4.5) ?? 10 * size, whole ? 1 : 0)
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step)
}

/** The last value of each side, in the order in which they were given. */
export function lastOfEach(data: readonly Datum[]): Datum[] {
  const last = new Map<Side['key'], Datum>()
  for (const d of data) last.set(d.side.key, d)
  return [...last.values()]
}

/** Names moved apart where they would touch; where there are too many, those of the latest. */
export function labelsOf(data: readonly Datum[], plane: Plane): Label[] {
  const labels = lastOfEach(data)
    .slice(-MOST_LABELS)
    .map((datum) => ({ text: shorten(datum.side.name, 20), datum, at: plane.pixel(datum.y) }))
    .sort((a, b) => a.at - b.at)
  let floor = 6
  for (const label of labels) {
    label.at = Math.max(label.at, floor)
    floor = label.at + LABEL_GAP
  }
  let ceiling = plane.height - FRAME.bottom + 4
  for (const label of labels.reverse()) {
    label.at = Math.min(label.at, ceiling)
    ceiling = label.at - LABEL_GAP
  }
  return labels
}

const APART = 9

/** Marks that would cover each other stand side by side instead. */
export function spread(data: readonly Datum[], plane: Plane): Datum[] {
  const width = FRAME.width - FRAME.left - FRAME.right
  const taken: { x: number; y: number }[] = []
  return data.map((d) => {
    const y = plane.pixel(d.y)
    const home = Math.min(Math.max(plane.across(d.x), APART / 2), width - APART / 2)
    const near = Array.from({ length: 40 }, (_, k) => home + (k % 2 === 0 ? -1 : 1) * Math.ceil(k / 2) * APART)
    const isFree = (x: number) => taken.every((t) => Math.abs(t.x - x) >= APART || Math.abs(t.y - y) >= APART)
    // Where a day is crowded all the same, marks may cover each other: the table beside them has every one.
    const x = near.find((at) => at >= 0 && at <= width && isFree(at)) ?? home
    taken.push({ x, y })
    return { ...d, x: plane.moment(x) }
  })
}
