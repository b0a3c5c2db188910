import type { Notice } from '../schema/index.js'
import { decode, wide } from './decode.js'
import type { Format, Source } from './draft.js'
import { isJson, json } from './json.js'
import { jsonLines } from './jsonl.js'
import { text } from './text.js'

const FORMATS = { text, json, jsonl: jsonLines } satisfies Record<string, Format>

const EXTENSIONS: Record<string, keyof typeof FORMATS> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

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

/** How to read a source: by its content where that is plain to see, else by its name's ending. */
export function chooseFormat(source: Source, named: boolean): { read: Format } | { notice: Notice } {
  const what = source.head.length === 0 ? 'empty' : binary(source.head)
  if (what) return { notice: refusal(what, source.from, named) }
  const told = EXTENSIONS[/\.([a-z0-9]+)$/iu.exec(source.name)?.[1]?.toLowerCase() ?? '']
  return { read: FORMATS[told ?? sniff(source.head)] }
}

function sniff(head: Uint8Array): keyof typeof FORMATS {
  const start = decode(head).text.trimStart()
  if (/^\[\s*\{/u.test(start)) return 'json'
  if (!start.startsWith('{')) return 'text'
  const [first, ...more] = start.split('\n')
  if (more.join('').trim() !== '' && isJson(first as string)) return 'jsonl'
  return /^\{\s*"/u.test(start) ? 'json' : 'text'
}

function binary(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1')
  const known = MAGIC.find(([bytes]) => start.startsWith(bytes))
  if (known) return known[1]
  if (wide(head) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return undefined
  // Text may hold a stray NUL; one in a hundred bytes is no accident.
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27)) odd++
  return odd > head.length / 100 + 1 ? 'binary data' : undefined
}

const refusal = (what: string, from: string, named: boolean): Notice =>
  what === 'empty'
    ? {
        severity: named ? 'error' : 'warning',
        rule: 'empty',
        message: `${from} is empty`,
        hint: 'Save the report again with its text, or leave the file out',
        from,
      }
    : {
        severity: named ? 'error' : 'warning',
        rule: 'not-text',
        message: `${from} is ${what}, not a text`,
        hint: 'Save the report as .txt or .html and take that in',
        from,
      }
