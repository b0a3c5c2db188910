import type { Report } from '../schema/index.js'
import type { FigureRow } from './figure-rows.js'
import { singular } from './groups.js'
import type { Made } from './points.js'
import { centre } from './quantities.js'
import type { FigureSaying } from './sayings.js'

/** Which rows a ledger shows. */
export class Worth {
  readonly #reports: readonly Report[]
  /** word → the report that has it, null where several do */
  #holders: Map<string, Report | null> | undefined

  constructor(reports: readonly Report[]) {
    this.#reports = reports
  }

  /** A row needs two reports or two named sources, unless what it says is grave, telling or denies something. */
  ofRow({ point, claims }: Made, figures?: FigureRow): boolean {
    const assertions = claims.flatMap((c) => c.assertions)
    if (new Set(assertions.map((a) => a.report)).size > 1) return true
    if (point.background) return false
    if (new Set(assertions.flatMap((a) => a.claimant ?? [])).size > 1) return true
    if (figures) return point.measure !== 'other' || figures.sayings.some((s) => this.#isTelling(s))
    return assertions.some((a) => a.act === 'deny' || a.act === 'retract')
  }

  /** A number that one report gives says something of the event where it comes early, from a source, or counts many of what others tell of. */
  #isTelling({ figure, report, voice, sentence }: FigureSaying): boolean {
    if (voice.claimant !== null || sentence.start < EARLY) return true
    return centre(figure.quantity) >= MANY && this.#isSpokenOf(figure.group.split(' ').at(-1) as string, report)
  }

  /** Whether another report has the noun, in the singular or the plural. */
  #isSpokenOf(noun: string, besides: Report): boolean {
    this.#holders ??= holders(this.#reports)
    const holder = this.#holders.get(singular(noun))
    return holder !== undefined && holder !== besides
  }
}

/** The first ten sentences or so, in characters: what a report thinks most of. */
const EARLY = 1500
/** Fewer are often counted in passing: “two hospitals”, “several streets”. */
const MANY = 10

function holders(reports: readonly Report[]): Map<string, Report | null> {
  const found = new Map<string, Report | null>()
  for (const report of reports)
    for (const [word] of report.text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const noun = singular(word)
      const holder = found.get(noun)
      if (holder === undefined) found.set(noun, report)
      else if (holder !== report) found.set(noun, null)
    }
  return found
}
