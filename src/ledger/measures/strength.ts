import type { MeasureKind } from './kind.js'

/** How many took part on the attacking side. */
export const strength: MeasureKind = {
  measures: ['attackers'],
  question: (_, group) => `How many ${group} took part?`,
  grows: false,
  partisan: false,
  gravity: 1,
}
