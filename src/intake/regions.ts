import { bySpan, type Region, type RegionRole, type Span, trim } from '../schema/index.js'
import type { Mark } from './draft.js'
import { type Block, blocks } from './regions/blocks.js'
import { tail } from './regions/boilerplate.js'
import { dateline, leadingDate } from './regions/datelines.js'
import { posts } from './regions/posts.js'
import { rolesOf } from './regions/roles.js'

/**
 * Marks what each stretch of `text` is. Regions come in order, do not overlap, and hold every word of the text.
 * @param title where known; a first block with the same words is the headline
 * @param marks what markup told of stretches of the text, in order of place
 */
export function regions(text: string, title?: string, marks: readonly Mark[] = []): Region[] {
  const found = blocks(text)
  const date = found[0] && leadingDate(text, found[0])
  const leading: Region[] = date ? [{ ...date, role: 'dateline' }] : []
  const all = without(text, found, leading)
  const embedded = posts(text, all)
  const free = without(text, all, embedded)
  const roles = rolesOf(text, free, title, marks)
  const firstParagraph = roles.indexOf('paragraph')
  const rest = free.flatMap((block, i) => carved(text, block, roles[i] as RegionRole, i === firstParagraph))
  return [...leading, ...embedded, ...rest].sort(bySpan)
}

/** What is left of the blocks beside the spans taken from them; both come in order of place. */
function without(text: string, all: readonly Block[], taken: readonly Span[]): Block[] {
  const rest: Block[] = []
  let next = 0
  for (const block of all) {
    while ((taken[next]?.end ?? Infinity) <= block.start) next++
    let start = block.start
    for (let i = next; i < taken.length && (taken[i] as Span).start < block.end; i++) {
      rest.push({ ...block, start, end: Math.max(start, (taken[i] as Span).start) })
      start = (taken[i] as Span).end
    }
    rest.push({ ...block, start, end: Math.max(start, block.end) })
  }
  return rest.map((piece) => ({ ...piece, ...trim(text, piece) })).filter((piece) => piece.start < piece.end)
}

/** A paragraph's dateline and what follows the report at its end get regions of their own. */
function carved(text: string, block: Span, role: RegionRole, first: boolean): Region[] {
  const { start, end } = block
  if (role !== 'paragraph') return [{ start, end, role }]
  const place = dateline(text, block, first)
  const last = tail(text, block)
  const body = trim(text, { start: place?.end ?? start, end: last?.start ?? end })
  return [
    ...(place ? [{ ...place, role: 'dateline' as const }] : []),
    ...(body.start < body.end ? [{ ...body, role }] : []),
    ...(last ? [{ ...last, role: 'boilerplate' as const }] : []),
  ]
}
