import type { Coding, Measure } from '../../schema/index.js'
import { acled } from './acled.js'
import { range } from './range.js'
import type { CodingRule, Count } from './rule.js'
import { ucdp } from './ucdp.js'

const RULES: readonly CodingRule[] = [ucdp, acled, range]

/** A figure row as each rule codes it; those of data projects count people and things, a sum of money only ranges. */
export const codings = (counts: readonly Count[], measure: Measure): Coding[] =>
  (measure === 'money' ? [range] : RULES).map((rule) => ({
    rule: rule.name,
    version: rule.version,
    ...rule.code(counts),
  }))
