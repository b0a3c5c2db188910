import { ENTITY_TYPES, type EntityType } from '../../schema/index.js'
import { type Name, parseName } from './name.js'
import { isRightBefore, type Seen } from './scene.js'

/** All mentions of a story that use one name, and the name taken apart. */
export interface Form {
  name: Name
  /** what most of its mentions are said to be */
  type: EntityType
  /** by (published, report, start) */
  mentions: Seen[]
  first: Seen
  /** numbers of the reports it stands in */
  reports: ReadonlySet<number>
}

/** Groups the mentions that name someone, or describe by a name (“Russian border region”), by what they say. */
export function formsOf(scene: readonly Seen[]): Form[] {
  const byKey = new Map<string, Seen[]>()
  const byId = new Map(scene.map((m) => [m.id, m]))
  for (const m of scene) {
    const beside = m.antecedent && byId.get(m.antecedent)
    // Set beside a name it describes that name: “the Telegram channel Bugle” is no part of Telegram.
    const text = beside && isRightBefore(m, beside) ? undefined : m.naming
    const key = text === undefined ? '' : parseName(text, m.type).key
    if (key === '') continue
    const mentions = byKey.get(key)
    if (mentions) mentions.push(m)
    else byKey.set(key, [m])
  }
  return [...byKey.values()].map((mentions) => {
    const first = mentions[0] as Seen
    const type = commonest(mentions.map((m) => m.type))
    const name = parseName(first.naming as string, type)
    return { name, type, mentions, first, reports: new Set(mentions.map((m) => m.order)) }
  })
}

function commonest(types: readonly EntityType[]): EntityType {
  const count = (t: EntityType) => types.filter((x) => x === t).length
  return ENTITY_TYPES.reduce((best, t) => (count(t) > count(best) ? t : best))
}
