import { en } from '../../reading/lang/en.js'
import { type Actor, type Evidence, type MentionId, type Span, slice } from '../../schema/index.js'
import { singular } from '../groups.js'
import { institutionKind } from './bodies.js'
import { parseName } from './name.js'
import { isBeside, type Seen } from './scene.js'
import type { Stated } from './stated.js'
import { titleBefore } from './titles.js'
import { appositionSpan, bareSpans, ownedSpans, roleSpan } from './widen.js'

const { determiners, incorporations, offices } = en.actors

interface Surface {
  text: string
  evidence: Evidence
  /** where it starts in the story, as a number */
  at: number
}

/** No report is so long. */
const LONGEST = 2 ** 32

/** What is known of an actor while its forms are listed. */
interface Known {
  /** of its names and of descriptions that hold one */
  nameWords: ReadonlySet<string>
  /** the kinds of bodies that these say it is */
  kinds: ReadonlySet<string>
  /** of titles before its names */
  titleWords: ReadonlySet<string>
  isNamed: boolean
}

/** Every form, name or fixed title, by which the reports call the actor with these mentions; most frequent first. */
export function aliasesOf(members: readonly Seen[], stated: ReadonlyMap<MentionId, Stated>): Actor['aliases'] {
  const byId = new Map(members.map((m) => [m.id, m]))
  const nameWords = new Set(
    members.flatMap((m) => parseName(m.naming ?? (m.form === 'name' ? m.headText : ''), m.type).words),
  )
  const titleWords = new Set(members.flatMap((m) => titleText(m).flatMap((title) => parseName(title, 'thing').words)))
  const kinds = new Set([...nameWords].flatMap((w) => kindOf(w) ?? []))
  const known = { nameWords, kinds, titleWords, isNamed: members.some((m) => m.form === 'name') }
  const surfaces = [
    ...members.flatMap((m) => surfacesOf(m, m.antecedent ? byId.get(m.antecedent) : undefined, known)),
    ...members.flatMap((m) => {
      const form = stated.get(m.id)?.form
      return form ? [surface(m, form)] : []
    }),
  ]
  return listed(surfaces)
}

/**
 * Whoever is only ever described (“police”, “a witness”) goes by the descriptions that have the noun of the first: that
 * others (“the gang”) mean them is a guess.
 */
export function descriptionsOf(members: readonly Seen[]): Actor['aliases'] {
  const described = members.filter((m) => m.form !== 'pronoun')
  const nounOf = (m: Seen) => singular(m.headText.toLowerCase())
  const [first] = described
  const isTelling = (m: Seen) => m === first || !/^(?:any|each|every|no|whose|his|her|their|our|my)\s/i.test(m.spanText)
  const same = described.filter((m) => nounOf(m) === nounOf(first as Seen) && isTelling(m))
  return listed(same.map((m) => surface(m, m.span)))
}

function listed(surfaces: readonly Surface[]): Actor['aliases'] {
  const found = new Map<string, Map<number, Evidence>>()
  for (const { text, evidence, at } of surfaces) {
    const places = found.get(text)
    if (!places) found.set(text, new Map([[at, evidence]]))
    else if (!places.has(at)) places.set(at, evidence)
  }
  const forms = [...found].map(([text, places]) => ({ text, evidence: [...places.values()] }))
  return forms.sort((a, b) => b.evidence.length - a.evidence.length)
}

const surface = (m: Seen, span: Span): Surface => ({
  text: slice(m.report.text, span),
  evidence: { report: m.report.id, spans: [span] },
  at: m.order * LONGEST + span.start,
})

function surfacesOf(m: Seen, antecedent: Seen | undefined, known: Known): Surface[] {
  if (m.form === 'pronoun') return []
  if (m.form === 'name') {
    const spans = [
      ...nameSpans(m),
      ...bareSpans(m),
      ...marked(m),
      ...ownedSpans(m),
      ...honorifics(m),
      ...titles(m),
      ...bracketed(m),
    ]
    return distinct(spans).map((span) => surface(m, span))
  }
  if (!isFixed(m, antecedent, known)) return []
  const titled = antecedent && isTitleOf(m, antecedent) ? [{ start: m.span.start, end: antecedent.span.end }] : []
  const isWhole = !known.isNamed || !/^an?\s/i.test(m.spanText)
  const spans = [withoutDeterminer(m), ...roles(m, antecedent), ...titled, ...(isWhole ? [m.span] : [])]
  return distinct(spans).map((span) => surface(m, span))
}

/** A person's role with what it is the role of, with and without its determiner: never “a spokesman for Kelva”. */
function roles(m: Seen, antecedent: Seen | undefined): Span[] {
  if (m.type !== 'person') return []
  const apposition = antecedent && appositionSpan(m, antecedent)
  const longest = [until(roleSpan(m), m, antecedent), ...(apposition ? [apposition] : [])]
    .filter((role) => role.end > m.span.end)
    .sort((a, b) => b.end - a.end)
    .slice(0, 1)
  return longest.flatMap((role) => [
    ...(/^an?\s/i.test(m.spanText) ? [] : [role]),
    { start: withoutDeterminer(m).start, end: role.end },
  ])
}

/** A role before the name of who has it: of “Mayor of Talmere Jane Roe” “Mayor of Talmere”. */
function until(role: Span, m: Seen, name: Seen | undefined): Span {
  if (name?.form !== 'name' || name.head.start < m.span.end || name.head.start >= role.end) return role
  const { start } = role
  return { start, end: start + m.report.text.slice(start, name.head.start).trimEnd().length }
}

/**
 * “City of Talmere” and “Talmere” where what it is stands before, “Kelva news agency” and “Kelva”; “Talmere region” alone,
 * as “Talmere” may be the town. A bare name with what belongs to it too, with and without its determiner.
 */
function nameSpans(m: Seen): Span[] {
  const { head, wide } = m
  if (wide.start < head.start) return [wide, head]
  if (wide.end === head.end) return [head, withoutDeterminer(m), m.span]
  const behind = m.report.text.slice(head.end, wide.end)
  return behind.startsWith(',') || en.actors.fillers.has(behind.split(' ').at(-1) as string) ? [wide, head] : [wide]
}

/** The name as it stands in the text: with “the”, in quotation marks, after # or @. */
function marked(m: Seen): Span[] {
  const { text } = m.report
  const head = m.wide
  const [before = ''] = text.slice(Math.max(0, head.start - 4), head.start).match(/\bthe $|[#@“"‘']$/i) ?? []
  if (before === '') return []
  const isQuoted = /[“"‘']/.test(before)
  if (isQuoted && !/[”"’']/.test(text[head.end] ?? '')) return []
  return [{ start: head.start - before.length, end: head.end + (isQuoted ? 1 : 0) }]
}

/** “Kelva (KVA)”: a body with its letters, at the exchange or elsewhere. */
function bracketed({ type, head, report: { text } }: Seen): Span[] {
  const [letters = ''] = text.slice(head.end, head.end + 9).match(/^ \(\p{Lu}{2,5}\)/u) ?? []
  return type === 'organisation' && letters ? [{ start: head.start, end: head.end + letters.length }] : []
}

/** “Director Dr Roe” and “Dr Roe” of “the region’s Director Dr Roe”. */
function honorifics({ type, head, report: { text } }: Seen): Span[] {
  if (type !== 'person') return []
  const before = text.slice(Math.max(0, head.start - 40), head.start).split(/(?<= )/)
  const first = before.findLastIndex((w) => !w.endsWith(' ') || !en.mentions.honorifics.has(w.trim().toLowerCase())) + 1
  return [first, before.length - 1].flatMap((at) => {
    const length = at < first ? 0 : before.slice(at).join('').length
    return length > 0 ? [{ start: head.start - length, end: head.end }] : []
  })
}

/** “Talmere Hospital’s medical director” before a name, and “medical director”. */
function titles(m: Seen): Span[] {
  const title = m.type === 'person' ? titleBefore(m) : undefined
  if (!title) return []
  const [owner = ''] = slice(m.report.text, title).match(/^.*[’']s\s+/u) ?? []
  return [title, { start: title.start + owner.length, end: title.end }]
}

/** “Defence Minister” right before “Jane Roe”. */
const isTitleOf = (m: Seen, name: Seen) =>
  name.form === 'name' && /^,? $/.test(m.report.text.slice(m.span.end, name.span.start))

function titleText(m: Seen): string[] {
  const title = m.type === 'person' ? titleBefore(m) : undefined
  return title ? [slice(m.report.text, title)] : []
}

/**
 * A description that is as good as a name: by a name, by an office, by the words of a title set before the name, or by
 * the last word of the name.
 */
function isFixed(m: Seen, antecedent: Seen | undefined, { nameWords, kinds, titleWords }: Known): boolean {
  if (m.naming !== undefined) return true
  const noun = m.headText.toLowerCase()
  if (m.type !== 'person') {
    const isBare = (m.type === 'organisation' || m.type === 'group') && !determiners.has(firstWord(m))
    return (isBare || firstWord(m) === 'the') && (nameWords.has(noun) || kinds.has(kindOf(noun) ?? ''))
  }
  if (/^(?:his|her|their|our|this|that)\s/i.test(m.spanText)) return false
  if (/^an?\s/i.test(m.spanText))
    return antecedent !== undefined && antecedent.type === 'person' && isBeside(m, antecedent)
  return (
    offices.has(noun) ||
    parseName(m.spanText, 'thing').words.every((w) => titleWords.has(w)) ||
    (antecedent !== undefined && isBeside(m, antecedent)) ||
    /\p{Lu}/u.test(slice(m.report.text, roleSpan(m)).slice(1))
  )
}

const firstWord = (m: Seen): string => m.spanText.split(/\s/, 1)[0]?.toLowerCase() ?? ''

/** “The agency” is as good as a name for an authority, “the firm” for what is incorporated. */
function kindOf(noun: string): string | undefined {
  if (en.mentions.publicBodies.has(noun)) return 'public body'
  return incorporations.has(en.actors.spellings.get(noun) ?? noun) ? 'firm' : institutionKind(noun)
}

function withoutDeterminer(m: Seen): Span {
  const [first = ''] = m.spanText.match(/^\S+\s+/) ?? []
  return determiners.has(first.trim().toLowerCase()) ? { start: m.span.start + first.length, end: m.span.end } : m.span
}

const distinct = (spans: readonly Span[]) => [...new Map(spans.map((s) => [`${s.start} ${s.end}`, s])).values()]
