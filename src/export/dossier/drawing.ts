import type { Claim, Quantity } from '../../schema/index.js'
import { anchors } from './marks.js'
import type { Side } from './sides.js'
import { plain } from './text.js'
import type { View } from './view.js'
import { formatDate } from './words.js'

/** One value that one side gives on one day, as a chart draws it. */
export interface Datum {
  side: Side
  x: Date
  low: number | null
  high: number | null
  approx: boolean
  /** where the mark stands: the bound that is known, or the middle */
  y: number
  title: string
  href: string
}

/** Days that all charts of a page share, so that they can be read one below the other. */
export interface Days {
  from: Date
  to: Date
  ticks: { at: Date; text: string }[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Values with the day they were reported; what has no date is left to the table. */
export function dataOf(claims: readonly Claim[], view: View): Datum[] {
  const data = new Map<string, Datum>()
  for (const claim of claims) {
    const q = claim.quantity
    const y = q && middle(q)
    if (!q || y === undefined) continue
    for (const a of claim.assertions) {
      if (a.reported === undefined || !view.linkable.has(anchors.words(a))) continue
      const x = instant(a.reported)
      if (x === undefined) continue
      const side = view.sideOf(a)
      const title = `${side.voice ? plain(a.outlet) : side.name}: ${plain(claim.text)} (${plain(a.outlet)}, ${formatDate(a.reported)})`
      const key = `${side.key} ${x.getTime()} ${q.low} ${q.high}`
      if (!data.has(key))
        data.set(key, { side, x, low: q.low, high: q.high, approx: q.approx, y, title, href: `#${anchors.words(a)}` })
    }
  }
  return [...data.values()].sort((a, b) => a.x.getTime() - b.x.getTime())
}

/** Whether there is something to compare by eye: two different values at least. */
export const worthDrawing = (data: readonly Datum[]): boolean => new Set(data.map((d) => `${d.low} ${d.high}`)).size > 1

/** The days from the first report to the last, with at most five ticks. */
export function daysOf(published: View['published']): Days | undefined {
  const first = published && instant(published.first)
  const last = published && instant(published.last)
  if (!published || !first || !last) return undefined
  if (last.getTime() - first.getTime() < DAY) return hoursOf(published, first, last)
  const start = Math.floor(first.getTime() / DAY)
  const end = Math.floor(last.getTime() / DAY) + 1
  const step = Math.ceil((end - start) / 5)
  const ticks = []
  for (let day = start; day < end; day += step) {
    const at = new Date(day * DAY)
    ticks.push({ at, text: formatDate(at.toISOString(), { year: false, time: false }) })
  }
  return { from: new Date(start * DAY), to: new Date(end * DAY), ticks }
}

function hoursOf(published: { first: string; last: string }, first: Date, last: Date): Days {
  const pad = Math.max(HOUR, (last.getTime() - first.getTime()) / 12)
  const tick = (iso: string, at: Date) => ({ at, text: formatDate(iso, { year: false }) })
  const ticks =
    last.getTime() - first.getTime() < 2 * HOUR
      ? [tick(published.first, first)]
      : [tick(published.first, first), tick(published.last, last)]
  return { from: new Date(first.getTime() - pad), to: new Date(last.getTime() + pad), ticks }
}

/** A date without a clock time stands for the middle of its day. */
function instant(iso: string): Date | undefined {
  const full = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00Z` : iso
  const zoned = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(full) || !full.includes('T') ? full : `${full}Z`
  const at = new Date(zoned)
  return Number.isNaN(at.getTime()) ? undefined : at
}

function middle({ low, high }: Quantity): number | undefined {
  if (low !== null && high !== null) return (low + high) / 2
  return low ?? high ?? undefined
}
