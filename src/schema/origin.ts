import { z } from 'zod'
import { id } from './id.js'
import { Evidence } from './span.js'

/** Reports that share one source text: they count as one witness for what they share. */
export const Origin = z.object({
  id: id('ori'),
  /** by publication */
  reports: z.array(id('rep')).min(2),
  /** who it comes from, where credited: “Reuters”, “@legion_svoboda” */
  source: z.string().nullable(),
  basis: z.enum(['verbatim', 'near-verbatim', 'credited']),
  /** the shared passages or the credit line, in each report */
  evidence: z.array(Evidence).min(1),
})
export type Origin = z.infer<typeof Origin>
export type OriginId = Origin['id']
