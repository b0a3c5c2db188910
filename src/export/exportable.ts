import type { Ledger, Report } from '../schema/index.js'

/** What every format is made from: a ledger and the reports its evidence lies in. */
export interface Exportable {
  ledger: Ledger
  reports: readonly Report[]
}
