import type { MeasureKind } from './kind.js'

/** Sums of money: prices, losses, fines. */
export const money: MeasureKind = {
  measures: ['money'],
  question: (_, group) => (group === '' ? 'How much money is it about?' : `How much money: ${group}?`),
  grows: false,
  partisan: false,
  gravity: 2,
}
