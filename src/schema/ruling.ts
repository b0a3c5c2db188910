import { z } from 'zod'
import { MEASURES } from './figure.js'
import { id, makeId } from './id.js'
import { ACTS, CERTAINTIES } from './statement.js'

/** A thing with a place in a text. Stories, actors, claims and origins merge and split, so people rule on leaves. */
export const LeafId = z.union([id('rep'), id('men'), id('sta'), id('fig'), id('mea')])
export type LeafId = z.infer<typeof LeafId>

/** What a person decided. */
export const Verdict = z.discriminatedUnion('type', [
  /** two reports are one story, two mentions one actor, two statements or figures one claim */
  z.object({ type: z.literal('same'), a: LeafId, b: LeafId }),
  z.object({ type: z.literal('different'), a: LeafId, b: LeafId }),
  /** the reader was wrong: leave this leaf out of the ledger */
  z.object({ type: z.literal('reject'), leaf: LeafId }),
  /** the actor this mention belongs to is called so */
  z.object({ type: z.literal('name'), leaf: id('men'), name: z.string().min(1) }),
  /** a figure read otherwise; absent members stay as read */
  z.object({
    type: z.literal('figure'),
    leaf: id('fig'),
    low: z.number().nullable().optional(),
    high: z.number().nullable().optional(),
    approx: z.boolean().optional(),
    measure: z.enum(MEASURES).optional(),
    group: z.string().optional(),
    background: z.boolean().optional(),
    /** the claimant's mention; null: the outlet's own voice */
    claimant: id('men').nullable().optional(),
  }),
  z.object({
    type: z.literal('statement'),
    leaf: id('sta'),
    act: z.enum(ACTS).optional(),
    certainty: z.enum(CERTAINTIES).optional(),
    claimant: id('men').nullable().optional(),
  }),
  /** takes back the ruling named in `supersedes` */
  z.object({ type: z.literal('withdraw') }),
])
export type Verdict = z.infer<typeof Verdict>

/** A person's decision. Append only: a change of mind is a new ruling that supersedes the old one. */
export const Ruling = z.object({
  id: id('rul'),
  verdict: Verdict,
  by: z.string().min(1),
  /** ISO 8601 instant */
  at: z.string(),
  note: z.string().optional(),
  supersedes: id('rul').optional(),
})
export type Ruling = z.infer<typeof Ruling>
export type RulingId = Ruling['id']

export const makeRuling = (r: Omit<Ruling, 'id'>): Ruling => ({ id: makeId('rul', r), ...r })
