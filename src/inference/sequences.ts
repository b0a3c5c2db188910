import type { WordRange } from './windows.js'

/** A linear-chain CRF's tables, by label id. */
export interface Chain {
  /** `[from][to]` */
  transitions: readonly (readonly number[])[]
  start: readonly number[]
}

/** Rows of numbers in one block, as networks give them. */
export interface Matrix {
  data: Float32Array
  rows: number
  columns: number
}

export const at = (m: Matrix, row: number, column: number): number => m.data[row * m.columns + column] as number

export const rowsOf = (m: Matrix, first: number, end: number): Matrix => ({
  data: m.data.subarray(first * m.columns, end * m.columns),
  rows: end - first,
  columns: m.columns,
})

/** The likeliest labels and their score; ties go to the lower label id. */
export function viterbi(emissions: Matrix, { transitions, start }: Chain): { path: number[]; score: number } {
  const labels = emissions.columns
  let scores = start.map((s, label) => s + at(emissions, 0, label))
  const back: number[][] = []
  for (let row = 1; row < emissions.rows; row++) {
    const best = Array.from({ length: labels }, (_, to) =>
      argmax(labels, (from) => (scores[from] as number) + (transitions[from]?.[to] as number)),
    )
    scores = best.map(
      (from, to) => (scores[from] as number) + (transitions[from]?.[to] as number) + at(emissions, row, to),
    )
    back.push(best)
  }
  let label = argmax(labels, (i) => scores[i] as number)
  const score = scores[label] as number
  const path = [label]
  for (const best of back.reverse()) {
    label = best[label] as number
    path.push(label)
  }
  return { path: path.reverse(), score }
}

/** The log of the summed exponentials of the scores of all label sequences. */
export function logPartition(emissions: Matrix, { transitions, start }: Chain): number {
  let alpha = start.map((s, label) => s + at(emissions, 0, label))
  for (let row = 1; row < emissions.rows; row++) {
    const before = alpha
    alpha = before.map(
      (_, to) => logSumExp(before.map((a, from) => a + (transitions[from]?.[to] as number))) + at(emissions, row, to),
    )
  }
  return logSumExp(alpha)
  function logSumExp(values: readonly number[]): number {
    const top = Math.max(...values)
    return top + Math.log(values.reduce((sum, v) => sum + Math.exp(v - top), 0))
  }
}

/** Spans of one kind in a path; its B label is `begin`, its I label the next id. */
export function spansOf(path: readonly number[], begin: number): WordRange[] {
  const spans: WordRange[] = []
  let first = -1
  for (let i = 0; i <= path.length; i++) {
    if (first >= 0 && path[i] !== begin + 1) {
      spans.push({ first, end: i })
      first = -1
    }
    if (path[i] === begin) first = i
  }
  return spans
}

/** The lowest index below `count` with the highest value. */
export function argmax(count: number, valueAt: (i: number) => number): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const value = valueAt(i)
    if (value > top) {
      top = value
      best = i
    }
  }
  return best
}

/** 1 − the probability of label 0 in one row of logits. */
export function otherThanFirst(logits: Matrix, row: number): number {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < logits.columns; i++) top = Math.max(top, at(logits, row, i))
  let sum = 0
  for (let i = 0; i < logits.columns; i++) sum += Math.exp(at(logits, row, i) - top)
  return 1 - Math.exp(at(logits, row, 0) - top) / sum
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
