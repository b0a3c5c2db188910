import { z } from 'zod'
import { id } from './id.js'

/**
 * How two claims of one row stand to each other, and why, in words. Where two reports agree on a row, what else is said
 * of it has no relation to the rest.
 */
export const Relation = z.object({
  type: z.enum(['agreement', 'conflict', 'revision', 'difference']),
  from: id('cla'),
  to: id('cla'),
  /** “same measure and group, ranges do not meet” */
  basis: z.string(),
})
export type Relation = z.infer<typeof Relation>
