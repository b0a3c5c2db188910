import { en } from '../../reading/lang/en.js'
import { type Actor, inForce, type MentionId, type Ruling } from '../../schema/index.js'
import { parseName } from './name.js'
import type { Seen } from './scene.js'

/** What people ruled that the actor of a mention is called; the latest counts. */
export const givenNames = (rulings: readonly Ruling[]): Map<MentionId, string> =>
  new Map(
    inForce(rulings).flatMap(({ verdict }) => (verdict.type === 'name' ? [[verdict.leaf, verdict.name] as const] : [])),
  )

/** “Oslo” for the Norwegian government is no name of it to show. */
const standsFor = (m: Seen): boolean =>
  en.nations.capitals.has(m.headText.toLowerCase()) && !m.naming?.includes(m.headText)

/**
 * The name to show: the commonest of the full names, or of all where none is full; of equals the longer, then the first
 * in code-unit order. A handle or acronym only where there is nothing else, “he” never.
 */
export function displayName(members: readonly Seen[], type: Actor['type']): string {
  const isOwn = (m: Seen) => (m.form === 'name' ? !standsFor(m) : m.naming !== undefined)
  const names = members.filter((m) => m.form === 'name' && (isOwn(m) || !members.some(isOwn)))
  const counts = new Map<string, number>()
  for (const m of names) counts.set(m.headText, (counts.get(m.headText) ?? 0) + 1)
  const rank = (text: string) => {
    const { bag, isAcronym, isHandle } = parseName(text, type)
    const isShouted = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
    return (isHandle ? 0 : isAcronym ? 1 : 3) + (bag.length > 1 && type !== 'place' ? 2 : 0) - (isShouted ? 1 : 0)
  }
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => rank(b) - rank(a) || m - n || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  )
  const described = members.find((m) => m.form === 'nominal') ?? members[0]
  return best?.[0] ?? described?.spanText ?? ''
}
