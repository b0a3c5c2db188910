import { agencies, crediting } from '../../reading/lang/en/agencies.js'
import type { Report, Span } from '../../schema/index.js'

/** An agency that a report names as the source of its text, and where. */
export interface Credit {
  agency: string
  span: Span
}

/** Datelines and bylines stand at the top, credit lines at the end. */
const TOP = 400
const TAIL = 300

/** The agencies a report's body is credited to: “PARIS (AFP) —”, “By the Associated Press”, “Reuters contributed”. */
export function creditsOf(report: Report): Credit[] {
  const { text } = report
  const found: Credit[] = []
  for (const { name, forms } of agencies) {
    const span = forms.flatMap((form) => places(text, form)).find((place) => isCredit(report, place))
    if (span) found.push({ agency: name, span })
  }
  return found
}

function places(text: string, form: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`)) spans.push({ start: at, end })
  }
  return spans
}

function isCredit(report: Report, { start, end }: Span): boolean {
  const { text } = report
  const role = report.regions.find((r) => r.start <= start && start < r.end)?.role
  if (role === 'caption' || role === 'post') return false
  if (role === 'byline' || role === 'dateline') return true
  if (start < TOP && dateline(text, start, end)) return true
  if (start > TOP && end < text.length - TAIL) return false
  // “Copyright 2017 The Associated Press. All rights reserved.”
  const before = text
    .slice(Math.max(0, start - 30), start)
    .toLowerCase()
    .replace(/[\s\d,–-]+$/u, '')
  const after = text
    .slice(end, end + 40)
    .toLowerCase()
    .replace(/^[\s.,;]+/u, '')
  return crediting.before.some((w) => before.endsWith(w)) || crediting.after.some((w) => after.startsWith(w))
}

/** In brackets, then a dash: “(Reuters) -”. */
const dateline = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && /^\)\s*[-–—]/u.test(text.slice(end, end + 5))
