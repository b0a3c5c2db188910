import { LIMITS } from './thresholds.js'
import type { Vector } from './vector.js'

/** Which stories the weightiest words of reports lead to: the latest few of each word. */
export class StoryIndex {
  readonly #postings = new Map<number, number[]>()

  add(vector: Vector, story: number): void {
    for (const word of weightiest(vector)) {
      const list = this.#postings.get(word) ?? []
      const at = list.indexOf(story)
      if (at >= 0) list.splice(at, 1)
      list.push(story)
      if (list.length > LIMITS.postings) list.shift()
      this.#postings.set(word, list)
    }
  }

  /** The stories that share most weight of words with a report, best first. */
  candidates(vector: Vector): number[] {
    const shared = new Map<number, number>()
    const terms = weightiest(vector)
    for (let i = 0; i < terms.length; i++) {
      const weight = (vector.weights[i] as number) ** 2
      for (const story of this.#postings.get(terms[i] as number) ?? [])
        shared.set(story, (shared.get(story) ?? 0) + weight)
    }
    return [...shared]
      .filter(([, weight]) => weight >= LIMITS.leastShared)
      .sort(([a, x], [b, y]) => y - x || b - a)
      .slice(0, LIMITS.candidates)
      .map(([story]) => story)
  }

  /** Drops stories, and the words that lead to no other. */
  forget(stories: ReadonlySet<number>): void {
    for (const [word, list] of this.#postings) {
      const left = list.filter((story) => !stories.has(story))
      if (left.length === 0) this.#postings.delete(word)
      else this.#postings.set(word, left)
    }
  }
}

const weightiest = (vector: Vector): Uint32Array => vector.terms.subarray(0, LIMITS.indexed)
