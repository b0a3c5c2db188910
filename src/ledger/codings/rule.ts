import type { Assertion, Coding, Figure, Quantity, ReportId } from '../../schema/index.js'

/** One assertion of a figure row, as far as a coding rule looks at it. */
export interface Count {
  leaf: Figure['id']
  quantity: Quantity
  act: Assertion['act']
  certainty: Assertion['certainty']
  /** whose count it is: the named claimant, else the outlet */
  hand: string
  report: ReportId
  /** what its report rests on for it: the same for those that are no independent witnesses */
  source: string
  /** ISO 8601 */
  reported?: string | undefined
  /** “a civilian was killed”: one of those counted, no total */
  oneCase: boolean
  /** a later report counts more of what was still being counted */
  overtaken: boolean
  /** about an earlier event */
  background: boolean
}

/** How a data project would code a row: which of its assertions it takes, which not and why, and what comes out. */
export interface CodingRule {
  name: Coding['rule']
  /** of the rule: raised whenever it would code some row otherwise */
  version: string
  code(counts: readonly Count[]): Omit<Coding, 'rule' | 'version'>
}

/** Sorts counts by the reason to reject them; undefined: used. */
export function sift(
  counts: readonly Count[],
  reason: (count: Count) => string | undefined,
): { used: Count[]; rejected: Coding['rejected'] } {
  const used: Count[] = []
  const rejected: Coding['rejected'] = []
  for (const count of counts) {
    const why = reason(count)
    if (why === undefined) used.push(count)
    else rejected.push({ leaf: count.leaf, reason: why })
  }
  return { used, rejected }
}

export const leaves = (counts: readonly Count[]): Coding['used'] => counts.map((c) => c.leaf)
export const least = (values: readonly number[]): number | null => (values.length > 0 ? Math.min(...values) : null)
export const most = (values: readonly number[]): number | null => (values.length > 0 ? Math.max(...values) : null)
