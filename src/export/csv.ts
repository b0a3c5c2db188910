import { stringify } from 'csv-stringify/sync'
import type { Exportable } from './exportable.js'
import { type AssertionRow, assertionRows } from './rows.js'

const COLUMNS = [
  'question',
  'relation',
  'position',
  'low',
  'high',
  'approx',
  'unit',
  'claimant',
  'claimantText',
  'via',
  'outlet',
  'reported',
  'act',
  'certainty',
  'confidence',
  'origins',
  'quote',
  'reportTitle',
  'url',
  'kind',
  'measure',
  'group',
  'background',
  'ucdpLow',
  'ucdpBest',
  'ucdpHigh',
  'acled',
  'rangeLow',
  'rangeHigh',
  'storyTitle',
  'story',
  'point',
  'claim',
  'leaf',
  'report',
  'origin',
  'start',
  'end',
] as const

/**
 * One assertion a row as RFC 4180 has it, with a byte order mark so that spreadsheets read it as UTF-8. A cell that a
 * spreadsheet would run as a formula (a report may hold one) is led by an apostrophe. `start` and `end` enclose all
 * pieces of the quote.
 */
export const exportCsv = (exportable: Exportable): string =>
  stringify(assertionRows(exportable).map(cells), {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  })

const cells = (row: AssertionRow) => ({
  ...row,
  via: row.via.join(' → '),
  start: Math.min(...row.spans.map((span) => span.start)),
  end: Math.max(...row.spans.map((span) => span.end)),
})
