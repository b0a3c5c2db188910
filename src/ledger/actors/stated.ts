import { en } from '../../reading/lang/en.js'
import type { Span } from '../../schema/index.js'
import type { Link } from './link.js'
import type { Seen } from './scene.js'

/** Two mentions that the text itself says are one. */
export interface Stated extends Link {
  mention: Seen
  /** “Russian Volunteer Corps (RVC)”, where it is given so: both names as one form */
  form?: Span
}

const phrases = en.actors.renamings.map((p) => p.replaceAll('.', '\\.').replaceAll(' ', '\\s+')).join('|')
const RENAMED = new RegExp(
  `^["”’']?[,(]?\\s*(?:the\\s+\\w+\\s+)?(?:${phrases})(?:\\s+as)?\\s+(?:the\\s+)?["“‘']?$`,
  'i',
)
const BRACKET = /^["”’']?\s*\(\s*["“‘']?(?:the\s+)?$/i

/** “X (Y)”, “X, also known as Y”, “X, which calls itself Y” within one report. */
export function statedLinks(scene: readonly Seen[]): Stated[] {
  const names = scene.filter((m) => m.form === 'name' && m.type !== 'place')
  return names.flatMap((m, i) => {
    const next = names[i + 1]
    if (!next || next.report !== m.report) return []
    const { text } = m.report
    const between = text.slice(m.head.end, next.head.start)
    if (between.length > 60) return []
    const closing = text.slice(next.head.end, next.head.end + 2)
    const bracketed = BRACKET.test(between) && /^["”’']?\)/.test(closing) && mayStandFor(m, next)
    if (!bracketed && !RENAMED.test(between)) return []
    const form = { start: m.head.start, end: next.head.end + closing.indexOf(')') + 1 }
    return [{ a: m.id, b: next.id, reason: 'stated', mention: m, ...(bracketed && { form }) } as const]
  })
}

/**
 * In brackets after a name stands its short form, or its long one: not a party, a place or an age. Half of the letters
 * must begin its words, in any order, for foreign acronyms: “Russian Volunteer Corps (CVR)”; all of them stand in one word.
 */
export function mayStandFor(a: Seen, b: Seen): boolean {
  const isShort = (m: Seen) => /^@|^[\p{Lu}\p{N}&.]{2,8}$|^\p{Lu}\p{Ll}?\p{Lu}\w{0,4}$/u.test(m.headText)
  if (isShort(a) === isShort(b)) return false
  const [short, long] = isShort(a) ? [a, b] : [b, a]
  if (short.headText.startsWith('@')) return true
  const letters = [...short.headText.replaceAll(/[^\p{L}]/gu, '').toLowerCase()]
  const starts = long.headText.toLowerCase().split(/[\s-]+/)
  // “Barclays (BCS)”
  if (starts.length === 1) return new RegExp(`^${letters.join('.*')}`).test(starts[0] as string)
  return letters.filter((l) => starts.some((w) => w.startsWith(l))).length * 2 >= letters.length
}
