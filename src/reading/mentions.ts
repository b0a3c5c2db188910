import type { Found } from '../inference/find.js'
import type { EntityType, Mention, MentionId, Report, Span } from '../schema/index.js'
import { bySpan, contains, hull, mentionId, overlap, slice } from '../schema/index.js'
import { agencyNames } from './agency-names.js'
import { besides, fallBack, possible } from './antecedents.js'
import { conjunctOf } from './conjuncts.js'
import { en } from './lang/en.js'
import type { Layer, Layers } from './layer.js'
import { withOneType } from './name-types.js'
import { namedKinds } from './named-kinds.js'
import { isTitleCase, nameIn, wholeName } from './names.js'
import { withoutCredits } from './picture-credits.js'
import { titlesOf } from './titles.js'
import type { Token } from './tokens.js'
import { unfound } from './unfound.js'

const { areas, courtesies, offices, sites } = en.actors
const { organisationNames, people } = en.mentions

type FoundMention = Found['mentions'][number]

/** Everyone and everything that the text refers to by name, by description, or as the “he” who speaks. */
export const mentions: Layer<'mentions'> = (report, soFar) => {
  const whole = wholeNames(soFar)
  const drafts = soFar.found.mentions.map((m) => mentionOf(report, soFar, m, whole))
  const made = withoutCredits(report, drafts)
  const typed = withOneType(report, soFar.found.mentions, made)
  const linked = typed.flatMap((mention, i) => {
    const antecedent = antecedentOf(soFar.found.mentions, made, i)
    return mention ? [antecedent && antecedent !== mention.id ? { ...mention, antecedent } : mention] : []
  })
  const told = unique([...fromPosts(report, soFar.found.mentions), ...linked])
  const known = unique([...told, ...namedKinds(report, soFar, told)])
  const credited = unique([...known, ...agencyNames(report, known)])
  const names = unique([...credited, ...unfound(report, soFar, credited)])
  const all = unique([...names, ...titlesOf(report, soFar.tokens, names)])
  const sources = soFar.found.statements.flatMap(({ source, content }) => {
    const [first] = content
    return source.length > 0 && first ? [{ spans: source, isBehind: hull(source).start > first.start }] : []
  })
  return fallBack(report.text, existing(besides(report.text, possible(report.text, existing(all)))), sources)
}

/**
 * A mention as the ledger wants it: the head of a name is the bare name; what follows the head (“, 54, who …”) is about
 * it and left out, what stands before belongs to it. Descriptions of things, and pronouns that say nothing, are nobody's.
 */
function mentionOf(
  report: Report,
  { tokens, sentences, found }: Readonly<Layers>,
  m: FoundMention,
  whole: (name: Span, type: EntityType, sentence: Span) => Span,
): Mention | undefined {
  if (report.regions.some((region) => region.role === 'boilerplate' && overlap(region, m.span) > 0)) return undefined
  const sentence = sentences.find((s) => s.start <= m.head.start && m.head.start < s.end)
  const start = Math.max(m.span.start, sentence?.start ?? 0)
  const own = conjunctOf(tokensIn(tokens, { start, end: m.span.end }), m, found.mentions)
  const inside = withNamed(own, tokensIn(tokens, sentence ?? m.span), m)
  const isNamed = m.form === 'name' || isTitleOfName(inside, m.head)
  const type = isNamed && isAddressed(inside) ? 'person' : m.type
  const bare = isNamed ? nameIn(inside, m.head, type) : undefined
  const name = bare && sentence ? whole(bare, type, sentence) : bare
  const isSource = found.statements.some((s) => s.source.some((source) => contains(source, m.head)))
  if (!name && !isSource && (m.form === 'pronoun' || m.type === 'thing')) return undefined
  const head = name ?? m.head
  const form = name ? 'name' : m.form === 'name' ? 'nominal' : m.form
  const end = name
    ? head.end
    : compoundEnd(tokensIn(tokens, { start: head.start, end: sentence?.end ?? head.end }), head)
  const span = { start: Math.min(start, head.start), end }
  return { id: mentionId(report.id, head), span, head, form, type }
}

/** How names go on beyond what the model found of them. */
function wholeNames({ tokens, found }: Readonly<Layers>) {
  const types = new Map(found.mentions.map((m) => [m.head.start, m.type]))
  const typeAt = (token: Token) => types.get(token.start)
  const named = new Set(tokens.filter((_, i) => tokens[i + 1]?.lower !== 'and').map((t) => t.text))
  const isNamed = (token: Token) => named.has(token.text)
  return (name: Span, type: EntityType, sentence: Span) =>
    wholeName(name, { tokens: tokensIn(tokens, sentence), type, typeAt, isNamed })
}

/** Where a noun ends that hyphens make one word with small ones behind: “brother-in-law”, “commander-in-chief”. */
function compoundEnd(behind: readonly Token[], head: Span): number {
  let end = behind.findIndex((t) => t.end >= head.end)
  const isTight = (i: number) => behind[i]?.end === behind[i + 1]?.start
  const isPart = (i: number) =>
    behind[i]?.text === '-' && isTight(i - 1) && isTight(i) && /^\p{Ll}/u.test(behind[i + 1]?.text ?? '')
  while (end >= 0 && isPart(end + 1)) end += 2
  return Math.max(head.end, behind[end]?.end ?? head.end)
}

/** “Talmere MP” with “Jane Roe” where she stands behind: a role with capitals before a name is no name. */
function withNamed(inside: readonly Token[], sentence: readonly Token[], m: FoundMention): readonly Token[] {
  const last = inside.at(-1)
  if (!last || m.type !== 'person' || !people.has(last.lower) || isTitleCase(sentence)) return inside
  const behind = sentence.slice(sentence.indexOf(last) + 1)
  const end = behind.findIndex((t) => !/^\p{Lu}\p{Ll}/u.test(t.text))
  return [...inside, ...behind.slice(0, end < 0 ? behind.length : end)]
}

/** “spokesman Jane Roe”, which is a name whatever its head: a capitalised word stands right behind. */
function isTitleOfName(inside: readonly Token[], head: Span): boolean {
  const next = inside[inside.findIndex((t) => t.start <= head.start && head.start < t.end) + 1]
  return next !== undefined && next.start > head.start && /^\p{Lu}/u.test(next.text)
}

/** “Mr Roe” and “President Roe” are people, whatever the model takes them for; “Governor Roe Hospital” is none. */
function isAddressed(inside: readonly Token[]): boolean {
  const at = inside.findLastIndex((t) => courtesies.has(t.lower.replace('.', '')) || offices.has(t.lower))
  const rest = inside.slice(at + 1)
  const isName = rest.length > 0 && rest.every((t) => /^\p{Lu}/u.test(t.text) || /^\P{L}/u.test(t.text))
  const last = rest.findLast((t) => /^\p{L}/u.test(t.text))?.lower ?? ''
  const isSite = organisationNames.has(last) || areas.has(last) || sites.has(last)
  return at >= 0 && /^\p{Lu}/u.test((inside[at] as Token).text) && isName && !isSite
}

function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  let low = 0
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= start) low = middle + 1
    else high = middle
  }
  let after = low
  while (after < tokens.length && (tokens[after] as Token).start < end) after++
  return tokens.slice(low, after)
}

/** The nearest mention along the model's chain that was kept. */
function antecedentOf(found: readonly FoundMention[], made: readonly (Mention | undefined)[], i: number) {
  let to = found[i]?.antecedent
  while (to !== undefined && !made[to]) to = found[to]?.antecedent
  return to === undefined ? undefined : made[to]?.id
}

/** Authors of embedded posts speak in them: “Jane Roe (@jroe)” by name and by handle. */
function fromPosts(report: Report, found: readonly FoundMention[]): Mention[] {
  return report.regions.flatMap(({ author }) => {
    if (!author) return []
    const { name = '', handle = '', span } = author
    // The bracket behind the handle belongs to the signature.
    const at = span.start + Math.max(0, slice(report.text, span).lastIndexOf(handle))
    const heads = [
      { start: span.start, end: span.start + name.length },
      { start: at, end: at + handle.length },
    ].filter((head) => head.end > head.start)
    const told = found.find((m) => contains(author.span, m.head) && m.form === 'name' && m.type !== 'thing')
    const type = told?.type ?? 'person'
    return heads.map((head): Mention => ({ id: mentionId(report.id, head), span: head, head, form: 'name', type }))
  })
}

/** In order of place, one to each head; what lies within a longer name's head is left out. */
function unique(drafts: readonly Mention[]): Mention[] {
  const byId = new Map<string, Mention>()
  for (const draft of drafts) if (!byId.has(draft.id)) byId.set(draft.id, draft)
  const sorted = [...byId.values()].sort((a, b) => bySpan(a.head, b.head))
  let name: Mention | undefined
  return sorted.filter((m) => {
    const isInside = name !== undefined && contains(name.head, m.head)
    if (!isInside && m.form === 'name') name = m
    return !isInside
  })
}

/** Without links to mentions that were left out. */
function existing(mentions: readonly Mention[]): Mention[] {
  const ids = new Set<MentionId | undefined>(mentions.map((m) => m.id))
  return mentions.map(({ antecedent, ...m }) => (antecedent && ids.has(antecedent) ? { ...m, antecedent } : m))
}
