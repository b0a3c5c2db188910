import { amounts } from './figures/amounts.js'
import { counts } from './figures/counts.js'
import { durations } from './figures/durations.js'
import { grammar } from './figures/grammar.js'
import { idioms } from './figures/idioms.js'
import { money } from './figures/money.js'
import { nouns } from './figures/nouns.js'
import { uncounted } from './figures/uncounted.js'
import { verbs } from './figures/verbs.js'

export type { Frame, Predicate } from './figures/verbs.js'

/** How the words of events tell what a number counts. */
export const figures = {
  ...amounts,
  ...verbs,
  ...idioms,
  ...counts,
  ...nouns,
  ...money,
  ...uncounted,
  ...durations,
  ...grammar,
}
