import { z } from 'zod'
import { id, makeId } from './id.js'
import { Span } from './span.js'

export const ACTS = ['assert', 'confirm', 'deny', 'retract', 'decline'] as const
export type Act = (typeof ACTS)[number]
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** One attribution: somebody (source) says (cue) something (content). No source span: the text names none. */
export const Statement = z.object({
  /** of the report and the cue (the content's start where there is no cue) */
  id: id('sta'),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span).min(1),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(ACTS),
  certainty: z.enum(CERTAINTIES),
  /** the mention behind the source, pronouns not yet resolved */
  speaker: id('men').optional(),
  /** “A, citing B, said …”: B's statement lies within A's */
  within: id('sta').optional(),
  /** probability that this attribution is right; 0–1, three decimals */
  confidence: z.number().min(0).max(1),
})
export type Statement = z.infer<typeof Statement>
export type StatementId = Statement['id']

export const statementId = (report: string, anchor: Span): StatementId =>
  makeId('sta', { report, start: anchor.start, end: anchor.end })
