import type { MeasureKind } from './kind.js'

const VERBS = { killed: 'were killed', injured: 'were injured', missing: 'are missing' } as const

/** People killed, hurt or lost: tolls rise as they are counted. */
export const casualties: MeasureKind = {
  measures: ['killed', 'injured', 'missing'],
  question: (measure, group) => `How many ${group} ${VERBS[measure as keyof typeof VERBS]}?`,
  grows: true,
  partisan: false,
  gravity: 0,
}
