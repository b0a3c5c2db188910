import type { Config } from './config.js'
import type { Encoded, EncoderRow, Networks } from './networks.js'
import { type Matrix, rowsOf } from './sequences.js'
import { ownersOf, type WordRange, windowsOf } from './windows.js'
import type { WordPieces } from './word-pieces.js'
import type { Word } from './words.js'

/** What the encoder says of all words of a text, put together from windows. */
export async function encode(
  words: readonly Word[],
  networks: Networks,
  vocabulary: WordPieces,
  { window }: Config,
): Promise<Encoded> {
  const pieces = words.map((word) => vocabulary.of(word.text))
  const lengths = pieces.map((ids) => ids.length)
  const ranges = windowsOf(lengths, window.pieces, window.overlap)
  const parts: Encoded[] = []
  for (const [i, owned] of ownersOf(ranges).entries()) {
    const range = ranges[i] as WordRange
    const said = await networks.encode(rowOf(words, pieces, range, vocabulary))
    const own = (m: Matrix) => rowsOf(m, owned.first - range.first, owned.end - range.first)
    parts.push({ vectors: own(said.vectors), cues: own(said.cues), types: own(said.types), forms: own(said.forms) })
  }
  const whole = (name: keyof Encoded) => stack(parts.map((part) => part[name]))
  return { vectors: whole('vectors'), cues: whole('cues'), types: whole('types'), forms: whole('forms') }
}

function rowOf(
  words: readonly Word[],
  pieces: readonly number[][],
  { first, end }: WordRange,
  vocabulary: WordPieces,
): EncoderRow {
  const row: EncoderRow = { pieces: [vocabulary.first], shape: [0], gap: [0], quote: [0], first: [], last: [] }
  for (let i = first; i < end; i++) {
    const { shape, gap, quote } = words[i] as Word
    row.first.push(row.pieces.length)
    for (const id of pieces[i] as number[]) {
      row.pieces.push(id)
      row.shape.push(shape)
      row.gap.push(gap)
      row.quote.push(quote)
    }
    row.last.push(row.pieces.length - 1)
  }
  row.pieces.push(vocabulary.last)
  for (const feature of [row.shape, row.gap, row.quote]) feature.push(0)
  return row
}

/** Copies rows out of the networks' own memory into one block. */
function stack(parts: readonly Matrix[]): Matrix {
  const columns = parts[0]?.columns ?? 0
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const data = new Float32Array(rows * columns)
  let at = 0
  for (const part of parts) {
    data.set(part.data, at)
    at += part.data.length
  }
  return { data, rows, columns }
}
