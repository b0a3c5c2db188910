import { bySpan, contains, type Region, type RegionRole, type Span, slice, trim } from '../schema/index.js'
import { type Block, blocks } from './regions/blocks.js'
import { isBoilerplate, isRelatedLabel, tail } from './regions/boilerplate.js'
import { isCaption } from './regions/captions.js'
import { dateline, isDateOnly, leadingDate } from './regions/datelines.js'
import { isByline, isCrosshead, isHeadlineLike, isStandfirst } from './regions/headlines.js'
import { plain } from './regions/phrases.js'
import { posts } from './regions/posts.js'

/**
 * Marks what each stretch of `text` is. Regions come in order, do not overlap, and hold every word of the text.
 * @param title where known; a first block with the same words is the headline
 */
export function regions(text: string, title?: string): Region[] {
  const all = blocks(text)
  const leading = all[0] && leadingDate(text, all[0])
  const embedded = posts(text, all)
  const taken: Region[] = [...(leading ? [{ ...leading, role: 'dateline' as const }] : []), ...embedded]
  const free = all.flatMap((block) => without(text, block, taken))
  const roles = rolesOf(text, free, title)
  const rest = free.flatMap((block, i) => carved(text, block, roles[i] as RegionRole, i === roles.indexOf('paragraph')))
  return [...taken, ...rest].sort(bySpan)
}

/** What is left of a block beside the spans taken from it. */
function without(text: string, block: Block, taken: readonly Span[]): Block[] {
  let rest: Block[] = [block]
  for (const span of taken) {
    if (span.end <= block.start || span.start >= block.end) continue
    rest = rest.flatMap((b) =>
      contains(span, b)
        ? []
        : [
            { ...b, end: Math.min(b.end, span.start) },
            { ...b, start: Math.max(b.start, span.end) },
          ]
            .map((piece) => ({ ...piece, ...trim(text, piece) }))
            .filter((piece) => piece.start < piece.end),
    )
  }
  return rest
}

function rolesOf(text: string, all: readonly Block[], title?: string): RegionRole[] {
  const roles: RegionRole[] = []
  let related = false
  for (const [i, block] of all.entries()) {
    const words = slice(text, block)
    const label = isRelatedLabel(words)
    related = label || (related && isHeadlineLike(words))
    roles.push(related ? 'boilerplate' : roleOf(words, i, roles, all.length, title))
  }
  return roles.map((role, i) => (role === 'crosshead' && besideCaption(all, roles, i) ? 'caption' : role))
}

function roleOf(words: string, i: number, before: readonly RegionRole[], count: number, title?: string): RegionRole {
  if (i === 0 && title !== undefined && plain(words) === plain(title)) return 'headline'
  if (isBoilerplate(words)) return 'boilerplate'
  if (isCaption(words)) return 'caption'
  const top = !before.includes('paragraph')
  if (top && isByline(words)) return 'byline'
  if (top && isDateOnly(words)) return 'dateline'
  if (top && count > 1 && isHeadlineLike(words)) {
    if (title === undefined && !before.includes('headline')) return 'headline'
    if (isStandfirst(words) && !before.includes('standfirst')) return 'standfirst'
  }
  return i > 0 && isCrosshead(words) ? 'crosshead' : 'paragraph'
}

/** A short line right above or below a caption, with no empty line between, is a picture's title. */
function besideCaption(all: readonly Block[], roles: readonly RegionRole[], i: number): boolean {
  const group = all[i]?.group
  const size = all.filter((b) => b.group === group).length
  return size <= 4 && [i - 1, i + 1].some((j) => all[j]?.group === group && roles[j] === 'caption')
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
