import { z } from 'zod'

/** What a stretch of text means, as whole numbers from −127 to 127 in base64: only its direction tells. */
export const Vector = z.base64()
export type Vector = z.infer<typeof Vector>

/** Keeps a direction in a byte a number. Whole numbers, so that all that is made of them is the same on any machine. */
export function packVector(numbers: Float64Array): Vector {
  const longest = numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return Buffer.from(Int8Array.from(numbers, (x) => Math.round((127 * x) / longest)).buffer).toString('base64')
}

export function unpackVector(vector: Vector): Int8Array {
  return new Int8Array(Buffer.from(vector, 'base64'))
}
