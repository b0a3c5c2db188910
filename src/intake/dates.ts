import { strict as chrono } from 'chrono-node'

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?$/iu
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})(Z?))?$/u
/** Both could be the day: 03/04/2023 is March in one country and April in the next. */
const EITHER = /^\s*(0?[1-9]|1[0-2])[/.](0?[1-9]|1[0-2])[/.]\d{2,4}/u

/**
 * A date as metadata write it (ISO 8601, RFC 2822, epoch seconds or milliseconds, “May 2, 2031”) in ISO 8601 with the
 * precision that was given; undefined where it is no date or could be two.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return epoch(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (/^\d{10}$|^\d{13}$/u.test(text)) return epoch(Number(text))
  return iso(text) ?? (EITHER.test(text) ? undefined : inWords(text))
}

function epoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value)
  if (Number.isNaN(date.getTime()) || value < 1e8) return undefined
  return date.toISOString().replace('.000Z', 'Z')
}

function iso(text: string): string | undefined {
  const compact = COMPACT.exec(text)
  const found = ISO.exec(
    compact
      ? compact[4]
        ? `${compact[1]}-${compact[2]}-${compact[3]}T${compact[4]}:${compact[5]}:${compact[6]}${compact[7]}`
        : `${compact[1]}-${compact[2]}-${compact[3]}`
      : text,
  )
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, zone] = found
  if (!exists(Number(year), Number(month), Number(day ?? 1))) return undefined
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined
  const date = day ? `${year}-${month}-${day}` : `${year}-${month}`
  return hour ? `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset(zone)}` : date
}

const offset = (zone?: string) =>
  !zone ? '' : /^[a-z]/iu.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Only what the text itself says counts; chrono fills the rest from today, which must not leak in. */
function inWords(text: string): string | undefined {
  const [found, ...more] = chrono.parse(text, { instant: new Date(0), timezone: 0 })
  if (!found || more.length > 0) return undefined
  const { start } = found
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return undefined
  const two = (part: 'month' | 'day' | 'hour' | 'minute' | 'second') => String(start.get(part)).padStart(2, '0')
  const date = `${start.get('year')}-${two('month')}-${two('day')}`
  if (!start.isCertain('hour') || !start.isCertain('minute')) return date
  const time = `${two('hour')}:${two('minute')}${start.isCertain('second') ? `:${two('second')}` : ''}`
  return `${date}T${time}${start.isCertain('timezoneOffset') ? minutesEast(start.get('timezoneOffset') ?? 0) : ''}`
}

function minutesEast(minutes: number): string {
  if (minutes === 0) return 'Z'
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
