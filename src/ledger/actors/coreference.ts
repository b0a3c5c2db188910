import { en } from '../../reading/lang/en.js'
import type { MentionId } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'
import { grouped } from '../grouped.js'
import { institutionKind } from './bodies.js'
import { chain, type Link } from './link.js'
import { untilJoint } from './name.js'
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

/**
 * “The ministry” is the ministry that the report has named most, or the last of equals; “the army” so the armed forces,
 * “the transport police” the Velian Transport Police.
 */
export function definiteLinks(scene: readonly Seen[]): Link[] {
  const links: Link[] = []
  const byId = new Map(scene.map((m) => [m.id, m]))
  let named: { m: Seen; words: readonly string[] }[] = []
  for (const m of scene) {
    if (named[0] && named[0].m.order !== m.order) named = []
    const words = m.naming !== undefined && m.type !== 'person' ? wordsOf(m.naming) : []
    if (words.length > 1) named.push({ m, words: untilJoint(words) })
    const said = definite(m)
    // A name that the reader found for it is surer than a description that shares its noun.
    if (!said || (m.antecedent && byId.get(m.antecedent)?.form === 'name')) continue
    const meant = mostNamed(named.filter((n) => endsIn(n.words, said)))
    if (meant) links.push({ a: m.id, b: meant.m.id, reason: 'headWord' })
  }
  return links
}

const wordsOf = (text: string) => text.toLowerCase().split(/[\s-]+/)

/** The words of a description of one to three that tell of no name themselves: “the transport police”. */
function definite(m: Seen): string[] | undefined {
  if (m.type === 'person' || !/^the(?:\s+\p{Ll}\S*){1,3}$/iu.test(m.spanText)) return undefined
  return wordsOf(m.spanText).slice(1)
}

/** Whether a name's words end in those, or in the kind of body that one alone is. */
function endsIn(words: readonly string[], said: readonly string[]): boolean {
  if (said.length > 1) return words.length > said.length && words.slice(-said.length).join(' ') === said.join(' ')
  const [noun = ''] = said
  const kind = institutionKind(noun)
  const last = words.at(-1) as string
  return last === noun || (kind !== undefined && institutionKind(last) === kind)
}

function mostNamed<T extends { m: Seen }>(named: readonly T[]): T | undefined {
  const times = new Map<string, number>()
  for (const { m } of named) times.set(m.headText, (times.get(m.headText) ?? 0) + 1)
  const most = Math.max(...times.values())
  return named.findLast(({ m }) => times.get(m.headText) === most)
}

/**
 * “Police”, “the police” and “rescuers” of several reports: those that nobody is told to be, with each other and with the
 * one body that other reports say is meant. `named` are the mentions that name somebody.
 */
export function bareLinks(scene: readonly Seen[], partition: Partition<MentionId>, named: Iterable<MentionId>): Link[] {
  const roots = new Set([...named].map((id) => partition.find(id)))
  return [...grouped(scene.filter(isBare), bareKey).values()].flatMap((mentions) => {
    const bodies = new Set(mentions.map((m) => partition.find(m.id)).filter((root) => roots.has(root)))
    const isOpen = (m: Seen) => bodies.size < 2 || !roots.has(partition.find(m.id))
    return chain(mentions.filter(isOpen), 'coreference')
  })
}

const bareKey = ({ spanText }: Seen): string => spanText.toLowerCase().replace(/^the\s+/, '')
const isBare = (m: Seen): boolean => m.form !== 'pronoun' && en.actors.bareBodies.has(bareKey(m))
