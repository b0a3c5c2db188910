import { placeOf } from './rising.js'

/** The terms of what is compared, numbered in code-unit order, so that sums are added up alike on any machine. */
export class Vocabulary {
  /** in the order of their numbers */
  readonly terms: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>

  constructor(terms: Iterable<string>) {
    this.terms = [...new Set(terms)].sort()
    this.#numbers = new Map(this.terms.map((term, i) => [term, i]))
  }

  /** @returns its number; undefined for a term that none of what is compared has */
  numberOf(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  /** The numbers of terms that it has, rising. */
  numbersOf(terms: Iterable<string>): number[] {
    const numbers: number[] = []
    for (const term of terms) {
      const number = this.#numbers.get(term)
      if (number !== undefined) numbers.push(number)
    }
    return inOrder(numbers)
  }
}

/** Up to so many numbers are put in order one by one: to sort copies them, and most lists are short. */
const FEW = 24

function inOrder(numbers: number[]): number[] {
  if (numbers.length > FEW) return numbers.sort((a, b) => a - b)
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number
    let at = i
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
    numbers[at] = number
  }
  return numbers
}

/** Weights of terms, by their numbers in rising order. Plain arrays: most are short, and typed ones lie further off. */
export interface Vector {
  terms: readonly number[]
  weights: readonly number[]
}

const NONE: Vector = { terms: [], weights: [] }

/** A vector of length 1 (or without terms). `terms` rise. */
export function unitOf(terms: readonly number[], weight: (term: number) => number): Vector {
  const weights = terms.map(weight)
  const length = norm({ terms, weights })
  return { terms, weights: length > 0 ? weights.map((w) => w / length) : weights }
}

export function cosine(a: Vector, b: Vector): number {
  const inner = dot(a, b)
  return inner === 0 ? 0 : inner / (norm(a) * norm(b))
}

/** So many times as long a vector is searched rather than walked along. */
const MUCH_LONGER = 8

export function dot(a: Vector, b: Vector): number {
  if (a.terms.length * MUCH_LONGER < b.terms.length) return dotBySearch(a, b)
  if (b.terms.length * MUCH_LONGER < a.terms.length) return dotBySearch(b, a)
  const { terms: x, weights: v } = a
  const { terms: y, weights: w } = b
  let sum = 0
  let i = 0
  let j = 0
  while (i < x.length && j < y.length) {
    const apart = (x[i] as number) - (y[j] as number)
    if (apart === 0) sum += (v[i++] as number) * (w[j++] as number)
    else if (apart < 0) i++
    else j++
  }
  return sum
}

function dotBySearch({ terms, weights }: Vector, large: Vector): number {
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += (weights[i] as number) * weightIn(large, terms[i] as number)
  return sum
}

/** The weight of a term, 0 where it has none. */
export function weightIn({ terms, weights }: Vector, term: number | undefined): number {
  if (term === undefined) return 0
  const place = placeOf(term, terms)
  return terms[place] === term ? (weights[place] as number) : 0
}

export function norm({ weights }: Vector): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) ** 2
  return Math.sqrt(sum)
}

/** The sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  const { terms: x, weights: v } = a
  const { terms: y, weights: w } = b
  const terms: number[] = []
  const weights: number[] = []
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    const s = i < x.length ? (x[i] as number) : Infinity
    const t = j < y.length ? (y[j] as number) : Infinity
    terms.push(Math.min(s, t))
    weights.push((s <= t ? (v[i++] as number) : 0) + (t <= s ? (w[j++] as number) : 0))
  }
  return { terms, weights }
}

/** The sum of vectors, pair by pair, so that a long list costs little more than its terms. */
export function sumOf(vectors: readonly Vector[]): Vector {
  if (vectors.length <= 2) return add(vectors[0] ?? NONE, vectors[1] ?? NONE)
  const middle = vectors.length >> 1
  return add(sumOf(vectors.slice(0, middle)), sumOf(vectors.slice(middle)))
}
