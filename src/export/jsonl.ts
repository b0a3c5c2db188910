import type { Exportable } from './exportable.js'
import { assertionRows } from './rows.js'

/** One assertion a line, as JSON. */
export const exportJsonl = (exportable: Exportable): string =>
  assertionRows(exportable)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
