import type { Coding } from '../../schema/index.js'
import { acled } from './acled.js'
import { range } from './range.js'
import type { CodingRule, Count } from './rule.js'
import { ucdp } from './ucdp.js'

const RULES: readonly CodingRule[] = [ucdp, acled, range]

/** A figure row as each rule codes it. */
export const codings = (counts: readonly Count[]): Coding[] =>
  RULES.map((rule) => ({ rule: rule.name, version: rule.version, ...rule.code(counts) }))
