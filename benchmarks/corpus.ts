import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A record as intake takes it from JSON lines. */
export interface Record {
  id: string
  title: string
  outlet: string
  published: string
  text: string
}

const STORIES = '../shared/corpora/stories/dev.jsonl'

/** Real articles where they are at hand, the example story otherwise; `name` says which. */
export function baseRecords(): { name: string; records: Record[] } {
  if (existsSync(STORIES)) {
    const records = readFileSync(STORIES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record)
    return { name: `${records.length} news articles`, records }
  }
  const folder = 'examples/orlavets-dam'
  const records = readFileSync(join(folder, '5-meridian.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => ({ id: String(i), published: '2025-03-15', ...(JSON.parse(line) as object) }) as Record)
  return { name: `the example story (${STORIES} is missing)`, records }
}

/**
 * `count` records made of the base ones in turn, each repetition with changed words: one in seven longer lower-case
 * words is given another ending, so that no two texts are alike. The same call gives the same texts.
 */
export function* grow(records: readonly Record[], count: number): Generator<Record> {
  for (let i = 0; i < count; i++) {
    const record = records[i % records.length] as Record
    const round = Math.floor(i / records.length)
    yield round === 0 ? record : vary(record, round)
  }
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fen',
  'gri',
  'hol',
  'jun',
  'kem',
  'lor',
  'mis',
  'nov',
  'pel',
  'rus',
  'tam',
  'ver',
]

function vary(record: Record, round: number): Record {
  const random = xorshift(round * 7919 + record.text.length)
  const change = (text: string) =>
    text.replaceAll(/\b[a-z]{6,}\b/g, (word) =>
      random() % 7 === 0 ? word.slice(0, 4) + SYLLABLES[random() % SYLLABLES.length] : word,
    )
  return { ...record, id: `${record.id}-${round}`, title: change(record.title ?? ''), text: change(record.text) }
}

/** Marsaglia's 32-bit xorshift: small, fast and the same everywhere. */
function xorshift(seed: number): () => number {
  let x = seed | 0 || 1
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return x >>> 0
  }
}
