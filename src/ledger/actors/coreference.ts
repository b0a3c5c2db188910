import { institutionKind } from './bodies.js'
import type { Link } from './link.js'
import { isBeside, isRightBefore, type Seen } from './scene.js'
import { mayStandFor } from './stated.js'

/** What the reader says of descriptions and pronouns, surer where the two stand side by side. */
export function antecedentLinks(scene: readonly Seen[]): Link[] {
  const byId = new Map(scene.map((m) => [m.id, m]))
  return scene.flatMap((m): Link[] => {
    const to = m.antecedent && byId.get(m.antecedent)
    if (!to || to.report !== m.report || isOfOtherKind(m, to) || isNamed(m, to)) return []
    if (m.form === 'name' && to.form === 'name' && !mayStandFor(m, to)) return []
    return [{ a: m.id, b: to.id, reason: isBeside(m, to) ? 'apposition' : 'coreference' }]
  })
}

/**
 * “The Russian army” says itself who it is, wherever the reader looked for it; after a comma it is the next of a list.
 * Right before a name it describes it.
 */
const isNamed = (m: Seen, to: Seen) => m.form === 'nominal' && m.naming !== undefined && !isRightBefore(m, to)

/** “The militants” are no ministry, whatever the reader took them for; “the ministry” is. */
const isOfOtherKind = (m: Seen, to: Seen) =>
  m.form === 'nominal' && (m.type === 'group' || m.type === 'person') && m.type !== to.type && !isBeside(m, to)

/** “The ministry” is the ministry that the report has named most, or the last of equals; “the army” so the armed forces. */
export function definiteLinks(scene: readonly Seen[]): Link[] {
  const links: Link[] = []
  const byId = new Map(scene.map((m) => [m.id, m]))
  let named: { m: Seen; last: string }[] = []
  for (const m of scene) {
    if (named[0] && named[0].m.order !== m.order) named = []
    const words = (m.naming ?? '').toLowerCase().split(/[\s-]+/)
    if (words.length > 1 && m.type !== 'person') named.push({ m, last: words.at(-1) as string })
    if (m.type === 'person' || !/^the\s+\S+$/i.test(m.spanText)) continue
    // A name that the reader found for it is surer than a description that shares its noun.
    if (m.antecedent && byId.get(m.antecedent)?.form === 'name') continue
    const noun = m.headText.toLowerCase()
    const kind = institutionKind(noun)
    const meant = mostNamed(named.filter(({ last }) => last === noun || (kind && institutionKind(last) === kind)))
    if (meant) links.push({ a: m.id, b: meant.m.id, reason: 'headWord' })
  }
  return links
}

function mostNamed<T extends { m: Seen }>(named: readonly T[]): T | undefined {
  const times = new Map<string, number>()
  for (const { m } of named) times.set(m.headText, (times.get(m.headText) ?? 0) + 1)
  const most = Math.max(...times.values())
  return named.findLast(({ m }) => times.get(m.headText) === most)
}
