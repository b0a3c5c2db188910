import type { Reading, Report, Ruling, Story } from '../schema/index.js'

/** All that a ledger depends on. Order and duplicates do not matter; what is of other stories is left aside. */
export interface Inputs {
  story: Story
  reports: readonly Report[]
  readings: readonly Reading[]
  rulings: readonly Ruling[]
}
