import { plural } from '../groups.js'
import type { MeasureKind } from './kind.js'

/** Sums of money: prices, losses, fines. */
export const money: MeasureKind = {
  measures: ['money'],
  question: (_, group) => (plural(group) === group ? `How much are the ${group}?` : `How large is the ${group}?`),
  grows: false,
  partisan: false,
  gravity: 2,
}
