import { nations } from '../../reading/lang/en/nations.js'
import type { Measure } from '../../schema/index.js'

/** Counted things as a question names them: “damaged ukrainian cars”, of what was damaged → “Ukrainian cars”. */
export function counted(group: string, measure: Measure): string {
  const words = group.split(' ')
  const kept = words.filter((w, i) => w !== measure || i === words.length - 1)
  return kept.map((w) => (nations.adjectives.has(w) ? w.charAt(0).toUpperCase() + w.slice(1) : w)).join(' ')
}
