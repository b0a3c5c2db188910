import { UsageError } from '../errors.js'
import type { Archive } from '../hearsay.js'
import type { Story } from '../schema/index.js'

/**
 * The story a person means: its number in `stories`, its id or the beginning of it, the id of a report in it; none
 * where there is but one. @throws UsageError that lists what there is
 */
export function chooseStory({ stories }: Archive, wanted: string | undefined): Story {
  if (stories.length === 0) throw new UsageError('There are no stories yet. Read some reports with: hearsay read PATH…')
  if (wanted === undefined) {
    if (stories.length === 1) return stories[0] as Story
    throw new UsageError(`There are ${stories.length} stories: say which by its number.\n${list(stories)}`)
  }
  const byNumber = /^\d+$/.test(wanted) ? stories[Number(wanted) - 1] : undefined
  const found = byNumber ? [byNumber] : stories.filter((story) => isMeant(story, wanted))
  if (found.length === 1) return found[0] as Story
  const trouble =
    found.length === 0 ? `There is no story ${wanted}.` : `${wanted} may be any of ${found.length} stories.`
  throw new UsageError(`${trouble} Say which by its number:\n${list(found.length > 0 ? found : stories, stories)}`)
}

/** Ids below this length are more likely a slip than a choice. */
const SHORTEST = 5

const isMeant = (story: Story, wanted: string): boolean =>
  wanted.length >= SHORTEST && [story.id, ...story.reports].some((id) => id.startsWith(wanted))

const SHOWN = 10

function list(stories: readonly Story[], all: readonly Story[] = stories): string {
  const lines = stories.slice(0, SHOWN).map((story) => `  ${all.indexOf(story) + 1}  ${story.title}`)
  if (stories.length > SHOWN) lines.push(`  … and ${stories.length - SHOWN} more: hearsay stories`)
  return lines.join('\n')
}
