import { bySpan, contains, overlap, type Report, type Span, type Time } from '../../schema/index.js'
import { inSentences } from '../in-sentences.js'
import type { Layer } from '../layer.js'
import { type Day, dayOf } from './calendar.js'
import { datesOf } from './dates.js'
import { spansOf } from './spans.js'

/**
 * Time expressions as TIMEX3, with the precision that the text gives: `2023-05-23`, `2023-03`, `2023-W20`, `T06:10`,
 * `P3D`. Relative ones are read against the day of publication, those of an embedded post against the post's own.
 */
export const times: Layer<'times'> = (report, soFar) => {
  const found: Time[] = []
  for (const { sentence, tokens } of inSentences(report, soFar)) {
    const dates = datesOf(report.text, sentence, tokens, publishedAt(report, sentence))
    const others = spansOf(tokens).filter((t) => !dates.some((d) => overlap(d.span, t.span) > 0))
    found.push(...[...dates, ...others].sort((a, b) => bySpan(a.span, b.span)))
  }
  return found
}

function publishedAt(report: Report, at: Span): Day | undefined {
  const post = report.regions.find((region) => region.role === 'post' && contains(region, at))
  return dayOf(post?.published ?? report.published)
}
