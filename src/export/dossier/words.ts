/** How the dossier writes numbers, dates and counts. Nothing here asks the machine for its locale or time zone. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2031-03-04T10:25:30+02:00` → “4 Mar 2031, 10:25”, in the zone that was given; what is no ISO date stays as it is. */
export function formatDate(iso: string, { year = true, time = true } = {}): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso)
  if (!match) return iso
  const [, y, m, d, clock] = match
  const month = m === undefined ? undefined : MONTHS[Number(m) - 1]
  if (month === undefined) return y as string
  const day = d === undefined ? month : `${Number(d)} ${month}`
  return `${day}${year || d === undefined ? ` ${y}` : ''}${time && clock ? `, ${clock}` : ''}`
}

/** “3–6 Mar 2031”, “30 Mar – 2 Apr 2031”, one date where both fall on one day. */
export function formatDates(first: string, last: string): string {
  const [a, b] = [first.slice(0, 10), last.slice(0, 10)]
  if (a === b) return formatDate(a)
  if (a.slice(0, 7) === b.slice(0, 7)) return `${Number(a.slice(8))}–${formatDate(b)}`
  return `${formatDate(a, { year: a.slice(0, 4) !== b.slice(0, 4) })} – ${formatDate(b)}`
}

/** `1234567.5` → “1,234,567.5” */
export function formatNumber(value: number): string {
  const [whole, fraction] = String(Math.abs(value)).split('.')
  if (!/^\d+$/.test(whole as string)) return String(value)
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`
}

const SCALES: [number, string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e4, 'k'],
]

/** For axes: `1500000` → “1.5m”, `20000` → “20k”, `1200` → “1,200”. */
export function formatShort(value: number): string {
  for (const [size, letter] of SCALES) {
    if (Math.abs(value) < size) continue
    const unit = letter === 'k' ? 1e3 : size
    return `${formatNumber(Math.round((value / unit) * 100) / 100)}${letter}`
  }
  return formatNumber(Math.round(value * 100) / 100)
}

/** `count(1, 'report')` → “1 report”, `count(1200, 'report')` → “1,200 reports”. */
export const count = (n: number, one: string, many = `${one}s`): string => `${formatNumber(n)} ${n === 1 ? one : many}`

/** First letter large, the rest as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** At most `length` characters, cut at a word where one ends late enough, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const points = [...text]
  if (points.length <= length) return text
  const cut = points.slice(0, length - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** “0.82” */
export const formatConfidence = (value: number): string => value.toFixed(2)
