import type { MentionId } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'
import { type Reason, WEIGHTS } from './weights.js'

/** Why two mentions would be one actor. */
export interface Link {
  a: MentionId
  b: MentionId
  reason: Reason
}

/** Joins from the surest reason to the least sure, ties by pair; what a veto forbids stays apart. */
export function joinAll(partition: Partition<MentionId>, links: readonly Link[]): void {
  for (const { a, b } of inOrder(links)) partition.join(a, b)
}

/**
 * Joins in the same order, but never two sets that each have a name: “the hospital”, which may mean either of two, does
 * not make them one. `named` are the mentions that name somebody.
 */
export function joinNameless(
  partition: Partition<MentionId>,
  links: readonly Link[],
  named: Iterable<MentionId>,
): void {
  const roots = new Set([...named].map((m) => partition.find(m)))
  for (const { a, b } of inOrder(links)) {
    const isNamed = [a, b].map((m) => roots.has(partition.find(m)))
    if (isNamed[0] && isNamed[1]) continue
    if (partition.join(a, b) && (isNamed[0] || isNamed[1])) roots.add(partition.find(a))
  }
}

function inOrder(links: readonly Link[]): Link[] {
  const keyed = links.map((link) => {
    const [first, second] = link.a < link.b ? [link.a, link.b] : [link.b, link.a]
    return { link, weight: WEIGHTS[link.reason], first, second }
  })
  keyed.sort((x, y) => y.weight - x.weight || compare(x.first, y.first) || compare(x.second, y.second))
  return keyed.map(({ link }) => link)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Links each of `mentions` to the first of them, and so all to each other. */
export const chain = (mentions: readonly { id: MentionId }[], reason: Reason): Link[] =>
  mentions.slice(1).map((m) => ({ a: (mentions[0] as { id: MentionId }).id, b: m.id, reason }))
