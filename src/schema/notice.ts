import { z } from 'zod'
import { Span } from './span.js'

/**
 * Trouble as located data: one bad report never stops the rest.
 * `rule` is a stable kebab-case name; `message` names the value and what is wrong with it; `hint` is the way out.
 */
export const Notice = z.object({
  severity: z.enum(['info', 'warning', 'error']),
  rule: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  /** file name, URL or `stdin` */
  from: z.string().optional(),
  /** 1-based line in that file */
  line: z.int().min(1).optional(),
  span: Span.optional(),
})
export type Notice = z.infer<typeof Notice>
