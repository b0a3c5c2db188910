import chardet from 'chardet'
import iconv from 'iconv-lite'
import { fluency } from './language.js'

/** Text of bytes, the encoding they were in, and how sure that is. */
export interface Decoded {
  text: string
  /** lower-case IANA name */
  encoding: string
  /** `told` by a mark, a declaration or the bytes themselves; `guessed` from their statistics; `broken`: some were lost */
  basis: 'told' | 'guessed' | 'broken'
}

/** Bytes that statistics look at; more does not change the answer. */
const SAMPLE = 100_000

/**
 * Decodes bytes of any common encoding, without its byte order mark. Valid UTF-8 is taken as such whatever is declared:
 * other encodings hardly ever look like it, and declarations are often left over from a template.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes)
  if (marked) return { text: iconv.decode(Buffer.from(bytes), marked), encoding: marked, basis: 'told' }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', basis: 'told' }
  const told = declared && iconv.encodingExists(declared) && !/^utf-?8$/iu.test(declared) ? declared : wide(bytes)
  if (told) return { text: iconv.decode(Buffer.from(bytes), told), encoding: told.toLowerCase(), basis: 'told' }
  return guess(bytes)
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  if (wide(bytes)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: Western text has a NUL in every second place, and only there. */
export function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) nuls[i % 2] = (nuls[i % 2] as number) + 1
  const [even, odd] = nuls as [number, number]
  if (odd > sample.length * 0.3 && even < odd / 20) return 'utf-16le'
  if (even > sample.length * 0.3 && odd < even / 20) return 'utf-16be'
  return undefined
}

function guess(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (mostlyUtf8(lossy)) return { text: lossy, encoding: 'utf-8', basis: 'broken' }
  const encoding = likeliest(bytes.subarray(0, SAMPLE))
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding, basis: 'guessed' }
}

/** Confidence, of 100, below which chardet's candidates are noise. */
const FAINT = 10

/** Names under which pages come that use the larger set: curly quotes where the standard has control characters. */
const LARGER: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'windows-1252',
}

/** Of the encodings that the bytes may be in, the one whose text reads most like a language; chardet's order breaks ties. */
function likeliest(sample: Uint8Array): string {
  const candidates = chardet
    .analyse(sample)
    .filter(({ confidence }) => confidence >= FAINT)
    .map(({ name }) => LARGER[name.toLowerCase()] ?? name.toLowerCase())
    .filter((name) => iconv.encodingExists(name))
  const scored = candidates.map((name) => ({ name, score: score(iconv.decode(Buffer.from(sample), name)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best), { name: 'windows-1252', score: -1 })
    .name
}

/** Characters that no encoding has there, or control characters, tell that it is another one. */
const score = (text: string) => (/[\uFFFD\u0080-\u009F]/u.test(text) ? 0 : fluency(text))

/** A few damaged places among well-formed sequences: a broken file, not another encoding. */
function mostlyUtf8(lossy: string): boolean {
  let lost = 0
  let whole = 0
  for (const char of lossy) {
    if (char === '\uFFFD') lost++
    else if (char > '\u007F') whole++
  }
  return whole > lost * 2
}
