import { en } from '../../reading/lang/en.js'
import { ENTITY_TYPES, type EntityType } from '../../schema/index.js'
import { type Name, parseName } from './name.js'
import { isRightBefore, type Seen } from './scene.js'
import { wordsAt } from './widen.js'

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
    const text = beside && isRightBefore(m, beside) ? undefined : namingText(m)
    const key = text === undefined ? '' : parseName(text, m.type).key
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), m])
  }
  return [...byKey.values()].map((mentions) => {
    const first = mentions[0] as Seen
    const type = commonest(mentions.map((m) => m.type))
    const name = parseName(namingText(first) as string, type)
    return { name, type, mentions, first, reports: new Set(mentions.map((m) => m.order)) }
  })
}

/** The words by which a mention can be known elsewhere; none for “he” and “the spokesman”. */
export function namingText(m: Seen): string | undefined {
  if (m.form === 'name')
    return isTelling(m.headText) ? wordsAt(m, m.wide) : isTelling(m.spanText) ? m.spanText : undefined
  if (m.form === 'pronoun' || m.type === 'person') return undefined
  const words = m.spanText.split(/\s+/).filter((w) => !en.actors.determiners.has(w.toLowerCase()))
  return words.length > 1 && words.some((w) => /^["“‘'#]?\p{Lu}/u.test(w)) ? words.join(' ') : undefined
}

/** “Hospital” alone is nobody's name; “St George's Hospital” is somebody's. */
function isTelling(text: string): boolean {
  const { bag } = parseName(text, 'organisation')
  return bag.length > 1 || bag.some((w) => !en.actors.generic.has(w))
}

function commonest(types: readonly EntityType[]): EntityType {
  const count = (t: EntityType) => types.filter((x) => x === t).length
  return ENTITY_TYPES.reduce((best, t) => (count(t) > count(best) ? t : best))
}
