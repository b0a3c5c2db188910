import type { Report, Span } from '../../schema/index.js'
import { GRAM } from './grams.js'
import { type Written, writtenIn } from './written.js'

/** A sentence of one report that stands, nearly word for word, in another. */
export interface Passage {
  sentence: Span
  /** share of its words that lie in runs shared with the other report */
  covered: number
  words: number
  /** of them outside quotation marks and posts */
  told: number
}

/** A sentence is shared from this share of its words on. */
const COVERED = 0.7
/** Shorter sentences (“He did not elaborate.”) are shared by chance. */
const LEAST_WORDS = 6

/** A long sentence, how many words it has, and how many of them are shared in the comparison at hand. */
interface Sentence {
  span: Span
  words: number
  shared: number
  told: number
}

/**
 * A report's words and its long sentences, to count how much of each another report shares. A report is compared with
 * hundreds, most of which share little: only what is shared is looked at.
 */
export class Page {
  readonly written: Written
  readonly #sentences: readonly Sentence[]
  /** for each word the sentence it is in, if that is long */
  readonly #home: readonly (Sentence | undefined)[]
  /** for each word the comparison that counted it last */
  readonly #counted: Int32Array
  #comparison = 0

  constructor(report: Report, sentences: readonly Span[]) {
    this.written = writtenIn(report)
    const { length } = this.written.words
    this.#counted = new Int32Array(length)
    const home = new Array<Sentence | undefined>(length).fill(undefined)
    this.#sentences = longSentences(this.written, sentences).map(({ span, from, to }) => {
      const sentence = { span, words: to - from, shared: 0, told: 0 }
      home.fill(sentence, from, to)
      return sentence
    })
    this.#home = home
  }

  /** The sentences that are shared with a report which has the same runs of words at `starts`, places of words here. */
  passages(starts: readonly number[]): Passage[] {
    this.#count(starts)
    const found: Passage[] = []
    for (const sentence of this.#sentences) {
      const { span, words, shared, told } = sentence
      if (shared === 0) continue
      if (shared >= COVERED * words) found.push({ sentence: span, covered: shared / words, words, told })
      sentence.shared = 0
      sentence.told = 0
    }
    return found
  }

  #count(starts: readonly number[]): void {
    this.#comparison++
    for (const start of starts)
      for (let at = start; at < start + GRAM; at++) {
        const home = this.#home[at]
        if (home === undefined || this.#counted[at] === this.#comparison) continue
        this.#counted[at] = this.#comparison
        home.shared++
        if (!this.written.quoted[at]) home.told++
      }
  }
}

/** The sentences of a report that are long enough to be told apart, with the places of their words: [from, to). */
function longSentences(
  { starts, ends }: Written,
  sentences: readonly Span[],
): { span: Span; from: number; to: number }[] {
  const found: { span: Span; from: number; to: number }[] = []
  let from = 0
  for (const span of sentences) {
    while (from < ends.length && (ends[from] as number) <= span.start) from++
    let to = from
    while (to < starts.length && (starts[to] as number) < span.end) to++
    if (to - from >= LEAST_WORDS) found.push({ span, from, to })
    from = to
  }
  return found
}
