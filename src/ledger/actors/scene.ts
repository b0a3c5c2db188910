import { byPublication, inForce, type Mention, type Report, type Span, slice } from '../../schema/index.js'
import type { ActorsInputs } from '../actors.js'
import { governing } from './capitals.js'
import { namingText } from './naming.js'
import { withOneType } from './story-types.js'
import { nameSpan } from './widen.js'

/** A mention with its place in the story. */
export interface Seen extends Mention {
  report: Report
  /** the story's reports by publication are numbered from 0 */
  order: number
  headText: string
  /** a name with what it is the name of, see `nameSpan`; else the head */
  wide: Span
  spanText: string
  /** the words by which it can be known elsewhere, see `namingText` */
  naming: string | undefined
}

/** The story's mentions that nobody rejected, by (published, report, start). */
export function setScene({ story, reports, readings, rulings }: ActorsInputs): Seen[] {
  const inStory = new Set(story.reports)
  const readingOf = new Map(readings.map((r) => [r.report, r]))
  const rejected = new Set(inForce(rulings).flatMap(({ verdict }) => (verdict.type === 'reject' ? [verdict.leaf] : [])))
  const seen = reports
    .filter((r) => inStory.has(r.id))
    .sort(byPublication)
    .flatMap((report, order) =>
      (readingOf.get(report.id)?.mentions ?? [])
        .filter((m) => !rejected.has(m.id))
        .map((m) => see(m, report, order))
        .sort((a, b) => a.head.start - b.head.start || b.head.end - a.head.end),
    )
  for (const m of seen) m.naming = namingText(m)
  const meant = governing(seen, readings)
  const typed = withOneType(seen)
  for (const m of typed) {
    m.wide = nameSpan(m, m.report.text)
    m.naming = meant.get(m.id) ?? namingText(m)
  }
  return typed
}

/** All members by name, not by spreading: a story has tens of thousands of mentions, and so they have one shape. */
const see = (m: Mention, report: Report, order: number): Seen => ({
  id: m.id,
  span: m.span,
  head: m.head,
  form: m.form,
  type: m.type,
  antecedent: m.antecedent,
  report,
  order,
  headText: slice(report.text, m.head),
  spanText: slice(report.text, m.span),
  wide: m.head,
  naming: undefined,
})

/** Set beside a name, as “Jane Roe, the governor”, “the governor, Jane Roe” and “Governor Jane Roe” are. */
export function isBeside(m: Seen, to: Seen): boolean {
  if (m.form === 'pronoun') return false
  const [first, second] = m.span.start < to.span.start ? [m, to] : [to, m]
  const between = m.report.text.slice(first.span.end, second.span.start)
  // After a dateline (“TALMERE, Velia — The court …”) the story begins.
  if (first.type === 'place' || /[—–-]/.test(between)) return first.type === second.type && /^[\s,]*$/.test(between)
  return /^[\s,(“"‘]*$/.test(between) || first.span.end > second.span.start
}

/** Right before a name, as “the Telegram channel” is in “the Telegram channel Bugle”. */
export const isRightBefore = (m: Seen, to: Seen): boolean =>
  m.form === 'nominal' && /^\s+["“‘']?$/.test(m.report.text.slice(m.span.end, to.span.start))
