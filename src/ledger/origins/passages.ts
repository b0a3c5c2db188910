import { overlap, type Reading, type Report, type Span } from '../../schema/index.js'
import { GRAM, grams } from './grams.js'
import { type Word, wordsOf } from './words.js'

/** A sentence of one report that stands, nearly word for word, in another. */
export interface Passage {
  sentence: Span
  /** share of its words that lie in runs shared with the other report */
  covered: number
  words: number
  /** of them outside quotation marks and posts */
  told: number
}

/** What two reports share; `a` before `b` in the order given. */
export interface SharedText {
  a: number
  b: number
  inA: Passage[]
  inB: Passage[]
}

/** A sentence is shared from this share of its words on. */
const COVERED = 0.7
/** Shorter sentences (“He did not elaborate.”) are shared by chance. */
const LEAST_WORDS = 6
/** One text in hundreds of copies: each copy need only be tied to some others. */
const MOST_PARTNERS = 12

/** Finds, for every pair of reports, the sentences they share. */
export function sharedTexts(reports: readonly Report[], readings: ReadonlyMap<string, Reading>): SharedText[] {
  const words = reports.map(wordsOf)
  const numbered = grams(words.map((ws) => ws.map((w) => w.word)))
  const sentences = reports.map((r) => readings.get(r.id)?.sentences ?? [])
  return [...pairsSharing(numbered)].sort(byPair).map(([key, hits]): SharedText => {
    const [a, b] = [Math.floor(key / PAIR), key % PAIR]
    return {
      a,
      b,
      inA: passages(words[a] as Word[], hits.inA, sentences[a] as Span[]),
      inB: passages(words[b] as Word[], hits.inB, sentences[b] as Span[]),
    }
  })
}

const PAIR = 2 ** 20
interface Hits {
  /** word positions where a shared gram starts */
  inA: Set<number>
  inB: Set<number>
}

function pairsSharing(numbered: readonly (readonly number[])[]): Map<number, Hits> {
  const places = new Map<number, [report: number, position: number][]>()
  for (const [report, row] of numbered.entries())
    for (const [position, gram] of row.entries()) {
      const list = places.get(gram)
      if (list) list.push([report, position])
      else places.set(gram, [[report, position]])
    }
  const pairs = new Map<number, Hits>()
  for (const list of places.values()) {
    if (list.length < 2) continue
    for (const [i, [b, inB]] of list.entries())
      for (const [a, inA] of list.slice(Math.max(0, i - MOST_PARTNERS), i)) if (a !== b) hit(pairs, a, b, inA, inB)
  }
  return pairs
}

function hit(pairs: Map<number, Hits>, a: number, b: number, inA: number, inB: number): void {
  const key = a * PAIR + b
  const hits = pairs.get(key) ?? { inA: new Set<number>(), inB: new Set<number>() }
  pairs.set(key, hits)
  hits.inA.add(inA)
  hits.inB.add(inB)
}

function passages(words: readonly Word[], starts: ReadonlySet<number>, sentences: readonly Span[]): Passage[] {
  const covered = new Set<number>()
  for (const start of starts) for (let i = 0; i < GRAM; i++) covered.add(start + i)
  const found: Passage[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < words.length && (words[at] as Word).end <= sentence.start) at++
    let [all, shared, told] = [0, 0, 0]
    for (; at < words.length && overlap(words[at] as Word, sentence) > 0; at++) {
      all++
      if (!covered.has(at)) continue
      shared++
      if (!(words[at] as Word).quoted) told++
    }
    if (all >= LEAST_WORDS && shared / all >= COVERED) found.push({ sentence, covered: shared / all, words: all, told })
  }
  return found
}

const byPair = ([a]: [number, Hits], [b]: [number, Hits]) => a - b
