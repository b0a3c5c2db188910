import { createHash } from 'node:crypto'
import {
  type Act,
  type Figure,
  figureId,
  type Measure,
  type Mention,
  mentionId,
  type Quantity,
  type Reading,
  type Report,
  type Ruling,
  readingId,
  reportId,
  type Span,
  type Statement,
  type Story,
  statementId,
  storyId,
  type Time,
} from '../../src/schema/index.js'

/** What a test says a reader found in a text; all words must occur in it. */
export interface Told {
  outlet?: string
  published?: string
  text: string
  names?: { [text: string]: Mention['type'] }
  statements?: { source: string; cue: string; content: string; act?: Act; within?: string }[]
  figures?: {
    number: string
    quantity: Partial<Quantity>
    measure: Measure
    group: string
    background?: boolean
    /** whose number it is, in words of the text */
    by?: string
    former?: true
    fate?: string
  }[]
  caveats?: { text: string; by?: string; about?: string }[]
  times?: { text: string; value: string; type?: Time['type'] }[]
  post?: { text: string; author: string }
}

const READER = { name: 'hand', version: '1', models: [] }

/** A story told by hand: reports and the readings that a perfect reader would give. */
export function tell(...told: Told[]): { story: Story; reports: Report[]; readings: Reading[]; rulings: Ruling[] } {
  const reports = told.map((t, i) => toReport(t, i))
  const readings = told.map((t, i) => toReading(t, reports[i] as Report))
  const ids = reports.map((r) => r.id)
  return { story: { id: storyId(ids[0] as string), title: 'A story', reports: ids }, reports, readings, rulings: [] }
}

function toReport(t: Told, i: number): Report {
  const whole = { start: 0, end: t.text.length }
  const post = t.post && {
    ...find(t.text, t.post.text),
    author: { name: t.post.author, span: find(t.text, t.post.author) },
  }
  const regions: Report['regions'] = post
    ? [
        { start: 0, end: post.start, role: 'paragraph' },
        { ...post, role: 'post' },
      ]
    : [{ ...whole, role: 'paragraph' }]
  return {
    id: reportId(`r${i}`, t.text),
    outlet: t.outlet ?? `Outlet ${i}`,
    language: 'en',
    ...(t.published && { published: t.published }),
    text: t.text,
    regions,
    capture: {
      sha256: createHash('sha256').update(t.text).digest('hex'),
      mediaType: 'text/plain',
      retrieved: '2024-01-01T00:00:00Z',
      from: `r${i}`,
    },
    notices: [],
  }
}

function toReading(t: Told, report: Report): Reading {
  const { text } = t
  const mentions = Object.entries(t.names ?? {}).flatMap(([name, type]) =>
    findAll(text, name).map(
      (span): Mention => ({ id: mentionId(report.id, span), span, head: span, form: 'name', type }),
    ),
  )
  const statements = (t.statements ?? []).map((s): Statement => {
    const [source, cue, content] = [find(text, s.source), find(text, s.cue), find(text, s.content)]
    const speaker = mentions.find((m) => m.span.start >= source.start && m.span.end <= source.end)
    return {
      id: statementId(report.id, cue),
      source: [source],
      cue: [cue],
      content: [content],
      manner: 'indirect',
      act: s.act ?? 'assert',
      certainty: 'certain',
      ...(speaker && { speaker: speaker.id }),
      ...(s.within && { within: statementId(report.id, find(text, s.within)) }),
      confidence: 0.9,
    }
  })
  const figures = (t.figures ?? []).map((f): Figure => {
    const number = find(text, f.number)
    const at = text.toLowerCase().indexOf(f.group, number.end)
    const span = { start: number.start, end: at < 0 ? number.end : at + f.group.length }
    const statement = statements
      .filter((s) => s.content.some((c) => c.start <= number.start && number.end <= c.end))
      .sort((a, b) => width(a) - width(b))[0]
    return {
      id: figureId(report.id, number),
      span,
      number,
      quantity: { low: null, high: null, approx: false, ...f.quantity },
      measure: f.measure,
      group: f.group,
      ...(statement && { statement: statement.id }),
      ...(f.by && { source: find(text, f.by) }),
      ...(f.former && { former: f.former }),
      ...(f.fate && { fate: f.fate }),
      background: f.background ?? false,
      confidence: 1,
    }
  })
  const caveats = (t.caveats ?? []).map((c) => ({
    span: find(text, c.text),
    ...(c.by && { by: within(find(text, c.text), find(c.text, c.by)) }),
    ...(c.about && { about: statementId(report.id, find(text, c.about)) }),
  }))
  return {
    id: readingId(report.id, READER),
    report: report.id,
    reader: READER,
    sentences: sentencesOf(text),
    mentions,
    statements,
    figures,
    caveats,
    times: (t.times ?? []).map(({ text: words, value, type = 'date' }) => ({ span: find(text, words), type, value })),
    places: [],
    notices: [],
  }
}

const within = (place: Span, part: Span): Span => ({ start: place.start + part.start, end: place.start + part.end })
const width = (s: Statement) => (s.content[0] as Span).end - (s.content[0] as Span).start

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s][^.!?\n]*[.!?\n]?/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
  }))
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`)
  return { start, end: start + words.length }
}

const findAll = (text: string, words: string): Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length })
  return spans
}
