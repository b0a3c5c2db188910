import { en } from '../reading/lang/en.js'
import type { Report } from '../schema/index.js'
import { WEIGHTS } from './thresholds.js'
import { wordsOf } from './words.js'

/** The words that tell what a report is about, with weights; of length 1, weightiest first. */
export type Vector = ReadonlyMap<string, number>

const { rarest, step, words } = en.commonness
const rarities: ReadonlyMap<string, number> = new Map(
  Object.entries(words).flatMap(([steps, list]) => list.split(' ').map((w) => [w, Number(steps) * step] as const)),
)

/** Weighs the words of a report: rare ones, names, and those of title and lead count more. */
export function vectorOf(report: Report): Vector {
  const counts = new Map<string, number>()
  const count = (word: string, weight: number) => counts.set(word, (counts.get(word) ?? 0) + weight)
  for (const { normal } of wordsOf(report.title ?? '')) count(normal, WEIGHTS.title)
  const silent = report.regions.filter((r) => r.role === 'boilerplate' || r.role === 'byline')
  const onlyNames = !/^(?:en|und)\b/.test(report.language)
  for (const { normal, start, isCapitalised } of wordsOf(report.text)) {
    if (silent.some((r) => r.start <= start && start < r.end)) continue
    // Rarity is known of English words only; elsewhere names and numbers alone tell.
    if (onlyNames && !isCapitalised && !/\d/.test(normal)) continue
    count(normal, (start < WEIGHTS.leadLength ? WEIGHTS.lead : 1) * (isCapitalised ? WEIGHTS.capital : 1))
  }
  const weighed = [...counts].flatMap(([word, n]): [string, number][] => {
    const rarity = rarities.get(word) ?? rarest
    return rarity < WEIGHTS.leastRarity || word.length < 2 ? [] : [[word, (n > 1 ? 1 + Math.log(n) : n) * rarity]]
  })
  return unit(weighed.sort(byWeight).slice(0, WEIGHTS.terms))
}

/** Sum of products: of two vectors of length 1 how alike they are, 0–1. */
export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

export const byWeight = ([v, x]: [string, number], [w, y]: [string, number]): number =>
  y - x || (v < w ? -1 : v > w ? 1 : 0)

function unit(terms: readonly [string, number][]): Vector {
  const length = Math.sqrt(terms.reduce((sum, [, x]) => sum + x * x, 0)) || 1
  return new Map(terms.map(([word, x]) => [word, x / length]))
}
