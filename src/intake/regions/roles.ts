import { contains, type RegionRole, type Span, slice } from '../../schema/index.js'
import type { Mark } from '../draft.js'
import type { Block } from './blocks.js'
import { isBoilerplate, isRelatedLabel } from './boilerplate.js'
import { isCaption } from './captions.js'
import { isDateOnly } from './datelines.js'
import { isByline, isCrosshead, isHeadlineLike, isStandfirst } from './headlines.js'
import { plain } from './phrases.js'

/** The role of each block, by its words, its markup and what came before it. */
export function rolesOf(
  text: string,
  all: readonly Block[],
  title: string | undefined,
  marks: readonly Mark[],
): RegionRole[] {
  const roles: RegionRole[] = []
  const seen = new Set<RegionRole>()
  const markAt = finder(marks)
  let related = false
  for (const [i, block] of all.entries()) {
    const words = slice(text, block)
    // Headlines of other reports follow such a label, until a sentence of this one does.
    related = isRelatedLabel(words) || (related && isHeadlineLike(words))
    const marked = markAt(block)
    const role = related
      ? 'boilerplate'
      : roleOf({ words, first: i === 0, alone: all.length === 1, title, marked, seen })
    seen.add(role)
    roles.push(role)
  }
  return withPictureTitles(all, roles)
}

interface Candidate {
  words: string
  first: boolean
  /** the text has no other block */
  alone: boolean
  title: string | undefined
  marked: RegionRole | undefined
  /** roles of blocks before it */
  seen: ReadonlySet<RegionRole>
}

function roleOf({ words, first, alone, title, marked, seen }: Candidate): RegionRole {
  if (first && title !== undefined && plain(words) === plain(title)) return 'headline'
  if (isBoilerplate(words)) return 'boilerplate'
  if (marked) return marked
  if (isCaption(words)) return 'caption'
  const top = !seen.has('paragraph')
  if (top && isByline(words)) return 'byline'
  if (top && isDateOnly(words)) return 'dateline'
  if (top && !alone && isHeadlineLike(words)) {
    if (title === undefined && !seen.has('headline')) return 'headline'
    if (isStandfirst(words) && !seen.has('standfirst')) return 'standfirst'
  }
  return !first && isCrosshead(words) ? 'crosshead' : 'paragraph'
}

/** Looks up marks for spans that come in order. */
function finder(marks: readonly Mark[]): (span: Span) => RegionRole | undefined {
  let next = 0
  return (span) => {
    while ((marks[next]?.end ?? Infinity) < span.end) next++
    const mark = marks[next]
    return mark && contains(mark, span) ? mark.role : undefined
  }
}

/** Most lines that stand together with a picture; longer runs are the paragraphs of a text without empty lines. */
const PICTURE_LINES = 4

/** A short line right above or below a caption, with no empty line between, is the picture's title. */
function withPictureTitles(all: readonly Block[], roles: readonly RegionRole[]): RegionRole[] {
  const sizes = new Map<number, number>()
  for (const { group } of all) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const beside = (i: number, j: number) => all[j]?.group === all[i]?.group && roles[j] === 'caption'
  return roles.map((role, i) => {
    if (role !== 'crosshead' || (sizes.get(all[i]?.group ?? -1) ?? 0) > PICTURE_LINES) return role
    return beside(i, i - 1) || beside(i, i + 1) ? 'caption' : role
  })
}
