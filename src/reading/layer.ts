import type { Found } from '../inference/find.js'
import type {
  Caveat,
  Figure,
  Measurement,
  Mention,
  Notice,
  Place,
  Reading,
  Report,
  Span,
  Statement,
  Time,
} from '../schema/index.js'
import type { Token } from './tokens.js'

/** What the layers have found so far; each layer reads the report and this, and adds its own. */
export interface Layers {
  tokens: Token[]
  /** what the trained model says of the whole text */
  found: Found
  sentences: Span[]
  mentions: Mention[]
  statements: Statement[]
  figures: Figure[]
  measurements: Measurement[]
  caveats: Caveat[]
  times: Time[]
  places: Place[]
  vectors: NonNullable<Reading['vectors']>
  notices: Notice[]
}

/** A pure step of reading: (report, layers so far) → one layer. Predicting is apart from writing: `read.ts` joins them. */
export type Layer<K extends keyof Layers> = (report: Report, soFar: Readonly<Layers>) => Layers[K]
