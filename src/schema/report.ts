import { z } from 'zod'
import { id, makeId } from './id.js'
import { Notice } from './notice.js'
import { Span } from './span.js'

export const REGION_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'crosshead',
  'caption',
  'post',
  'boilerplate',
] as const
export type RegionRole = (typeof REGION_ROLES)[number]

/** A stretch of a report's text and what it is. Regions do not overlap and come in order of place. */
export const Region = Span.extend({
  role: z.enum(REGION_ROLES),
  /** who wrote an embedded post: display name and handle as the text gives them */
  author: z.object({ name: z.string().optional(), handle: z.string().optional(), span: Span }).optional(),
  /** when an embedded post says it was published; ISO 8601 with the precision that was given */
  published: z.string().optional(),
})
export type Region = z.infer<typeof Region>

/** One news report, as taken in. `text` is final before reading starts and never edited. */
export const Report = z.object({
  id: id('rep'),
  url: z.string().optional(),
  outlet: z.string(),
  title: z.string().optional(),
  byline: z.string().optional(),
  /** BCP 47; `und` where it could not be told */
  language: z.string(),
  /** ISO 8601, with the precision that was given (`2023-05-23` or `2023-05-23T10:25:30+02:00`) */
  published: z.string().optional(),
  modified: z.string().optional(),
  /** headline and body as one string */
  text: z.string(),
  regions: z.array(Region),
  capture: z.object({ sha256: z.string(), mediaType: z.string(), retrieved: z.string(), from: z.string() }),
  notices: z.array(Notice),
})
export type Report = z.infer<typeof Report>
export type ReportId = Report['id']

/** A report's id: of its URL (or, without one, its file's base name or record id) and its text. */
export const reportId = (source: string, text: string): ReportId => makeId('rep', { source, text })

/** Orders reports by publication (undated last), then id: the order in which a ledger tells them. */
export const byPublication = (a: Pick<Report, 'id' | 'published'>, b: Pick<Report, 'id' | 'published'>): number =>
  compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
