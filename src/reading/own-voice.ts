import {
  bySpan,
  type Reading,
  type RegionRole,
  type Report,
  type Span,
  type Statement,
  statementId,
  trim,
} from '../schema/index.js'
import { questions } from './lang/en/questions.js'

/** Where an outlet speaks for itself. Posts speak too, but for their author. */
const SPOKEN: ReadonlySet<RegionRole> = new Set(['headline', 'standfirst', 'paragraph', 'caption', 'post'])
/** Shorter leftovers (“he added”, “and that”) say nothing by themselves. */
const LEAST_WORDS = 4

/**
 * What a report says without naming a source, one statement a sentence: the sentence less the attributions in it.
 * Such statements have neither source nor cue; their ids key on where their words start.
 */
export function ownVoice(report: Report, reading: Pick<Reading, 'sentences' | 'statements'>): Statement[] {
  const attributed = reading.statements.flatMap((s) => [...s.source, ...s.cue, ...s.content]).sort(bySpan)
  const spoken = report.regions.filter((r) => SPOKEN.has(r.role))
  const statements: Statement[] = []
  for (const sentence of reading.sentences) {
    if (!spoken.some((r) => r.start <= sentence.start && sentence.start < r.end)) continue
    const inside = attributed.filter((s) => s.end > sentence.start && s.start < sentence.end)
    const rest = longest(report.text, leftovers(report.text, sentence, inside))
    if (!rest || wordCount(report.text, rest) < LEAST_WORDS) continue
    statements.push({
      id: statementId(report.id, { start: rest.start, end: rest.start }),
      source: [],
      cue: [],
      content: [rest],
      manner: 'indirect',
      act: 'assert',
      certainty: 'certain',
      confidence: 1,
    })
  }
  return statements
}

function leftovers(text: string, sentence: Span, attributed: readonly Span[]): Span[] {
  const rests: Span[] = []
  let start = sentence.start
  for (const s of attributed) {
    if (s.start > start) rests.push({ start, end: s.start })
    start = Math.max(start, s.end)
  }
  if (start < sentence.end) rests.push({ start, end: sentence.end })
  return rests.map((r) => trim(text, withoutOpener(text, r))).filter((r) => r.end > r.start)
}

/** What is left begins with a word, not with the comma, or “, however,”, that tied it to what was cut off. */
function withoutOpener(text: string, { start, end }: Span): Span {
  const opener = OPENER.exec(text.slice(start, end))?.[0] ?? ''
  return { start: start + opener.length, end }
}

const OPENER = new RegExp(`^[\\s,;:.–—-]*(?:(?:${questions.openers.join('|')})\\s*,\\s*)?`, 'iu')

function longest(text: string, spans: readonly Span[]): Span | undefined {
  if (spans.length < 2) return spans[0]
  return [...spans].sort((a, b) => wordCount(text, b) - wordCount(text, a) || a.start - b.start)[0]
}

const wordCount = (text: string, span: Span): number =>
  (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []).length
