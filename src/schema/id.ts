import { hash } from 'node:crypto'
import { z } from 'zod'

/** `prefix_` + the first 128 bits of SHA-256 over canonical JSON, in lower-case base32 (26 characters). */
export type Id<K extends string> = `${K}_${string}`

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** zod type of an id with the given prefix, e.g. `id('rep')` accepts `rep_abc…`. */
export const id = <K extends string>(prefix: K) =>
  z.templateLiteral([`${prefix}_`, z.string().regex(/^[a-z2-7]{26}$/)], {
    error: `expected an id such as ${prefix}_… (26 characters of a–z, 2–7)`,
  }) as unknown as z.ZodType<Id<K>, Id<K>>

/** Derives an id from any JSON value; equal values (whatever their key order) give equal ids. */
export function makeId<K extends string>(prefix: K, value: unknown): Id<K> {
  return idOf(prefix, canonicalJson(value))
}

/** Derives an id from a text. */
export function idOf<K extends string>(prefix: K, text: string): Id<K> {
  return `${prefix}_${base32(hash('sha256', text, 'buffer').subarray(0, 16))}`
}

/** JSON with keys in code-unit order and no undefined members, so that equal values give equal bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value)) ?? 'null'

/** A copy whose keys were added in order, for JSON that is written in one native call. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inOrder)
  const record = value as Record<string, unknown>
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(record).sort()) copy[key] = inOrder(record[key])
  return copy
}

function base32(bytes: Uint8Array): string {
  let out = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += ALPHABET[(buffer >> bits) & 31]
    }
  }
  if (bits > 0) out += ALPHABET[(buffer << (5 - bits)) & 31]
  return out
}
