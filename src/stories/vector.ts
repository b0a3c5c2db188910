import { en } from '../reading/lang/en.js'
import type { Report } from '../schema/index.js'
import { WEIGHTS } from './thresholds.js'
import { wordsOf } from './words.js'

/** The words that tell what a report is about, as numbers, with weights; of length 1, weightiest first. */
export interface Vector {
  terms: Uint32Array
  weights: Float32Array
}

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

/** Sum of products: of two vectors of length 1 how alike they are, 0–1. Plain loops: this is where gathering spends its time. */
export function dot({ terms, weights }: Vector, others: ReadonlyMap<number, number>): number {
  let sum = 0
  for (let i = 0; i < terms.length; i++) {
    const other = others.get(terms[i] as number)
    if (other !== undefined) sum += (weights[i] as number) * other
  }
  return sum
}

/** A vector by term, for asking. */
export function lookup({ terms, weights }: Vector): Map<number, number> {
  const byTerm = new Map<number, number>()
  for (let i = 0; i < terms.length; i++) byTerm.set(terms[i] as number, weights[i] as number)
  return byTerm
}

function unit(terms: readonly [string, number][]): Vector {
  const length = Math.sqrt(terms.reduce((sum, [, x]) => sum + x * x, 0)) || 1
  return { terms: Uint32Array.from(terms, ([w]) => hash(w)), weights: Float32Array.from(terms, ([, x]) => x / length) }
}

/** FNV-1a: words are only told apart, never shown, and numbers keep no text alive. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

const byWeight = ([v, x]: [string, number], [w, y]: [string, number]): number => y - x || (v < w ? -1 : v > w ? 1 : 0)
