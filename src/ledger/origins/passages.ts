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
  const sentences = reports.map((r, i) => longSentences(words[i] as Word[], readings.get(r.id)?.sentences ?? []))
  const pairs = [...pairsSharing(numbered)].filter(([, hits]) => hits.inA.length >= LEAST_GRAMS)
  return pairs.sort(byPair).map(([key, hits]): SharedText => {
    const [a, b] = [Math.floor(key / PAIR), key % PAIR]
    return {
      a,
      b,
      inA: passages(words[a] as Word[], hits.inA, sentences[a] as Sentence[]),
      inB: passages(words[b] as Word[], hits.inB, sentences[b] as Sentence[]),
    }
  })
}

const PAIR = 2 ** 20
/** Fewer runs of words in common are chance. */
const LEAST_GRAMS = 8

interface Hits {
  /** word positions where a shared gram starts */
  inA: number[]
  inB: number[]
}

/** Reports and positions are numbered from 0 and grams too, so that places need no objects: most grams stand once. */
function pairsSharing(numbered: readonly (readonly number[])[]): Map<number, Hits> {
  const seen = new Uint8Array(1 + numbered.reduce((most, row) => row.reduce((n, gram) => Math.max(n, gram), most), 0))
  for (const row of numbered) for (const gram of row) seen[gram] = Math.min(2, (seen[gram] as number) + 1)
  const places = new Map<number, number[]>()
  const pairs = new Map<number, Hits>()
  for (const [b, row] of numbered.entries())
    for (const [inB, gram] of row.entries()) {
      if ((seen[gram] as number) < 2) continue
      const before = places.get(gram)
      if (!before) {
        places.set(gram, [b * PAIR + inB])
        continue
      }
      for (let i = Math.max(0, before.length - MOST_PARTNERS); i < before.length; i++) {
        const [a, inA] = [Math.floor((before[i] as number) / PAIR), (before[i] as number) % PAIR]
        if (a !== b) hit(pairs, a, b, inA, inB)
      }
      before.push(b * PAIR + inB)
    }
  return pairs
}

function hit(pairs: Map<number, Hits>, a: number, b: number, inA: number, inB: number): void {
  const key = a * PAIR + b
  const hits = pairs.get(key)
  if (hits) {
    hits.inA.push(inA)
    hits.inB.push(inB)
  } else pairs.set(key, { inA: [inA], inB: [inB] })
}

/** A sentence and the words in it, by their places: [from, to). */
interface Sentence {
  span: Span
  from: number
  to: number
}

/** The sentences of a report that are long enough to be told apart. */
function longSentences(words: readonly Word[], sentences: readonly Span[]): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const span of sentences) {
    while (from < words.length && (words[from] as Word).end <= span.start) from++
    let to = from
    while (to < words.length && overlap(words[to] as Word, span) > 0) to++
    if (to - from >= LEAST_WORDS) found.push({ span, from, to })
    from = to
  }
  return found
}

function passages(words: readonly Word[], starts: readonly number[], sentences: readonly Sentence[]): Passage[] {
  const covered = new Uint8Array(words.length)
  for (const start of starts) covered.fill(1, start, start + GRAM)
  return sentences.flatMap(({ span: sentence, from, to }): Passage[] => {
    let [shared, told] = [0, 0]
    for (let at = from; at < to; at++) {
      if (covered[at] === 0) continue
      shared++
      if (!(words[at] as Word).quoted) told++
    }
    const share = shared / (to - from)
    return share >= COVERED ? [{ sentence, covered: share, words: to - from, told }] : []
  })
}

const byPair = ([a]: [number, Hits], [b]: [number, Hits]) => a - b
