import type { Notice } from '../schema/index.js'
import { isoDate } from './dates.js'
import type { Draft, Found } from './draft.js'
import { identify } from './language.js'
import { RECORD_FIELDS, RECORD_LISTS, type RecordField } from './record-fields.js'
import { hostOf } from './report.js'

/** Where a record was found. */
export interface RecordPlace {
  from: string
  /** name to fall back on: the file's */
  name: string
  line?: number
  mediaType: string
  bytes: Uint8Array | string
}

/** One JSON value as a draft, by the field names of many exporters; a notice where it is no report. */
export function fromRecord(value: unknown, place: RecordPlace): Found {
  const where = { from: place.from, ...(place.line && { line: place.line }) }
  if (!isObject(value))
    return { notice: { ...unknownShape(`holds ${kindOf(value)} where a report should be`), ...where } }
  const fields = normalised(value)
  const body = string(pick(fields, 'body'))
  if (body === undefined) return { notice: { ...unknownShape(fieldsMessage(value)), ...where } }
  const title = string(pick(fields, 'title'))
  if (body.trim() === '') return { notice: { ...emptyRecord(title), ...where } }
  return { draft: { ...about(fields, body, where), body, ...(title && { title }), ...draftPlace(fields, place) } }
}

/** Metadata of a record (or front matter) other than its text; dates that are none become notices. */
export function about(fields: Map<string, unknown>, body: string, where: { from: string; line?: number }) {
  const notices: Notice[] = []
  const url = string(pick(fields, 'url'))
  const outlet = outletName(pick(fields, 'outlet'))
  const byline = people(pick(fields, 'byline'))
  const published = date(pick(fields, 'published'), 'publication', where, notices)
  const modified = date(pick(fields, 'modified'), 'modification', where, notices)
  return {
    ...(url && URL.canParse(url) && { url }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...language(fields, body),
    notices,
  }
}

/** The value of the first of a field's names that says anything. */
export function pick(fields: Map<string, unknown>, field: RecordField): unknown {
  for (const name of RECORD_FIELDS[field]) {
    const value = fields.get(name)
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
      return value
  }
  return undefined
}

/** Fields by their names without case, `_` and `-`; a name's first spelling wins. */
export function normalised(value: object): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [key, member] of Object.entries(value)) {
    const name = key.toLowerCase().replace(/[_\-\s]/gu, '')
    if (!fields.has(name)) fields.set(name, member)
  }
  return fields
}

/** The list of reports that a JSON document stands for: itself, one of its members, or itself as the only one. */
export function recordsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value) || pick(normalised(value), 'body') !== undefined) return [value]
  const fields = normalised(value)
  const list = RECORD_LISTS.map((name) => fields.get(name)).find((m) => Array.isArray(m) && m.some(isObject))
  return (list as unknown[] | undefined) ?? [value]
}

function draftPlace(fields: Map<string, unknown>, place: RecordPlace): Omit<Draft, 'body'> {
  const id = pick(fields, 'name')
  return {
    name: typeof id === 'string' || typeof id === 'number' ? String(id) : place.name,
    mediaType: place.mediaType,
    from: place.from,
    ...(place.line && { line: place.line }),
    bytes: place.bytes,
  }
}

/** What the words say; what the exporter said only where they are too few, as exporters fill in a default. */
function language(fields: Map<string, unknown>, body: string): { language: string } {
  const found = identify(body)
  const told = string(pick(fields, 'language'))
  return { language: found === 'und' && told && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(told) ? told : found }
}

/** An outlet as metadata name it: a name, `{name}`, or a site, of which the host is kept without `www.` */
export function outletName(value: unknown): string | undefined {
  const name = (isObject(value) ? string((value as { name?: unknown }).name) : string(value))?.trim()
  if (!name) return undefined
  const host = name.includes('://') ? hostOf(name) : undefined
  return host ?? name.replace(/^www\.(?=\S+$)/iu, '')
}

/** Authors as metadata name them: a name, `{name}`, or a list of either. */
export function people(value: unknown): string | undefined {
  const list = Array.isArray(value) ? value : [value]
  const names = list.map((v) => string(isObject(v) ? (v as { name?: unknown }).name : v)?.trim()).filter(Boolean)
  return names.join(', ') || undefined
}

function date(value: unknown, what: string, where: { from: string; line?: number }, notices: Notice[]) {
  if (value === undefined) return undefined
  const found = isoDate(value)
  if (found === undefined) notices.push({ ...invalidDate(value, what), ...where })
  return found
}

/** A date that is none, or could be two. */
export const invalidDate = (value: unknown, what: string): Notice => ({
  severity: 'warning',
  rule: 'invalid-date',
  message: `${short(JSON.stringify(value) ?? String(value))} is no ${what} date that can be told for sure; it was left out`,
  hint: 'Write dates as 2031-05-02 or 2031-05-02T10:25:30+02:00',
})

const unknownShape = (message: string): Notice => ({
  severity: 'error',
  rule: 'unknown-shape',
  message,
  hint:
    'A report is an object with its text under one of: text, maintext, plain_text, articleBody, body, content; ' +
    'and, where known, url, outlet, title, published',
})

function fieldsMessage(value: object): string {
  const names = Object.keys(value)
  const some = names.slice(0, 12).map((n) => short(n, 30))
  if (names.length === 0) return 'holds an object without fields where a report should be'
  return `holds no text of a report; its fields are ${some.join(', ')}${names.length > 12 ? ', …' : ''}`
}

const emptyRecord = (title?: string): Notice => ({
  severity: 'error',
  rule: 'empty',
  message: `${title ? `The report “${short(title)}”` : 'A report'} has no text`,
  hint: 'Export it again with its full text, or leave it out',
})

const short = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most)}…` : text)

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`)
