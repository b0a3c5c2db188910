import { z } from 'zod'
import { ACTS, CERTAINTIES, ENTITY_TYPES } from '../schema/index.js'

const Row = z.array(z.number())
const Tables = z.object({ labels: z.array(z.string()), transitions: z.array(Row), start: Row })

/** What decoding needs beside the networks, as training writes it to `config.json`. */
export const Config = z.object({
  /** one file a network, with its SHA-256 */
  files: z.record(
    z.enum(['encoder', 'attribute', 'edges', 'link', 'vector', 'vocabulary']),
    z.object({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  /** the encoder's view in word pieces, and how far windows reach into one another */
  window: z.object({ pieces: z.int(), overlap: z.int() }),
  /** words around a cue that are labelled: `left` before it, `right` from its first word on */
  region: z.object({ left: z.int(), right: z.int(), batch: z.int() }),
  /** `bias` is taken off “no cue”, so that doubtful cues are judged with their region in view */
  cue: Tables.extend({ bias: z.number() }),
  roles: Tables,
  mention: z.object({
    threshold: z.number(),
    /** how far from its head a mention may begin or end, in words */
    reach: z.int(),
    types: z.array(z.enum(ENTITY_TYPES)),
    forms: z.array(z.enum(['name', 'nominal', 'pronoun'])),
  }),
  link: z.object({ distances: Row, reach: z.int(), threshold: z.number() }),
  acts: z.array(z.enum(ACTS)),
  certainties: z.array(z.enum(CERTAINTIES)),
  confidence: z.object({ intercept: z.number(), weights: Row, threshold: z.number() }),
})
export type Config = z.infer<typeof Config>
