import { en } from '../../reading/lang/en.js'
import { type Mention, type Span, slice } from '../../schema/index.js'
import { nationOf, regionOf } from './name.js'
import type { Seen } from './scene.js'
import { fold } from './spelling.js'

const { areas, fillers, generic, incorporations, portfolios, ranks, roleJoints, settlements, sites, spellings } =
  en.actors
const { anaphors, never, people } = en.mentions

const KIND_BEFORE = /((?:[\p{L}’'-]+ ){0,2}?)(\p{Ll}+) of (?:the )?$/u
const WORDS_AFTER = /^(?: \p{Ll}+(?![\p{L}-])){1,3}/u
const REGION = /^, \p{Lu}\p{L}+(?:\.(?=\p{Ll}?[\s,])|(?:\.\p{Lu})+\.)?/u
const RANK = /^(?:(?:the|an?|its|their|our|his|her) )?(\p{L}+) /iu
const REGION_OF_TWO = /^, \p{Lu}\p{L}+ \p{Lu}\p{L}+/u
const OF_NATION = /^ of ((?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)/u
const isAreaWord = (word: string) => areas.has(word) || settlements.has(word)

/**
 * A name with the words around it that say what it is the name of: “village of Kozinka”, “Graivoron district”, “Ofer
 * military prison”. So the town and the region of one name are told apart.
 */
export function nameSpan(m: Mention, text: string): Span {
  if (m.form !== 'name' || m.type === 'person') return m.head
  const lead = text.slice(Math.max(0, m.head.start - 60), m.head.start)
  const before = lead.endsWith(' of ') || lead.endsWith(' of the ') ? lead.match(KIND_BEFORE) : null
  if (before?.[2] && isAreaWord(before[2]) && m.type === 'place') {
    return { start: m.head.start - before[0].length + modifiersDropped(before[1] ?? ''), end: m.head.end }
  }
  const region = m.type === 'place' ? regionAfter(text, m.head) : ''
  if (region) return { start: m.head.start, end: m.head.end + region.length }
  return { start: m.head.start, end: m.head.end + kindAfter(text.slice(m.head.end, m.head.end + 60), m.type).length }
}

/** The state or nation behind a town's name: “, Nev.” of “Talmere, Nev.”; a list of places has none: “Talmere, Iowa and Utah”. */
function regionAfter(text: string, town: Span): string {
  if (regionOf(slice(text, town))) return ''
  const behind = text.slice(town.end, town.end + 40)
  const found = [REGION_OF_TWO, REGION].map((pattern) => withoutStop(behind.match(pattern)?.[0] ?? ''))
  const region = found.find((words) => regionOf(words.slice(2)))
  return region && !/^,? and \p{Lu}/u.test(behind.slice(region.length)) ? region : ''
}

/** “, Nev.” is short, “, Nevada.” ends a sentence. */
function withoutStop(region: string): string {
  const bare = region.replace(/\.$/, '')
  return regionOf(bare.slice(2)) === bare.slice(2).toLowerCase() ? bare : region
}

/** The words behind a name that say what it is, up to two before the noun: “ region”, “ military prison”, “ news agency”. */
function kindAfter(text: string, type: Mention['type']): string {
  const [words = ''] = text.match(WORDS_AFTER) ?? []
  const all = words.split(' ').slice(1)
  const isKind = (word: string) => isAreaWord(word) || sites.has(word) || (type !== 'place' && generic.has(word))
  const first = all.findIndex((word, i) => isKind(word) && all.slice(0, i).every((w) => generic.has(w)))
  if (first < 0) return ''
  const firm = all.findIndex(
    (word, i) => i > first && fillers.has(word) && all.slice(0, i).every((w) => generic.has(w)),
  )
  return ` ${all.slice(0, Math.max(first, firm) + 1).join(' ')}`
}

/** “the Russian border town of” keeps “Russian border town of”, “from the village of” “village of”. */
function modifiersDropped(modifiers: string): number {
  const words = modifiers.split(' ').filter(Boolean)
  const kept = words.findLastIndex((w) => !nationOf(fold(w)) && !['border', 'regional', 'district'].includes(w))
  return words.slice(0, kept + 1).join(' ').length + (kept >= 0 ? 1 : 0)
}

/** The name with whose it is: “Russia’s Interior Ministry”, “Belgorod region of Russia”. */
export function ownedSpans(m: Seen): Span[] {
  const { text } = m.report
  const span = m.wide
  const [owner = ''] = text.slice(Math.max(0, span.start - 40), span.start).match(/\p{Lu}[\p{L}-]+[’']s $/u) ?? []
  const nation = text.slice(span.end, span.end + 40).match(OF_NATION)
  return [
    ...(owner ? [{ start: span.start - owner.length, end: span.end }] : []),
    ...(nation?.[1] && nationOf(nation[1].toLowerCase())
      ? [{ start: span.start, end: span.end + nation[0].length }]
      : []),
  ]
}

/** What of a name is told by itself too: “Kelva” of “Kelva Inc.”, “Mayor Roe” of “former Mayor Roe”. */
export function bareSpans(m: Seen): Span[] {
  const { span, head } = m
  if (m.type === 'person') {
    const [rank = '', word = ''] = slice(m.report.text, { start: span.start, end: head.start }).match(RANK) ?? []
    return word && ranks.has(word.toLowerCase()) ? [{ start: span.start + rank.length, end: head.end }] : []
  }
  const [, name = '', word = ''] = m.headText.match(/^(.+?),? (\S+)$/u) ?? []
  const form = spellings.get(fold(word)) ?? fold(word)
  return incorporations.has(form) && !anaphors.has(form) ? [{ start: head.start, end: head.start + name.length }] : []
}

/** A role with what it is the role of: “chairman of the Prisoners Club”, “adviser to Ukraine’s minister of defence”. */
export function roleSpan(m: Seen): Span {
  const { text } = m.report
  let end = m.span.end
  let isFirst = true
  let at = end
  for (const [token = '', word = ''] of text.slice(end, end + 160).matchAll(/\s?([^\s]*)/gu)) {
    const plain = word
      .toLowerCase()
      .replace(/[.,;:)]+$/, '')
      .replace(/[’']s?$/, '')
    const isJoint = roleJoints.has(plain)
    if (token === '' || !token.startsWith(' ') || (isFirst && !isJoint)) break
    const isName = /^\p{Lu}/u.test(word) && !never.has(plain)
    const isPart = isName || portfolios.has(plain) || areas.has(plain) || generic.has(plain)
    if (!isPart && !isJoint && !people.has(plain)) break
    isFirst = false
    at += token.length
    if (isPart) end = at - (word.length - word.replace(/[.,;:)]+$/, '').replace(/[’']s?$/, '').length)
    // “minister of education, science and technology”
    if (/[.,;:)]$/.test(word) && !(word.endsWith(',') && portfolios.has(plain))) break
  }
  return { start: m.span.start, end: isFirst ? m.span.end : end }
}

const APPOSITION =
  /^ (\p{Ll}+) (?:(?!,| (?:who|which|that|whose|and|but) |[;:]|\.\s+\p{Lu}[\p{Ll} ]|\.$).){1,100}(?=,|\.)/u

/** A role set between commas behind a name, to the second of them: “, the head of tax services at Kelva Ltd,”. */
export function appositionSpan(m: Seen, name: Seen): Span | undefined {
  const { text } = m.report
  if (name.form !== 'name' || !/^,\s+$/.test(text.slice(name.span.end, m.span.start))) return undefined
  const [behind = '', joint = ''] = text.slice(m.span.end, m.span.end + 140).match(APPOSITION) ?? []
  return roleJoints.has(joint) ? { start: m.span.start, end: m.span.end + behind.length } : undefined
}
