import type { Span } from '../schema/index.js'
import { cosine, unit, type Vector } from './cluster.js'
import { termsOf, weigh } from './terms.js'

/** Something to compare: an id and its words. */
export interface Worded<T extends string> {
  id: T
  text: string
  spans: readonly Span[]
  /** what it is an answer to, where that tells: sayings of one rare kind are about one thing more likely */
  kind?: string
}

/** A term in more items than this does not make them worth comparing. */
const COMMON = 60

/**
 * What each item is about, as a vector: its content words, rare ones weighing more. The one place where meaning is
 * measured: a trained sentence vector is added here as further dimensions.
 */
export function vectorsOf<T extends string>(items: readonly Worded<T>[]): Map<T, Vector> {
  const terms = items.map(({ text, spans, kind }) => {
    const words = termsOf(text, spans)
    return kind === undefined ? words : new Set([...words, `~${kind}`])
  })
  const weight = weigh(terms)
  return new Map(items.map(({ id }, i) => [id, unit(new Map([...(terms[i] ?? [])].sort().map((t) => [t, weight(t)])))]))
}

/** How alike two items are in what they are about, 0–1. */
export const similar = cosine

/** Pairs worth comparing: those that share a term which few have. */
export function pairsSharingTerms<T extends string>(vectors: ReadonlyMap<T, Vector>): [T, T][] {
  const ids = [...vectors.keys()].sort()
  const holding = new Map<string, number[]>()
  for (const [i, id] of ids.entries())
    for (const term of (vectors.get(id) as Vector).keys()) {
      const list = holding.get(term)
      if (list) list.push(i)
      else holding.set(term, [i])
    }
  const pairs = new Set<number>()
  for (const list of holding.values()) {
    if (list.length > COMMON) continue
    for (const [n, j] of list.entries()) for (const i of list.slice(0, n)) pairs.add(i * ids.length + j)
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [ids[Math.floor(key / ids.length)] as T, ids[key % ids.length] as T])
}
