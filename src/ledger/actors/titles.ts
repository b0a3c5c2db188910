import { en } from '../../reading/lang/en.js'
import type { MentionId, Span } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'
import type { Link } from './link.js'
import { parseName } from './name.js'
import type { Seen } from './scene.js'
import { fold } from './spelling.js'
import { roleSpan } from './widen.js'

const { areas, courtesies, determiners, offices, ranks, settlements } = en.actors
const { honorifics, people } = en.mentions

/** An office or role: “Belgorod regional Governor” is the role governor of {belgorod, regional}. */
interface Title {
  mention: Seen
  span: Span
  role: string
  of: string[]
  ranks: string
}

/** The title set before a person's name, its determiner left out: of “the German Chancellor Jane Roe” “German Chancellor”. */
export function titleBefore(m: Seen): Span | undefined {
  if (m.form !== 'name' || m.span.start >= m.head.start) return undefined
  const before = m.report.text.slice(m.span.start, m.head.start)
  const [determiner = ''] = before.match(/^(?:the|a|an|its|their|our|his|her)\s+/i) ?? []
  const start = m.span.start + determiner.length
  const words = m.report.text.slice(start, m.head.start).split(/(?<=\s)(?=\S)/)
  const last = words.findLastIndex((w) => !courtesies.has(fold(w)))
  const title = words
    .slice(0, last + 1)
    .join('')
    .replace(/[,\s]+$/, '')
  return title.length > 0 ? { start, end: start + title.length } : undefined
}

/**
 * Bare titles join whoever bears them: “the regional governor” in one report, “Governor Jane Roe” in another. Only
 * where one actor alone bears a title of that role and nothing in the two titles differs.
 */
export function titleLinks(scene: readonly Seen[], partition: Partition<MentionId>): Link[] {
  const named = new Set(scene.flatMap((m) => (m.form === 'name' ? [partition.find(m.id)] : [])))
  const borne = scene.flatMap((m): Title[] => {
    if (m.type !== 'person' || !named.has(partition.find(m.id))) return []
    const span = m.form === 'name' ? titleBefore(m) : m.form === 'nominal' && m.antecedent ? roleSpan(m) : undefined
    return span ? titleOf(m, span) : []
  })
  const byRole = new Map<string, Title[]>()
  for (const title of borne) byRole.set(title.role, [...(byRole.get(title.role) ?? []), title])
  return scene.flatMap((m) => {
    if (!isBareTitle(m) || (m.antecedent && named.has(partition.find(m.antecedent)))) return []
    return titleOf(m, roleSpan(m)).flatMap((title): Link[] => {
      if (!isHead(title)) return []
      const bearers = (byRole.get(title.role) ?? []).filter((b) => b.mention.id !== m.id && agree(title, b))
      const [first] = bearers
      const clusters = new Set(bearers.map((b) => partition.find(b.mention.id)))
      return first && clusters.size === 1 ? [{ a: m.id, b: first.mention.id, reason: 'title' }] : []
    })
  })
}

/** Definite, or without determiner as titles are: “a spokesman” can be anyone. */
function isBareTitle(m: Seen): boolean {
  if (m.type !== 'person' || m.form === 'pronoun') return false
  const words = m.spanText.toLowerCase().split(/\s+/)
  if (m.form === 'name')
    return words.every((w) => honorifics.has(w) || people.has(w) || ranks.has(w) || determiners.has(w))
  return !/^(?:an?|one|another|some|this|that|his|her|their|our)\s/i.test(m.spanText)
}

function titleOf(mention: Seen, span: Span): Title[] {
  const name = parseName(mention.report.text.slice(span.start, span.end), 'organisation')
  const at = name.bag.findIndex((_, i) => isRole(name.bag, i))
  const role = name.bag[at]
  if (role === undefined) return []
  const rest = name.bag.filter((_, i) => i !== at)
  return [
    {
      mention,
      span,
      role,
      of: rest.filter((w) => !ranks.has(w) && !areas.has(w) && !settlements.has(w) && w !== 'regional'),
      ranks: rest
        .filter((w) => ranks.has(w))
        .sort()
        .join(' '),
    },
  ]
}

/** “The president’s brother” is no president. */
const isHead = ({ mention, role }: Title): boolean =>
  mention.form === 'name' || parseName(mention.headText, 'organisation').bag.includes(role)

/** The role is the last of a run of role nouns: of “foreign minister” “minister”. */
const isRole = (bag: readonly string[], i: number) => isRoleNoun(bag[i]) && !isRoleNoun(bag[i + 1])
const isRoleNoun = (w: string | undefined) => w !== undefined && (people.has(w) || offices.has(w)) && !ranks.has(w)

function agree(bare: Title, borne: Title): boolean {
  if (bare.ranks !== borne.ranks) return false
  const [short, long] = bare.of.length <= borne.of.length ? [bare.of, borne.of] : [borne.of, bare.of]
  if (!short.every((w) => long.includes(w))) return false
  // Without a word of what it is the office of, only an office of which there is one tells who: “the mayor”.
  return short.length > 0 || offices.has(bare.role)
}
