import { z } from 'zod'
import { id } from './id.js'

/** How two claims of one row stand to each other, and why, in words. */
export const Relation = z.object({
  type: z.enum(['agreement', 'conflict', 'revision', 'difference']),
  from: id('cla'),
  to: id('cla'),
  /** “same measure and group, ranges do not meet” */
  basis: z.string(),
})
export type Relation = z.infer<typeof Relation>
