/**
 * How alike reports must be to tell one story. Learned on the stories corpus (docs/stories.md has the scores): the values
 * stand in the middle of a wide plateau, so that none of them decides alone.
 */
export const THRESHOLDS = {
  /** a report joins the most alike story from this likeness on, 0–1 */
  join: 0.13,
  /** likeness that is left between reports long apart */
  oldest: 0.5,
  /** days after which about a third of the rest of the likeness is left */
  fade: 60,
} as const

/** How much a word counts by where it stands. */
export const WEIGHTS = {
  /** added for a word of the title */
  title: 4,
  /** times, in the first `leadLength` characters */
  lead: 1.5,
  leadLength: 600,
  /** times, when capitalised */
  capital: 1.5,
  /** words that stand in more than about a third of all articles do not count */
  leastRarity: 1.2,
  /** the weightiest words that stand for a report */
  terms: 100,
} as const

/** What bounds the work of one more report and the memory of all. */
export const LIMITS = {
  /** words of a report by which it is found and finds others */
  indexed: 24,
  /** stories remembered for one word, the latest */
  postings: 32,
  /** weight of shared words, 0–1, below which comparing a report with a story is of no use */
  leastShared: 0.04,
  /** stories that a report is compared with */
  candidates: 16,
  /** reports of one story that a report is compared with, the latest */
  compared: 20,
  /** stories that can still grow by likeness; the longest untouched rest */
  awake: 10_000,
} as const
