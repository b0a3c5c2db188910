import type { Measure } from '../../schema/index.js'

/** Knowledge of one kind of value: its words, and how two values of it stand to each other. */
export interface MeasureKind {
  measures: readonly Measure[]
  /** as a person would ask for it; `group` is the counted noun, plural */
  question(measure: Measure, group: string): string
  /** counted up while an event lasts: a later, higher value is an update */
  grows: boolean
  /** a party's losses or successes: different parties' numbers are rival claims, not updates */
  partisan: boolean
  /** place among rows, the gravest 0 */
  gravity: number
}
