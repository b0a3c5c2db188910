import type { Mention, Span } from '../schema/index.js'
import { bySpan, contains } from '../schema/index.js'

/**
 * The mention that a source's words are: of those that begin where the source does the widest name, else the widest
 * mention; else any name in it, else any mention. Owners (“Harborough’s” in “Harborough’s mayor”) do not speak, nor do
 * names that tell what sort somebody is of (“the Talmere bank”).
 */
export function speakerOf(text: string, mentions: readonly Mention[], source: readonly Span[]): Mention | undefined {
  const isOwner = (m: Mention) => /^['’]s?\s/.test(text.slice(m.span.end, m.span.end + 3))
  const held = mentions.filter((m) => source.some((span) => contains(span, m.head)))
  const isModifier = (m: Mention) =>
    held.some((n) => n.form === 'nominal' && contains(n.span, m.head) && isRightBefore(text, m, n))
  const inside = held.filter((m) => !isOwner(m) && !isModifier(m))
  const reaches = (m: Mention) => source.some((span) => m.span.start <= span.start + 1 && contains(span, m.head))
  const isName = (m: Mention) => m.form === 'name'
  return (
    widest(inside.filter((m) => isName(m) && reaches(m))) ??
    widest(inside.filter(reaches)) ??
    widest(inside.filter(isName)) ??
    widest(inside)
  )
}

/** With nothing but words of the same phrase between: “Talmere savings bank”. */
const isRightBefore = (text: string, m: Mention, n: Mention): boolean =>
  m.head.end < n.head.start && /^[ -](?:\p{Ll}+ ){0,2}$/u.test(text.slice(m.head.end, n.head.start))

const widest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || bySpan(a.span, b.span))[0]
