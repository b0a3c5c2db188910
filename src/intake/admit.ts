import { type Notice, type Report, trim } from '../schema/index.js'
import type { Draft } from './draft.js'
import { leadingDate } from './regions/datelines.js'
import { toReport } from './report.js'

/** A day of grace: noon here is still yesterday elsewhere, and dates often come without their zone. */
const GRACE_MS = 24 * 3600 * 1000

/** The report of a draft with what there is to say of it, or why there is none. */
export function admit(draft: Draft, now: Date): { report: Report } | { notice: Notice } {
  const where = { from: draft.from, ...(draft.line && { line: draft.line }) }
  if (!hasWords(draft.body)) return { notice: { ...EMPTY, message: `${draft.from} holds no words`, ...where } }
  const body = storable(draft.body)
  const title = draft.title === undefined ? undefined : storable(draft.title)
  const report = toReport({ ...draft, body, ...(title !== undefined && { title }) }, now.toISOString())
  const found = [body !== draft.body ? unstorable : undefined, dateNotice(draft, now), languageNotice(report)]
  const notices = found.filter((n) => n !== undefined).map((n) => ({ ...n, ...where }))
  return { report: { ...report, notices: [...report.notices, ...notices] } }
}

/** A leading date alone is no report. */
function hasWords(body: string): boolean {
  const all = trim(body, { start: 0, end: body.length })
  return /[\p{L}\p{N}]/u.test(body.slice(leadingDate(body, all)?.end ?? 0))
}

/**
 * Halves of surrogate pairs and NULs survive no UTF-8 file or database. Each becomes U+FFFD here, one unit for one unit,
 * so that the text stays final from now on.
 */
const storable = (text: string) => text.replace(/[\p{Cs}\0]/gu, '\uFFFD')

function dateNotice(draft: Draft, now: Date): Notice | undefined {
  if (draft.published) return isFuture(draft.published, now) ? future(draft.published) : undefined
  if (draft.notices?.some((n) => n.rule === 'invalid-date')) return undefined
  return NO_DATE
}

function isFuture(date: string, now: Date): boolean {
  const time = Date.parse(/T[\d:]+$/u.test(date) ? `${date}Z` : date)
  return time > now.getTime() + GRACE_MS
}

function languageNotice({ language }: Report): Notice | undefined {
  if (/^en\b/u.test(language)) return undefined
  if (language === 'und') return UNKNOWN_LANGUAGE
  return {
    severity: 'info',
    rule: 'not-english',
    message: `Its language is ${language}: it is kept but will not be read`,
    hint: 'Add an English translation as a report of its own',
  }
}

const EMPTY = {
  severity: 'error',
  rule: 'empty',
  hint: 'Save the report again with its text, or leave the file out',
} as const

const unstorable: Notice = {
  severity: 'warning',
  rule: 'broken-characters',
  message: 'It holds NULs or halves of characters; each was replaced by “\uFFFD”',
  hint: 'Export the text again',
}

const NO_DATE: Notice = {
  severity: 'warning',
  rule: 'no-date',
  message: 'It has no publication date: it is told last, and “Tuesday” in it stays undated',
  hint: 'Begin the text with a line “date 2031-05-02”, or give front matter or a “published” field',
}

const UNKNOWN_LANGUAGE: Notice = {
  severity: 'info',
  rule: 'unknown-language',
  message: 'It is too short or too mixed to tell its language',
  hint: 'Give a “language” field or front matter, such as “language: en”',
}

const future = (published: string): Notice => ({
  severity: 'warning',
  rule: 'future-date',
  message: `Its publication date ${published} lies in the future; it was kept as given`,
  hint: 'Correct the date, or the clock of this machine',
})
