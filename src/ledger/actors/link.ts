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
  const pair = ({ a, b }: Link) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const keyed = links.map((link) => ({ link, weight: WEIGHTS[link.reason], pair: pair(link) }))
  keyed.sort((x, y) => y.weight - x.weight || (x.pair < y.pair ? -1 : x.pair > y.pair ? 1 : 0))
  return keyed.map(({ link }) => link)
}

/** Links each of `mentions` to the first of them, and so all to each other. */
export const chain = (mentions: readonly { id: MentionId }[], reason: Reason): Link[] =>
  mentions.slice(1).map((m) => ({ a: (mentions[0] as { id: MentionId }).id, b: m.id, reason }))
