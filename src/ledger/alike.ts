import { z } from 'zod'
import { modelFolder, readOrExplain } from '../inference/model-files.js'

/** How likeness is weighed, and from where on it tells: fitted to gold by `evals/alike.ts`, kept beside the model. */
export const Alike = z.object({
  /** what likeness in meaning counts beside that of words */
  meaning: z.number(),
  /** so alike in meaning are two of which it is not known; only what lies above or below tells */
  unknown: z.number(),
  /** alike enough to be about one question */
  row: z.number(),
  /** enough for what would stay in one report alone */
  lone: z.number(),
  /** so much more likeness that takes where the pairs of the two sets are e times as many */
  crowd: z.number(),
  /** alike enough to be one answer */
  position: z.number(),
  /** alike enough for answers of one row to agree, where nothing tells them apart */
  agreement: z.number(),
})
export type Alike = z.infer<typeof Alike>

let known: Alike | undefined

/** @throws EnvironmentError where the file is missing */
export function alike(): Alike {
  known ??= Alike.parse(JSON.parse(new TextDecoder().decode(readOrExplain(`${modelFolder('en')}alike.json`))))
  return known
}
