import { type Vector as Packed, unpackVector } from '../schema/index.js'
import type { Alike } from './alike.js'
import { add, dot, type Vector } from './vector.js'

type Weights = Pick<Alike, 'meaning' | 'unknown'>

/** What sayings are about, by their words and by what these mean: of one, or the sum of several. */
export interface Content {
  words: Vector
  meaning: Float64Array | undefined
  /** of how many, and of how many the meaning is known */
  size: number
  known: number
}

/** Of one saying. `vector` is what the reading keeps, if it does. */
export function contentOf(words: Vector, vector: Packed | undefined): Content {
  const meaning = vector === undefined ? undefined : unitOf(unpackVector(vector))
  return { words, meaning, size: 1, known: meaning ? 1 : 0 }
}

function unitOf(numbers: Int8Array): Float64Array {
  const unit = new Float64Array(numbers.length)
  let square = 0
  for (let i = 0; i < numbers.length; i++) square += (numbers[i] as number) ** 2
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < numbers.length; i++) unit[i] = (numbers[i] as number) / length
  return unit
}

/** How alike each of the one is to each of the other in the mean, as sums tell it; of two single ones how alike they are. */
export function likeness(a: Content, b: Content, { meaning, unknown }: Weights): number {
  return (dot(a.words, b.words) + meaning * above(a, b, unknown)) / (a.size * b.size)
}

/** The same of two single ones, where the likeness of their words is known. */
export const likenessFrom = (words: number, a: Content, b: Content, { meaning, unknown }: Weights): number =>
  words + meaning * above(a, b, unknown)

/** So much more alike in meaning than what is taken where it is unknown. */
const above = (a: Content, b: Content, unknown: number): number =>
  a.meaning && b.meaning ? inner(a.meaning, b.meaning) - unknown * a.known * b.known : 0

/** Both together. */
export function both(a: Content, b: Content): Content {
  return {
    words: add(a.words, b.words),
    meaning: a.meaning && b.meaning ? sumOf(a.meaning, b.meaning) : (a.meaning ?? b.meaning),
    size: a.size + b.size,
    known: a.known + b.known,
  }
}

function sumOf(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a)
  for (let i = 0; i < b.length; i++) sum[i] = (sum[i] as number) + (b[i] as number)
  return sum
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
