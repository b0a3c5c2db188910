import type { Report } from '../schema/index.js'
import { toReport } from './report.js'
import { parseText } from './text.js'

/** What may be told of a text beside its words; what is left out is found in the text or stays absent. */
export interface About {
  /** stands for the file name; keys the id */
  name?: string
  url?: string
  outlet?: string
  title?: string
  byline?: string
  published?: string
  /** BCP 47, default `en` */
  language?: string
  /** ISO 8601 instant of taking in, default the epoch, so that equal calls give equal reports */
  retrieved?: string
}

/** A report of a plain string, for programs (and tests) that hold their texts in memory. Pure. */
export function reportFromText(text: string, about: About = {}): Report {
  const { name = 'text', retrieved = '1970-01-01T00:00:00Z', language = 'en', ...known } = about
  const found = parseText(text, name)
  return toReport({ ...found, ...known, name, language, mediaType: 'text/plain', from: name }, retrieved)
}
