import { z } from 'zod'
import { CLAIM_KINDS, MEASURES } from '../schema/index.js'

const Located = z.object({ report: z.string(), start: z.int(), end: z.int() })

/** A gold story as PROTOCOL.md annotates it, quotes already resolved to UTF-16 offsets. */
export const GoldStory = z.object({
  story: z.string(),
  reports: z.array(z.string()),
  figures: z.array(
    Located.extend({
      quote: z.string(),
      measure: z.enum(MEASURES),
      group: z.string(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      approx: z.boolean(),
      claimant: z.object({ quote: z.string(), start: z.int(), end: z.int() }).nullable(),
      about: z.enum(['main', 'background']).optional(),
    }),
  ),
  points: z.array(
    z.object({
      question: z.string(),
      kind: z.enum(CLAIM_KINDS),
      positions: z.array(
        z.object({
          label: z.string(),
          evidence: z.array(Located.extend({ quote: z.string(), claimant: z.string().nullish() })),
        }),
      ),
      relation: z.enum(['agree', 'conflict', 'revision', 'differ']),
    }),
  ),
  actors: z.array(z.object({ name: z.string(), type: z.string(), names: z.array(z.string()) })),
  origins: z.array(z.object({ members: z.array(z.string()), origin: z.string().nullish(), basis: z.string() })),
  caveats: z.array(Located.extend({ quote: z.string() })),
})
export type GoldStory = z.infer<typeof GoldStory>

/** One record of a story's `*.reports.json`, and of a story-labelled JSON lines file. */
export const GoldReport = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  story: z.string().nullish(),
})
export type GoldReport = z.infer<typeof GoldReport>

const Spans = z.array(z.tuple([z.int(), z.int()]))

/** One PolNeAR article; offsets count code points of `text`. */
export const GoldArticle = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })),
})
export type GoldArticle = z.infer<typeof GoldArticle>
