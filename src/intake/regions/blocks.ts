import { type Span, trim } from '../../schema/index.js'

/** A paragraph or line of its own; blocks of one group have no empty line between them. */
export interface Block extends Span {
  group: number
}

/** The paragraphs of `text`, trimmed. Each line is one, but for texts wrapped at a fixed width, whose lines are joined. */
export function blocks(text: string): Block[] {
  const lines = linesOf(text)
  return wrapped(text, lines) ? joined(text, lines) : lines
}

function linesOf(text: string): Block[] {
  const found: Block[] = []
  let group = 0
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+|\r?\n\s*?\r?\n/gu)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length })
    if (span.start < span.end) found.push({ ...span, group })
    else group++
  }
  return found
}

/** Widest line of text wrapped for a terminal or mail, in characters. */
const WIDEST = 100

/** Mail and teletype break lines inside sentences: most next lines begin in lower case, and none is wide. */
function wrapped(text: string, lines: Block[]): boolean {
  if (lines.some((l) => l.end - l.start > WIDEST)) return false
  const follow = lines.filter((l, i) => l.group === lines[i - 1]?.group)
  const inside = follow.filter((l) => /^\p{Ll}/u.test(text.slice(l.start, l.start + 2)))
  return inside.length >= 3 && inside.length > follow.length * 0.4
}

function joined(text: string, lines: Block[]): Block[] {
  const found: Block[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last?.group === line.group && !endsShort(text, last)) last.end = line.end
    else found.push({ ...line })
  }
  return found
}

/** A line that stops well before the margin after a full stop ends its paragraph. */
function endsShort(text: string, block: Block): boolean {
  const start = text.lastIndexOf('\n', block.end - 1) + 1
  return block.end - start < WIDEST / 2 && /[.!?]["”’)]*$/u.test(text.slice(Math.max(start, block.end - 5), block.end))
}
