import type { Link } from './link.js'
import type { Seen } from './scene.js'

/** What the reader says of descriptions and pronouns, surer where the two stand side by side. */
export function antecedentLinks(scene: readonly Seen[]): Link[] {
  const byId = new Map(scene.map((m) => [m.id, m]))
  return scene.flatMap((m): Link[] => {
    const to = m.antecedent && byId.get(m.antecedent)
    if (!to || to.report !== m.report || isOfOtherKind(m, to)) return []
    return [{ a: m.id, b: to.id, reason: isBeside(m, to) ? 'apposition' : 'coreference' }]
  })
}

/** Set beside a name, as “Jane Roe, the governor”, “the governor, Jane Roe” and “Governor Jane Roe” are. */
export function isBeside(m: Seen, to: Seen): boolean {
  if (m.form === 'pronoun') return false
  const [first, second] = m.span.start < to.span.start ? [m, to] : [to, m]
  return (
    /^[\s,(“"‘—–-]*$/.test(m.report.text.slice(first.span.end, second.span.start)) || first.span.end > second.span.start
  )
}

/** “The militants” are no ministry, whatever the reader took them for; “the ministry” is. */
const isOfOtherKind = (m: Seen, to: Seen) =>
  m.form === 'nominal' && (m.type === 'group' || m.type === 'person') && m.type !== to.type && !isBeside(m, to)
