import type { Notice } from '../schema/index.js'
import { binary } from './binary.js'
import { decode } from './decode.js'
import type { Format, Source } from './draft.js'
import { html } from './html.js'
import { isJson, json } from './json.js'
import { jsonLines } from './jsonl.js'
import { text } from './text.js'

const FORMATS = { text, html, json, jsonl: jsonLines } satisfies Record<string, Format>
type Name = keyof typeof FORMATS

const NAMES: Record<Name, string> = { text: 'plain text', html: 'a web page', json: 'JSON', jsonl: 'JSON lines' }

const EXTENSIONS: Record<string, Name> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

/** How to read a source, with a notice where its name says otherwise; or the reason why not to read it. */
export interface Choice {
  read?: Format
  notice?: Notice
}

/**
 * Chooses by content, where that is plain to see, before the name's ending.
 * @param named the user named this file; one that turned up in a folder is passed over where its ending is no report's
 */
export function chooseFormat(source: Source, named: boolean): Choice {
  const { from, head } = source
  const severity = named ? 'error' : 'warning'
  if (head.length === 0) return { notice: { severity, ...EMPTY, message: `${from} is empty`, from } }
  const ending = /\.([a-z][a-z0-9]{0,7})$/iu.exec(source.name)?.[1]?.toLowerCase()
  if (!named && ending && !(ending in EXTENSIONS)) return { notice: passedOver(from, ending) }
  const what = binary(head)
  if (what) return { notice: { severity, ...NOT_TEXT, message: `${from} is ${what}, not a text`, from } }
  const told = EXTENSIONS[ending ?? '']
  const seen = sniff(head, told)
  return { read: FORMATS[seen], ...(told && told !== seen && { notice: otherwise(from, ending as string, seen) }) }
}

/** What the first bytes show; `told` where they could be that as well. */
function sniff(head: Uint8Array, told: Name | undefined): Name {
  const start = decode(head).text.slice(0, 65_536).trimStart()
  if (/^(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(start)) return 'html'
  if (told === 'html') return /<[a-z!/][^>]*>/iu.test(start) ? 'html' : 'text'
  if (/^\[\s*[[{\]]/u.test(start)) return 'json'
  if (!/^\{\s*["}]/u.test(start)) return told ?? 'text'
  const [first, ...more] = start.split('\n')
  const alone = isJson(first as string)
  if (alone && more.join('').trim() !== '') return 'jsonl'
  // One whole object on one line is both; an object opened on a line of its own is no JSON line.
  return told === 'jsonl' && (alone || (first as string).trim().length > 1) ? 'jsonl' : 'json'
}

const EMPTY = { rule: 'empty', hint: 'Save the report again with its text, or leave the file out' }

const NOT_TEXT = { rule: 'not-text', hint: 'Save the report as .txt or .html and take that in' }

const passedOver = (from: string, ending: string): Notice => ({
  severity: 'info',
  rule: 'passed-over',
  message: `${from} was passed over: .${ending} is none of ${Object.keys(EXTENSIONS).join(', ')}`,
  hint: 'Name the file itself to have it read',
  from,
})

const otherwise = (from: string, ending: string, seen: Name): Notice => ({
  severity: 'info',
  rule: 'wrong-extension',
  message: `${from} ends in .${ending} but is ${NAMES[seen]}, and was read so`,
  hint: 'Nothing to do, or rename it',
  from,
})
