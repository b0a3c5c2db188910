/** A leading ` date 2023-05-23 ` before the first word, as some collections put it. */
const LEADING_DATE = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s)/u

/** What a plain text tells of itself. */
export function parseText(text: string): { body: string; published?: string } {
  const date = LEADING_DATE.exec(text)?.[1]
  return { body: text, ...(date && { published: date }) }
}
