import { z } from 'zod'
import { Actor } from './actor.js'
import { Claim, Point } from './claim.js'
import { id } from './id.js'
import { Origin } from './origin.js'
import { Relation } from './relation.js'
import { Evidence } from './span.js'
import { Story } from './story.js'

/** “Reuters was unable to verify any of the assertions.” */
export const LedgerCaveat = z.object({
  /** who could not, as the text calls them; the outlet where it speaks itself */
  by: z.string(),
  evidence: Evidence,
  /** where else the same words stand: reports that print one wire story have one caveat */
  also: z.array(Evidence),
  /** the claims it qualifies, where the text tells */
  about: z.array(id('cla')),
})
export type LedgerCaveat = z.infer<typeof LedgerCaveat>

export const TimelineEntry = z.object({
  /** ISO 8601 with the precision known: `2023-05-22`, `2023-03` */
  at: z.string(),
  precision: z.enum(['year', 'month', 'day', 'time']),
  /** the sentence */
  text: z.string(),
  evidence: Evidence,
  /** lies outside the story's own days */
  background: z.boolean(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** What the reports of one story say, side by side. A pure function of reports, readings and rulings. */
export const Ledger = z.object({
  /** of the ledger's content */
  id: id('led'),
  story: Story,
  reports: z.array(
    z.object({
      id: id('rep'),
      outlet: z.string(),
      title: z.string().optional(),
      url: z.string().optional(),
      published: z.string().optional(),
      language: z.string(),
      /** false: kept but not read (another language) */
      read: z.boolean(),
    }),
  ),
  actors: z.array(Actor),
  /** disputed and consequential first */
  points: z.array(Point),
  claims: z.array(Claim),
  relations: z.array(Relation),
  origins: z.array(Origin),
  caveats: z.array(LedgerCaveat),
  timeline: z.array(TimelineEntry),
  /** rulings in force whose leaves no reading has now */
  orphans: z.array(id('rul')),
})
export type Ledger = z.infer<typeof Ledger>
