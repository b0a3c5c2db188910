import type { Found } from '../inference/find.js'
import type { EntityType, Mention, MentionId, Report, Span } from '../schema/index.js'
import { bySpan, contains, mentionId, overlap, slice } from '../schema/index.js'
import { besides, fallBack } from './antecedents.js'
import type { Layer, Layers } from './layer.js'
import { nameIn } from './names.js'
import { titlesOf } from './titles.js'
import type { Token } from './tokens.js'

type FoundMention = Found['mentions'][number]

/** Everyone and everything that the text refers to by name, by description, or as the “he” who speaks. */
export const mentions: Layer<'mentions'> = (report, soFar) => {
  const made = soFar.found.mentions.map((m) => mentionOf(report, soFar, m))
  const typed = withOneType(report.text, soFar.found.mentions, made)
  const linked = typed.flatMap((mention, i) => {
    const antecedent = antecedentOf(soFar.found.mentions, made, i)
    return mention ? [antecedent && antecedent !== mention.id ? { ...mention, antecedent } : mention] : []
  })
  const names = unique([...fromPosts(report), ...linked])
  const all = unique([...names, ...titlesOf(report, soFar.tokens, names)])
  const sources = soFar.found.statements.flatMap((s) => s.source)
  return fallBack(report.text, existing(besides(report.text, all)), sources)
}

/**
 * A mention as the ledger wants it: the head of a name is the bare name; what follows the head (“, 54, who …”) is about
 * it and left out, what stands before belongs to it. Descriptions of things, and pronouns that say nothing, are nobody's.
 */
function mentionOf(
  report: Report,
  { tokens, sentences, found }: Readonly<Layers>,
  m: FoundMention,
): Mention | undefined {
  if (report.regions.some((region) => region.role === 'boilerplate' && overlap(region, m.span) > 0)) return undefined
  const sentence = sentences.find((s) => s.start <= m.head.start && m.head.start < s.end)
  const start = Math.max(m.span.start, sentence?.start ?? 0)
  const inside = tokensIn(tokens, { start, end: m.span.end })
  const isNamed = m.form === 'name' || isTitleOfName(inside, m.head)
  const name = isNamed ? nameIn(inside, m.head, m.type === 'person') : undefined
  const isSource = found.statements.some((s) => s.source.some((source) => contains(source, m.head)))
  if (!name && !isSource && (m.form === 'pronoun' || m.type === 'thing')) return undefined
  const head = name ?? m.head
  const form = name ? 'name' : m.form === 'name' ? 'nominal' : m.form
  const span = { start: Math.min(start, head.start), end: head.end }
  return { id: mentionId(report.id, head), span, head, form, type: m.type }
}

/** “spokesman Jane Roe”, which is a name whatever its head: a capitalised word stands right behind. */
function isTitleOfName(inside: readonly Token[], head: Span): boolean {
  const next = inside[inside.findIndex((t) => t.start <= head.start && head.start < t.end) + 1]
  return next !== undefined && next.start > head.start && /^\p{Lu}/u.test(next.text)
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

/** One name has one type in a text: the one the model is surest of over all its uses. */
function withOneType(text: string, found: readonly FoundMention[], made: readonly (Mention | undefined)[]) {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const [i, m] of made.entries()) {
    if (m?.form !== 'name') continue
    const tally = votes.get(slice(text, m.head)) ?? new Map<EntityType, number>()
    tally.set(m.type, (tally.get(m.type) ?? 0) + (found[i]?.score ?? 0))
    votes.set(slice(text, m.head), tally)
  }
  return made.map((m) => {
    const tally = m?.form === 'name' ? votes.get(slice(text, m.head)) : undefined
    const [best] = [...(tally ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return m && best ? { ...m, type: best[0] } : m
  })
}

/** The nearest mention along the model's chain that was kept. */
function antecedentOf(found: readonly FoundMention[], made: readonly (Mention | undefined)[], i: number) {
  let to = found[i]?.antecedent
  while (to !== undefined && !made[to]) to = found[to]?.antecedent
  return to === undefined ? undefined : made[to]?.id
}

/** Authors of embedded posts speak in them. */
const fromPosts = (report: Report): Mention[] =>
  report.regions.flatMap(({ author }) => {
    if (!author) return []
    const { span } = author
    return [{ id: mentionId(report.id, span), span, head: span, form: 'name', type: 'person' } satisfies Mention]
  })

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
