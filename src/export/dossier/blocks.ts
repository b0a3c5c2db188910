import type { Region, RegionRole, Report, Span } from '../../schema/index.js'

/** A paragraph of a report as the page shows it. */
export interface Block extends Span {
  role: RegionRole
  author?: Region['author']
  published?: string
}

/**
 * A report's text cut into the blocks that its regions and line ends make, nothing left out. Regions on one line
 * (a dateline and its paragraph) share a block, which takes the role of the last.
 */
export function blocksOf(report: Report): Block[] {
  const pieces: Block[] = []
  let at = 0
  for (const region of report.regions) {
    pieces.push(...lines(report.text, { start: at, end: region.start }, 'paragraph'))
    const { start, end, role, author, published } = region
    if (role === 'paragraph' || role === 'boilerplate' || role === 'post')
      pieces.push(...lines(report.text, { start, end }, role).map((b) => ({ ...b, author, published })))
    else pieces.push({ start, end, role, author, published })
    at = end
  }
  pieces.push(...lines(report.text, { start: at, end: report.text.length }, 'paragraph'))
  return joined(report.text, pieces)
}

function joined(text: string, pieces: Block[]): Block[] {
  const blocks: Block[] = []
  for (const piece of pieces) {
    const last = blocks.at(-1)
    const oneLine = last && !text.slice(last.end, piece.start).includes('\n')
    if (oneLine && (last.role === 'dateline' || last.role === piece.role))
      blocks[blocks.length - 1] = { ...piece, start: last.start }
    else blocks.push(piece)
  }
  return blocks
}

function lines(text: string, span: Span, role: RegionRole): Block[] {
  const blocks: Block[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = span.start + match.index
    blocks.push({ start, end: start + match[0].length, role })
  }
  return blocks
}
