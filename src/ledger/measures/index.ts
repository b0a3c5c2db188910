import type { Measure } from '../../schema/index.js'
import { casualties } from './casualties.js'
import type { MeasureKind } from './kind.js'
import { material } from './material.js'
import { money } from './money.js'
import { movements } from './movements.js'
import { other } from './other.js'
import { strength } from './strength.js'

const KINDS: readonly MeasureKind[] = [casualties, strength, material, movements, money, other]

/** What is known of a measure. */
export const kindOf = (measure: Measure): MeasureKind => KINDS.find((k) => k.measures.includes(measure)) ?? other
export type { MeasureKind } from './kind.js'
