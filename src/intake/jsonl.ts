import type { Notice } from '../schema/index.js'
import { MOST_BYTES } from './bytes.js'
import { decode } from './decode.js'
import type { Found, Source } from './draft.js'
import { encodingNotices } from './notices.js'
import { fromRecord } from './record.js'
import { trouble } from './trouble.js'

const MEDIA_TYPE = 'application/x-ndjson'
const NEWLINE = 0x0a

/** Reports of JSON lines (one object a line), read line by line: files may be of any size. */
export async function* jsonLines(source: Source): AsyncGenerator<Found> {
  yield* lines(source.from, source.name, utf8(source))
}

/** Reports of the JSON lines in `chunks`. */
export async function* lines(
  from: string,
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Found> {
  let number = 0
  let empty = true
  for await (const line of split(chunks)) {
    number++
    for (const found of foundIn(line, { from, name, line: number })) {
      empty = false
      yield found
    }
  }
  if (empty) yield { notice: noLines(from) }
}

function foundIn(line: Piece, place: { from: string; name: string; line: number }): Iterable<Found> {
  if ('error' in line) return [{ notice: trouble(line.error, { from: place.from, line: place.line }) }]
  if ('tooLong' in line) return [{ notice: tooLong(place.from, place.line) }]
  return record(line, place)
}

function* record(line: Line, place: { from: string; name: string; line: number }): Generator<Found> {
  const decoded = decode(line.bytes)
  const text = decoded.text.trim()
  if (text === '') return
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    yield { notice: brokenLine(place, (error as Error).message, line.last) }
    return
  }
  for (const notice of encodingNotices(decoded, place.from, place.line)) yield { notice }
  yield fromRecord(value, { ...place, mediaType: MEDIA_TYPE, bytes: line.bytes })
}

interface Line {
  bytes: Uint8Array
  /** nothing follows it, not even a line break */
  last: boolean
}

type Piece = Line | { tooLong: true } | { error: unknown }

/** Lines as bytes. One that is longer than a report may be is passed over without holding it. */
async function* split(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Piece> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (last: boolean) => {
    const line = size > MOST_BYTES ? { tooLong: true as const } : { bytes: Buffer.concat(parts), last }
    parts = []
    size = 0
    return line
  }
  try {
    for await (const chunk of chunks) {
      let start = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        parts.push(chunk.subarray(start, end))
        size += end - start
        yield take(false)
        start = end + 1
      }
      size += chunk.length - start
      if (size > MOST_BYTES) parts = []
      else parts.push(chunk.subarray(start))
    }
  } catch (error) {
    yield { error }
    return
  }
  if (size > 0) yield take(true)
}

/** Chunks as they are; those of UTF-16, whose line breaks are two bytes, as UTF-8. */
function utf8(source: Source): AsyncIterable<Uint8Array> {
  const [a, b] = source.head
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined
  return wide ? transcode(source.chunks, wide) : source.chunks
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

const noLines = (from: string): Notice => ({
  severity: 'error',
  rule: 'empty',
  message: `${from} holds no reports`,
  hint: 'Export it again with its reports, one a line',
  from,
})

const brokenLine = (place: { from: string; line: number }, problem: string, last: boolean): Notice => ({
  severity: 'error',
  rule: 'broken-json',
  message: `Line ${place.line} of ${place.from} is not whole JSON${last ? '; the file ends within it' : ''}: ${problem}`,
  hint: last
    ? 'Export or copy the file again: its end is missing'
    : 'Write each report on one line, without line breaks',
  from: place.from,
  line: place.line,
})

const tooLong = (from: string, line: number): Notice => ({
  severity: 'error',
  rule: 'too-large',
  message: `Line ${line} of ${from} is longer than ${MOST_BYTES / 1e6} MB: too much for one report`,
  hint: 'Write one report a line',
  from,
  line,
})
