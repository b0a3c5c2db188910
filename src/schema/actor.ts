import { z } from 'zod'
import { id } from './id.js'
import { ENTITY_TYPES } from './mention.js'
import { Evidence } from './span.js'

/** Someone or something under all its names. Its id is that of its first mention by (published, report, start). */
export const Actor = z.object({
  id: id('act'),
  type: z.enum(ENTITY_TYPES),
  /** the name to show */
  name: z.string(),
  /** every surface form the reports use, name or fixed title, most frequent first */
  aliases: z.array(z.object({ text: z.string(), evidence: z.array(Evidence).min(1) })),
  /** what others call it — “militants”, “partisans” — and who does; `by` null: the outlet's own voice */
  labels: z.array(z.object({ text: z.string(), by: id('act').nullable(), outlet: z.string(), evidence: Evidence })),
  mentions: z.array(id('men')).min(1),
})
export type Actor = z.infer<typeof Actor>
export type ActorId = Actor['id']
