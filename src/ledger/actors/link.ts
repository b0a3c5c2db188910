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
  const pair = ({ a, b }: Link) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const keyed = links.map((link) => ({ link, weight: WEIGHTS[link.reason], pair: pair(link) }))
  keyed.sort((x, y) => y.weight - x.weight || (x.pair < y.pair ? -1 : x.pair > y.pair ? 1 : 0))
  for (const { link } of keyed) partition.join(link.a, link.b)
}

/** Links each of `mentions` to the first of them, and so all to each other. */
export const chain = (mentions: readonly { id: MentionId }[], reason: Reason): Link[] =>
  mentions.slice(1).map((m) => ({ a: (mentions[0] as { id: MentionId }).id, b: m.id, reason }))
