import type { VNode } from 'preact'
import type { Point, Relation } from '../../schema/index.js'
import { plain } from './text.js'
import { capital } from './words.js'

const WORDS: Record<Point['relation'], string> = {
  conflict: 'In conflict',
  revision: 'Revised',
  difference: 'Different',
  agreement: 'Agreed',
  single: 'Said once',
}

/** What becomes of a row, in a word and a shape: colour only repeats it. */
export const Tag = ({ relation }: { relation: Point['relation'] }): VNode => (
  <span class={`tag ${relation}`}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[relation]} />
    </svg>
    {WORDS[relation]}
  </span>
)

// conflict: two arrows head on; revision: an arrow onward; difference: lines apart; agreement: lines together; single: a dot
const SHAPES: Record<Point['relation'], string> = {
  conflict: 'M0.5 6H5M3 3.5L5.2 6L3 8.5M11.5 6H7M9 3.5L6.8 6L9 8.5',
  revision: 'M1 6H10.5M7 2.5L10.5 6L7 9.5',
  difference: 'M1 3H7M5 9H11',
  agreement: 'M1 4H11M1 8H11',
  single: 'M4 6H8',
}

/** Why, in the ledger's own words, each reason once. */
export function Reasons({ relations }: { relations: readonly Relation[] }): VNode | null {
  const told = relations.filter((r) => r.type !== 'agreement')
  const reasons = [...new Set(told.map((r) => plain(r.basis)))].filter((r) => r !== '')
  if (reasons.length === 0) return null
  return <p class="reasons">{reasons.map(capital).join('; ')}.</p>
}
