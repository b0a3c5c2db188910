import {
  figureId,
  mentionId,
  type Reader,
  type Reading,
  type Report,
  readingId,
  reportId,
  statementId,
} from '../../src/schema/index.js'

export const READER_A: Reader = { name: 'a', version: '1', models: [] }
export const READER_B: Reader = { name: 'b', version: '1', models: ['m'] }

/** An invented report; the number makes it one of its own. */
export function aReport(n = 1, more: Partial<Report> = {}): Report {
  const text = `Ferry number ${n} ran aground.\nTwo people were hurt, the harbour master said.`
  return {
    id: reportId(`report-${n}`, text),
    outlet: 'Harbour Post',
    language: 'en',
    published: `2031-03-0${(n % 9) + 1}`,
    text,
    regions: [],
    capture: { sha256: '00', mediaType: 'text/plain', retrieved: '2031-03-10T00:00:00Z', from: `report-${n}.txt` },
    notices: [],
    ...more,
  }
}

/** A reading with one mention, one statement and one figure. */
export function aReading(report: Report, reader: Reader = READER_A): Reading {
  const at = (words: string) => {
    const start = report.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const master = at('harbour master')
  const cue = at('said')
  return {
    id: readingId(report.id, reader),
    report: report.id,
    reader,
    sentences: [],
    mentions: [{ id: mentionId(report.id, master), span: master, head: master, form: 'nominal', type: 'person' }],
    statements: [
      {
        id: statementId(report.id, cue),
        source: [master],
        cue: [cue],
        content: [at('Two people were hurt')],
        manner: 'indirect',
        act: 'assert',
        certainty: 'certain',
        confidence: 1,
      },
    ],
    figures: [
      {
        id: figureId(report.id, at('Two')),
        span: at('Two people'),
        number: at('Two'),
        quantity: { low: 2, high: 2, approx: false },
        measure: 'injured',
        group: 'people',
        statement: statementId(report.id, cue),
        background: false,
        confidence: 1,
      },
    ],
    caveats: [],
    times: [],
    places: [],
    notices: [],
  }
}
