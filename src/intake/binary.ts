import { wide } from './decode.js'

/** First bytes of files that are no text, and what they are. */
const MAGIC: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['SQLite format 3\0', 'a database'],
  ['\x7fELF', 'a program'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
]

/** What kind of thing other than text these first bytes belong to; undefined for text in any encoding. */
export function binary(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1')
  const known = MAGIC.find(([bytes]) => start.startsWith(bytes))
  if (known) return known[1]
  if (wide(head) || start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return undefined
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27)) odd++
  return odd > 1 + head.length * (isUtf8(head) ? 0.3 : 0.03) ? 'binary data' : undefined
}

/** Random and packed bytes are never UTF-8 for long, and a tenth of them are control characters. */
function isUtf8(head: Uint8Array): boolean {
  try {
    // As a stream, for the head may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
