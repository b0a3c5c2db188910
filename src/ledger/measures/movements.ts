import type { MeasureKind } from './kind.js'

/** People moved, held or let go: counts that rise as the event goes on. */
export const movements: MeasureKind = {
  measures: ['evacuated', 'detained', 'released', 'abducted', 'displaced'],
  question: (measure, group) => `How many ${group} were ${measure}?`,
  grows: true,
  partisan: false,
  gravity: 2,
}
