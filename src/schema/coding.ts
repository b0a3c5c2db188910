import { z } from 'zod'
import { id } from './id.js'

export const CODING_RULES = ['ucdp', 'acled', 'range'] as const

/** A figure row as a named rule codes it: what it makes of the row, from which assertions, and why not from the rest. */
export const Coding = z.object({
  rule: z.enum(CODING_RULES),
  /** of the rule */
  version: z.string(),
  low: z.number().nullable(),
  /** null where the rule names no best number, or nothing is left to name one from */
  best: z.number().nullable(),
  high: z.number().nullable(),
  used: z.array(id('fig')),
  rejected: z.array(z.object({ leaf: id('fig'), reason: z.string() })),
})
export type Coding = z.infer<typeof Coding>
