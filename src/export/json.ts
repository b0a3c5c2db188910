import type { Exportable } from './exportable.js'

/** The whole ledger and its reports as one JSON document, in the shape of `schema/ledger.json` and `schema/report.json`. */
export const exportJson = ({ ledger, reports }: Exportable): string =>
  `${JSON.stringify({ ledger, reports }, null, 2)}\n`
