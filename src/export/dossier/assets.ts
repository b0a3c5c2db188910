import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** In the order of the cascade: what is common, the parts of the page from top to bottom, then other media. */
const SHEETS = [
  'base',
  'masthead',
  'brief',
  'rows',
  'asides',
  'timeline',
  'actors',
  'reports',
  'ways',
  'narrow',
  'print',
]

/** The page's style and the script that runs in it, as files beside this module (the build copies them). */
export const STYLE = SHEETS.map((sheet) => read(`./style/${sheet}.css`)).join('\n')
export const SCRIPT = read('./client.js')
