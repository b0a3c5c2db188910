import { en } from '../../reading/lang/en.js'
import { slice } from '../../schema/index.js'
import { isAgency } from './agencies.js'
import { parseName } from './name.js'
import type { Seen } from './scene.js'

/** The words by which a mention can be known elsewhere; none for “he” and “the spokesman”. */
export function namingText(m: Omit<Seen, 'naming'>): string | undefined {
  if (m.form === 'name')
    return isTelling(m.headText) ? slice(m.report.text, m.wide) : isTelling(m.spanText) ? m.spanText : undefined
  if (isAgency(m.headText)) return m.headText
  if (m.form === 'pronoun' || m.type === 'person') return undefined
  const words = m.spanText.split(/\s+/).filter((w) => !en.actors.determiners.has(w.toLowerCase()))
  return words.length > 1 && words.some((w) => /^["“‘'#]?\p{Lu}/u.test(w)) ? words.join(' ') : undefined
}

/** “Hospital” alone is nobody's name; “St George's Hospital” is somebody's. */
function isTelling(text: string): boolean {
  const { bag } = parseName(text, 'organisation')
  return bag.length > 1 || bag.some((w) => !en.actors.generic.has(w))
}
