import { z } from 'zod'
import { Figure } from './figure.js'
import { id, makeId } from './id.js'
import { Measurement } from './measurement.js'
import { Mention } from './mention.js'
import { Notice } from './notice.js'
import { Span } from './span.js'
import { Statement } from './statement.js'
import { Vector } from './vector.js'

/** “could not be independently verified”: what the text says nobody could tell. */
export const Caveat = z.object({
  span: Span,
  /** who could not verify, where the text says so */
  by: Span.optional(),
  /** the statement it qualifies, where the text tells */
  about: id('sta').optional(),
})
export type Caveat = z.infer<typeof Caveat>

/** A TIMEX3-like time expression; `value` is ISO 8601 with the precision that is known (`2023-05-22`, `2023-03`, `P3D`). */
export const Time = z.object({ span: Span, type: z.enum(['date', 'time', 'duration', 'set']), value: z.string() })
export type Time = z.infer<typeof Time>

/** Where a place mention lies; unlocated places have no entry. Coordinates are WGS 84 degrees. */
export const Place = z.object({
  mention: id('men'),
  /** GeoNames id */
  geonames: z.int(),
  name: z.string(),
  country: z.string(),
  lat: z.number(),
  lon: z.number(),
})
export type Place = z.infer<typeof Place>

/** Everything one reader found in one report: standoff layers over its text. */
export const Reading = z.object({
  id: id('rea'),
  report: id('rep'),
  reader: z.object({ name: z.string(), version: z.string(), models: z.array(z.string()) }),
  sentences: z.array(Span),
  mentions: z.array(Mention),
  statements: z.array(Statement),
  figures: z.array(Figure),
  /** readings made before they were kept have none */
  measurements: z.array(Measurement).optional(),
  caveats: z.array(Caveat),
  times: z.array(Time),
  places: z.array(Place),
  /** by statement, and by sentence of the outlet's own; readings made before they were kept have none */
  vectors: z.record(id('sta'), Vector).optional(),
  notices: z.array(Notice),
})
export type Reading = z.infer<typeof Reading>
export type Reader = Reading['reader']

export const readingId = (report: string, reader: Reader): Reading['id'] => makeId('rea', { report, reader })

/** All that a ruling can name in a reading. */
export const leavesIn = ({ mentions, statements, figures, measurements = [] }: Reading) => [
  ...mentions,
  ...statements,
  ...figures,
  ...measurements,
]
