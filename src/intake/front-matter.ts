import { parse } from 'yaml'
import type { Notice } from '../schema/index.js'
import { isObject } from './record.js'

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/u

/** YAML between `---` lines at the top of a text, and the text after it; without such lines the text as it is. */
export function frontMatter(text: string, from: string): { fields?: object; body: string; notices: Notice[] } {
  const found = FRONT_MATTER.exec(text)
  if (!found) return { body: text, notices: [] }
  const body = text.slice(found[0].length)
  try {
    // No aliases: metadata needs none, and nested ones can be made to fill the memory.
    const fields: unknown = parse(found.groups?.yaml ?? '', { maxAliasCount: 0 })
    if (isObject(fields)) return { fields, body, notices: [] }
    return { body: text, notices: [] }
  } catch (error) {
    return { body: text, notices: [brokenFrontMatter((error as Error).message.split('\n')[0] as string, from)] }
  }
}

const brokenFrontMatter = (problem: string, from: string): Notice => ({
  severity: 'warning',
  rule: 'broken-front-matter',
  message: `The front matter of ${from} is no YAML and was left in the text: ${problem}`,
  hint: 'Write it as lines of “name: value” between two lines of “---”',
  from,
  line: 1,
})
