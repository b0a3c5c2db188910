import type { MeasureKind } from './kind.js'

/** Sums of money: prices, losses, fines. */
export const money: MeasureKind = {
  measures: ['money'],
  question: (_, group) => `How much money: ${group}?`,
  grows: false,
  partisan: false,
  gravity: 2,
}
