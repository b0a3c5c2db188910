import type { Notice } from '../schema/index.js'
import { whole } from './bytes.js'
import { isoDate } from './dates.js'
import { decode } from './decode.js'
import type { Draft, Found, Source } from './draft.js'
import { frontMatter } from './front-matter.js'
import { encodingNotices } from './notices.js'
import { about, invalidDate, normalised, pick } from './record.js'

/** A leading ` date 2023-05-23 ` before the first word, as some collections put it. */
const LEADING_DATE = /^\s*date (\d[\d./-]{5,})(?=\s|$)/u

/** A plain text: one report, with front matter or a leading date where it has them. */
export async function* text(source: Source): AsyncGenerator<Found> {
  const bytes = await whole(source)
  const decoded = decode(bytes)
  const { notices, ...found } = parseText(decoded.text, source.from)
  yield {
    draft: {
      ...found,
      name: source.name,
      mediaType: 'text/plain',
      from: source.from,
      bytes,
      notices: [...encodingNotices(decoded, source.from), ...notices],
    },
  }
}

/** What a plain text tells of itself; its body is the text as it stands, but for front matter. */
export function parseText(all: string, from: string): Pick<Draft, 'body' | 'published'> & { notices: Notice[] } {
  const { fields, body, notices } = frontMatter(all, from)
  const date = LEADING_DATE.exec(body)?.[1]
  const published = isoDate(date)
  if (date && !published) notices.push({ ...invalidDate(date, 'publication'), from, line: 1 })
  const dated = { body, ...(published && { published }) }
  if (!fields) return { ...dated, notices }
  const known = normalised(fields)
  const told = about(known, body, { from })
  const title = pick(known, 'title')
  return { ...dated, ...told, ...(typeof title === 'string' && { title }), notices: [...notices, ...told.notices] }
}
