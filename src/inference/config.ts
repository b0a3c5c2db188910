import { z } from 'zod'
import { ACTS, CERTAINTIES, ENTITY_TYPES } from '../schema/index.js'

const Row = z.array(z.number())
const Tables = z.object({ labels: z.array(z.string()), transitions: z.array(Row), start: Row })

const File = z.object({ file: z.string().regex(/^[\w.-]+$/), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** What decoding needs beside the networks, as training writes it to `config.json`. Distances are in words. */
export const Config = z.object({
  /** one file a network */
  files: z.object({ encoder: File, attribute: File, edges: File, link: File, vector: File }),
  vocabulary: File,
  /** names of label ids; `type` begins with “none” */
  labels: z.object({
    type: z.tuple([z.literal('none')], z.enum(ENTITY_TYPES)),
    form: z.array(z.enum(['name', 'nominal', 'pronoun'])),
    act: z.array(z.enum(ACTS)),
    certainty: z.array(z.enum(CERTAINTIES)),
  }),
  /** the encoder's view in word pieces, and how far windows reach into one another */
  window: z.object({ pieces: z.int(), overlap: z.int() }),
  /** how many words around a cue are labelled, of which `left` stand before it; and cues labelled at once */
  region: z.object({ words: z.int(), left: z.int(), batch: z.int() }),
  /** `bias` is taken off “no cue”, so that doubtful cues are judged with their region in view */
  cue: Tables.extend({ bias: z.number() }),
  roles: Tables,
  /** `reach`: how far from its head a mention may begin or end */
  mention: z.object({ threshold: z.number(), names: z.number(), reach: z.int() }),
  link: z.object({ distances: Row, reach: z.int(), threshold: z.number() }),
  confidence: z.object({ intercept: z.number(), weights: Row, threshold: z.number() }),
})
export type Config = z.infer<typeof Config>
