import type { Notice } from '../schema/index.js'
import { whole } from './bytes.js'
import { decode } from './decode.js'
import type { Found, Source } from './draft.js'
import { lines } from './jsonl.js'
import { encodingNotices } from './notices.js'
import { fromRecord, recordsOf } from './record.js'

const MEDIA_TYPE = 'application/json'

/** Reports of a JSON document: one, a list of them, or a list under a member such as `articles`. */
export async function* json(source: Source): AsyncGenerator<Found> {
  const bytes = await whole(source)
  const decoded = decode(bytes)
  for (const notice of encodingNotices(decoded, source.from)) yield { notice }
  const value = parse(decoded.text)
  if ('problem' in value) {
    // Many name JSON lines `.json`: where the first line stands alone, the rest is read by lines too.
    if (isJson(decoded.text.split('\n', 1)[0] as string)) yield* lines(source.from, source.name, [bytes])
    else yield { notice: brokenJson(source.from, value) }
    return
  }
  const records = recordsOf(value.value)
  if (records.length === 0) yield { notice: emptyList(source.from) }
  for (const [i, record] of records.entries()) {
    const from = records.length > 1 ? `${source.from}#${i + 1}` : source.from
    yield fromRecord(record, {
      from,
      name: source.name,
      mediaType: MEDIA_TYPE,
      bytes: records.length > 1 ? JSON.stringify(record) : bytes,
    })
  }
}

/** Whether a text is one whole JSON object. */
export function isJson(text: string): boolean {
  const parsed = /^\s*\{/u.test(text) ? parse(text) : undefined
  return parsed !== undefined && 'value' in parsed
}

type Parsed = { value: unknown } | { problem: string; line: number }

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const problem = (error as Error).message
    const at = /position (\d+)/u.exec(problem)?.[1]
    const before = at === undefined ? text : text.slice(0, Number(at))
    return { problem, line: before.split('\n').length }
  }
}

const brokenJson = (from: string, { problem, line }: { problem: string; line: number }): Notice => ({
  severity: 'error',
  rule: 'broken-json',
  message: `${from} is not whole JSON: ${problem}`,
  hint: 'Export or copy it again; a list that is cut off can be rescued as JSON lines, one report a line',
  from,
  line,
})

const emptyList = (from: string): Notice => ({
  severity: 'warning',
  rule: 'empty',
  message: `${from} holds an empty list: no reports`,
  hint: 'Export it again with its reports',
  from,
})
