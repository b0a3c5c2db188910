import type { MeasureKind } from './kind.js'

/** Things destroyed or damaged. */
export const material: MeasureKind = {
  measures: ['destroyed', 'damaged'],
  question: (measure, group) => `How many ${group} were ${measure}?`,
  grows: true,
  partisan: true,
  gravity: 1,
}
