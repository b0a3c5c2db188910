import { type Region, type Span, slice } from '../schema/index.js'
import { blocks } from './regions/blocks.js'

/** Marks what each stretch of `text` is. Regions are ordered, do not overlap and hold every word of the text. */
export function regions(text: string, title?: string): Region[] {
  return blocks(text).map((block, i) => ({
    ...block,
    role: i === 0 && isTitle(text, block, title) ? 'headline' : 'paragraph',
  }))
}

const isTitle = (text: string, block: Span, title?: string) => slice(text, block) === title
