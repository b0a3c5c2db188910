import { z } from 'zod'
import { id, makeId } from './id.js'
import { Span } from './span.js'

export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'evacuated',
  'detained',
  'released',
  'abducted',
  'displaced',
  'attackers',
  'destroyed',
  'damaged',
  'money',
  'other',
] as const
export type Measure = (typeof MEASURES)[number]

/**
 * What a text says of an amount. Counts are whole, so “more than 70” is low 71, high null; “up to 12” low null, high 12;
 * “about 70” 70–70 with `approx`.
 */
export const Quantity = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  approx: z.boolean(),
  /** ISO 4217 for money, UCUM for measures; none for counts */
  unit: z.string().optional(),
})
export type Quantity = z.infer<typeof Quantity>

/** One number that the event is measured by, where the text says it. */
export const Figure = z.object({
  /** of the report and `number` */
  id: id('fig'),
  /** the number with its noun phrase */
  span: Span,
  /** the number words themselves, or the article of “a civilian was killed” */
  number: Span,
  quantity: Quantity,
  measure: z.enum(MEASURES),
  /** the counted noun in a word or two, lower case: “people”, “armoured vehicles” */
  group: z.string(),
  /** what befell them, where the measure is `other` and the text has a word for it: trapped, charged, on board */
  fate: z.string().optional(),
  /** the innermost statement that contains it; none: the outlet's own voice */
  statement: id('sta').optional(),
  /** who the phrase says counted so, whoever passes it on: “the ministry's figure of 40” */
  source: Span.optional(),
  /** the text says that another number has taken its place: “up from 12”, “initially said 12” */
  former: z.literal(true).optional(),
  /** the text sets it apart from this event: an earlier attack, a comparison, a yearly total */
  background: z.boolean(),
  confidence: z.number().min(0).max(1),
})
export type Figure = z.infer<typeof Figure>
export type FigureId = Figure['id']

export const figureId = (report: string, number: Span): FigureId =>
  makeId('fig', { report, start: number.start, end: number.end })
