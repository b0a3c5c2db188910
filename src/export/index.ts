import { exportCsv } from './csv.js'
import type { Exportable } from './exportable.js'
import { exportJson } from './json.js'
import { exportJsonl } from './jsonl.js'
import { exportMarkdown } from './markdown.js'

export type { Exportable } from './exportable.js'

/** Loaded when wanted: its charts take a moment to load that no other format needs. */
const dossier = async (exportable: Exportable) => (await import('./html.js')).exportHtml(exportable)

/** Every format by the name `--format` takes. */
export const EXPORTS = {
  json: { about: 'the whole ledger and its reports', write: exportJson },
  jsonl: { about: 'one assertion a line', write: exportJsonl },
  csv: { about: 'one assertion a row, for spreadsheets', write: exportCsv },
  html: { about: 'a dossier to read in a browser', write: dossier },
  md: { about: 'a page of tables', write: exportMarkdown },
} as const satisfies Record<string, { about: string; write: (e: Exportable) => string | Promise<string> }>

export type Format = keyof typeof EXPORTS
export const FORMATS = Object.keys(EXPORTS) as Format[]

/** The ledger in one format; the same ledger gives the same bytes. */
export const exportAs = async (format: Format, exportable: Exportable): Promise<string> =>
  EXPORTS[format].write(exportable)
