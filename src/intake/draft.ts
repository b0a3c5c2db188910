import type { Notice, Span } from '../schema/index.js'

/** What markup says of a stretch of a body. */
export interface Mark extends Span {
  role: 'caption' | 'crosshead'
}

/** What a format found in its bytes: a report before it has an id, regions and a language. */
export interface Draft {
  /** the record's own id, or its file's base name: keys the report where there is no URL */
  name: string
  /** never edited from here on */
  body: string
  /** of `body`, where its markup told */
  marks?: Mark[]
  url?: string
  outlet?: string
  title?: string
  byline?: string
  /** ISO 8601 with the precision that was given */
  published?: string
  modified?: string
  /** BCP 47; identified from the text where absent */
  language?: string
  mediaType: string
  /** path, URL or `stdin` that it came from */
  from: string
  /** 1-based line of its record in that file */
  line?: number
  /** the bytes as they came; the text where there were none */
  bytes?: Uint8Array | string
  notices?: Notice[]
}

/** What taking in yields on its way: something to make a report of, or trouble. */
export type Found = { draft: Draft } | { notice: Notice }

/** Bytes to be read by a format, already unpacked. */
export interface Source {
  /** as notices name it: path, or `stdin` */
  from: string
  /** base name without `.gz` */
  name: string
  /** the first bytes, for choosing a format; `chunks` yields them again */
  head: Uint8Array
  chunks: AsyncIterable<Uint8Array>
  /** lets go of the file, read to its end or not */
  close(): void
}

/** A way of writing reports down: bytes → drafts and notices. May throw what the machine throws; never for bad data. */
export type Format = (source: Source) => AsyncIterable<Found>
