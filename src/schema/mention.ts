import { z } from 'zod'
import { id, makeId } from './id.js'
import { Span } from './span.js'

export const ENTITY_TYPES = ['person', 'organisation', 'group', 'place', 'thing'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** A stretch of text that refers to someone or something. */
export const Mention = z.object({
  /** of the report and `head`: a better reader that moves the boundary keeps the id */
  id: id('men'),
  /** with titles and determiners: “Belgorod regional Governor Vyacheslav Gladkov” */
  span: Span,
  /** the name itself, or the noun of a description: “Vyacheslav Gladkov” */
  head: Span,
  form: z.enum(['name', 'nominal', 'pronoun']),
  type: z.enum(ENTITY_TYPES),
  /** an earlier (or, for appositions, neighbouring) mention of the same one, told by the text of this report */
  antecedent: id('men').optional(),
})
export type Mention = z.infer<typeof Mention>
export type MentionId = Mention['id']

export const mentionId = (report: string, head: Span): MentionId =>
  makeId('men', { report, start: head.start, end: head.end })
