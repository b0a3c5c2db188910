import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Source } from './draft.js'
import { Refusal } from './trouble.js'

/**
 * Most bytes one report may have (20 MB). A long read is 0.1 MB and a page with everything embedded rarely 10; beyond
 * that it is an archive, a log or a mistake, and holding it would cost the memory that thousands of reports share.
 */
export const MOST_BYTES = 20_000_000

/** Enough to tell a format by. */
const HEAD_BYTES = 65_536

/** Opens a file (`-`: standard input) as a stream of unpacked bytes; gzip is known by its first bytes, not its name. */
export async function open(path: string): Promise<Source> {
  const raw = path === '-' ? process.stdin : createReadStream(path)
  const packed = await peek(raw, 2)
  const gzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b
  const { head, chunks } = await peek(gzip ? gunzip(packed.chunks) : packed.chunks, HEAD_BYTES)
  const from = path === '-' ? 'stdin' : path
  return { from, name: basename(from).replace(/\.gz$/iu, ''), head, chunks, close: () => void raw.destroy() }
}

/** All bytes of a source. @throws Refusal when there are more than one report may have */
export async function whole(source: Source): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.chunks) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Refusal(tooLarge(source.from))
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const tooLarge = (from: string) => ({
  severity: 'error' as const,
  rule: 'too-large',
  message: `${from} holds more than ${MOST_BYTES / 1e6} MB: too much for one report`,
  hint: 'Split it into one file a report, or into JSON lines (one report a line), which may be of any size',
  from,
})

/** Unpacks; an error of either side ends the reading. */
function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // The callback is there to take the error, which the reader of the stream is given as well.
  return pipeline(Readable.from(chunks), createGunzip(), () => {})
}

/** The first `size` bytes (or all there are) and a stream that still begins with them. */
async function peek(stream: AsyncIterable<Uint8Array>, size: number) {
  const reader = stream[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  let failure: unknown
  while (length < size) {
    try {
      const { value, done } = await reader.next()
      if (done) break
      parts.push(value)
      length += value.length
    } catch (error) {
      // What came before the failure is still whole: JSON lines up to there can be read.
      if (length === 0) throw error
      failure = error
      break
    }
  }
  const first = Buffer.concat(parts)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first
    if (failure) throw failure
    yield* { [Symbol.asyncIterator]: () => reader }
  }
  return { head: first.subarray(0, size), chunks: chunks() }
}
