import type { FigureRow } from './figure-rows.js'
import type { Made } from './points.js'
import { centre } from './quantities.js'
import type { FigureSaying } from './sayings.js'

/**
 * Whether a ledger shows a row: it needs two reports or two named sources, unless what it says is grave, telling or denies
 * something.
 */
export function isWorth({ point, claims }: Made, figures?: FigureRow): boolean {
  const assertions = claims.flatMap((c) => c.assertions)
  if (new Set(assertions.map((a) => a.report)).size > 1) return true
  if (point.background) return false
  if (new Set(assertions.flatMap((a) => a.claimant ?? [])).size > 1) return true
  if (figures) return point.measure !== 'other' || figures.sayings.some(isTelling)
  return assertions.some((a) => a.act === 'deny' || a.act === 'retract')
}

/** A number that one report gives says something of the event where it comes early, from a source, measures stuff or shares, or counts many. */
const isTelling = ({ figure: { quantity }, voice, sentence }: FigureSaying): boolean =>
  voice.claimant !== null || sentence.start < EARLY || quantity.unit !== undefined || centre(quantity) >= MANY

/** The first ten sentences or so, in characters: what a report thinks most of. */
const EARLY = 1500
/** Fewer are often counted in passing: “two hospitals”, “several streets”. */
const MANY = 5
