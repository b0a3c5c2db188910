import { type Span, trim } from '../../schema/index.js'

/** The lines of `text` that hold words, trimmed. */
export function blocks(text: string): Span[] {
  const found: Span[] = []
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length })
    if (span.start < span.end) found.push(span)
  }
  return found
}
