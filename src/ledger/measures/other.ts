import type { MeasureKind } from './kind.js'

/** Any other number the event is measured by. */
export const other: MeasureKind = {
  measures: ['other'],
  question: (_, group) => `How many ${group} were there?`,
  grows: false,
  partisan: false,
  gravity: 3,
}
