import { z } from 'zod'
import { Coding } from './coding.js'
import { MEASURES, Quantity } from './figure.js'
import { id } from './id.js'
import { Evidence } from './span.js'
import { ACTS, CERTAINTIES } from './statement.js'

export const CLAIM_KINDS = [
  'figure',
  'cause',
  'responsibility',
  'identity',
  'time',
  'place',
  'outcome',
  'denial',
  'motive',
  'other',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** One source giving one answer in one report. */
export const Assertion = z.object({
  leaf: z.union([id('sta'), id('fig'), id('mea')]),
  /** null: the outlet's own voice (or a source the text does not name: then `claimantText` holds what it says) */
  claimant: id('act').nullable(),
  /** the source's words in the report; the outlet's name where it speaks itself */
  claimantText: z.string(),
  /** where those words stand; none in the outlet's own voice */
  claimantSpans: z.array(z.object({ start: z.int(), end: z.int() })),
  /** from the first hand to the last before the outlet: whom it went through, as the text calls them */
  via: z.array(z.object({ actor: id('act').nullable(), text: z.string() })),
  outlet: z.string(),
  report: id('rep'),
  /** when it was reported: the report's publication, ISO 8601 */
  reported: z.string().optional(),
  act: z.enum(ACTS),
  certainty: z.enum(CERTAINTIES),
  confidence: z.number(),
  /** the words that say it */
  evidence: Evidence,
  /** the origin this report shares here, if it does: assertions of one origin count once */
  origin: id('ori').nullable(),
})
export type Assertion = z.infer<typeof Assertion>

/** One answer to one question, with everyone who gives it: a position in a row. */
export const Claim = z.object({
  id: id('cla'),
  point: id('poi'),
  kind: z.enum(CLAIM_KINDS),
  /** the answer in words: “at least 70”, or the shortest of its statements */
  text: z.string(),
  quantity: Quantity.optional(),
  assertions: z.array(Assertion).min(1),
  /** independent origins behind it: origins, not outlets */
  origins: z.int().min(1),
})
export type Claim = z.infer<typeof Claim>
export type ClaimId = Claim['id']

/** A question with the positions on it: a row of the ledger. */
export const Point = z.object({
  id: id('poi'),
  kind: z.enum(CLAIM_KINDS),
  /** as a person would ask it */
  question: z.string(),
  measure: z.enum(MEASURES).optional(),
  group: z.string().optional(),
  /** in the order they were first reported */
  claims: z.array(id('cla')).min(1),
  /** the strongest relation among its claims: conflict > revision > difference > agreement; single: said once */
  relation: z.enum(['conflict', 'revision', 'difference', 'agreement', 'single']),
  /** lowest and highest value over all claims of a figure row */
  range: z.object({ low: z.number().nullable(), high: z.number().nullable() }).optional(),
  /** a figure row as each coding rule codes it */
  codings: z.array(Coding).optional(),
  /** about something other than this event */
  background: z.boolean(),
})
export type Point = z.infer<typeof Point>
export type PointId = Point['id']
