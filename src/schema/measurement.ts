import { z } from 'zod'
import { Quantity } from './figure.js'
import { id, makeId } from './id.js'
import { Span } from './span.js'

export const ASPECTS = ['age', 'depth', 'height', 'length', 'width', 'distance', 'weight', 'duration', 'speed'] as const
export type Aspect = (typeof ASPECTS)[number]

/** “the 40m-deep well”, “a boy, 4”: how old, deep, far, heavy, long or fast something is. No figure, which counts things. */
export const Measurement = z.object({
  /** of the report and `number` */
  id: id('mea'),
  /** the number with its unit: “about 40 metres deep” */
  span: Span,
  /** the number words themselves */
  number: Span,
  /** in the aspect's own unit: years, metres, kilograms, seconds, kilometres an hour (UCUM) */
  quantity: Quantity,
  /** none: the text does not tell which extent (“a 40m well”) */
  aspect: z.enum(ASPECTS).optional(),
  /** the noun or name that is measured, or of what is done so long or so far */
  of: Span.optional(),
  /** the verb that it measures, as dictionaries have it: “fell 12 feet” → fall */
  verb: z.string().optional(),
  /** the innermost statement that contains it; none: the outlet's own voice */
  statement: id('sta').optional(),
  /** the text says that another value has taken its place: “initially reported to be 4” */
  former: z.literal(true).optional(),
  /** the text sets it apart from this event */
  background: z.boolean(),
})
export type Measurement = z.infer<typeof Measurement>
export type MeasurementId = Measurement['id']

export const measurementId = (report: string, number: Span): MeasurementId =>
  makeId('mea', { report, start: number.start, end: number.end })
