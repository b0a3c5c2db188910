import type { EntityType, Mention, Span } from '../schema/index.js'
import { contains, slice } from '../schema/index.js'
import { en } from './lang/en.js'

const { anaphors, phraseJoints } = en.mentions
const joint = [...phraseJoints].join('|')
const NAMED_AFTER = new RegExp(`^(\\s(${joint})\\s[^,.;]{1,60})?,?\\s+$`)

/**
 * Links mentions to the name that stands beside them: acronyms in brackets, “the governor, Jane Roe”, “Jane Roe,
 * governor of …”. These are surer than any antecedent told before. Mentions come in order of place.
 */
export function besides(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const beside =
      mention.form === 'name' ? acronymOf(text, mentions, mention, i) : neighbour(text, mentions, mention, i)
    return beside ? { ...mention, antecedent: beside.id } : mention
  })
}

/** “Harbour Workers’ Union (HWU)”. */
function acronymOf(text: string, mentions: readonly Mention[], { head }: Mention, i: number): Mention | undefined {
  const isShort = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text.slice(head.start, head.end))
  if (!isShort || text[head.start - 1] !== '(') return undefined
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => m.form === 'name' && /^\s*$/.test(text.slice(m.head.end, head.start - 1)))
}

function neighbour(text: string, mentions: readonly Mention[], mention: Mention, i: number): Mention | undefined {
  if (mention.form !== 'nominal') return undefined
  const isName = (m: Mention) => m.form === 'name' && m.type === mention.type
  const after = mentions
    .slice(i + 1, i + 6)
    .find((m) => isName(m) && NAMED_AFTER.test(text.slice(mention.head.end, m.span.start)))
  if (after || mention.type !== 'person' || !/^[,\s]/.test(text.slice(mention.head.end))) return after
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => isName(m) && /^,\s+$/.test(text.slice(m.head.end, mention.span.start)))
}

/**
 * Gives pronouns that nothing is linked to, and “the group” that speaks and leads to no name, the last name of their
 * sort before them. Mentions come in order of place.
 */
export function fallBack(text: string, mentions: readonly Mention[], sources: readonly Span[]): Mention[] {
  const byId = new Map(mentions.map((m) => [m.id, m]))
  const last = new Map<EntityType, Mention>()
  return mentions.map((mention) => {
    const isPerson = mention.type === 'person'
    const name = last.get(isPerson ? 'person' : 'organisation')
    if (mention.form === 'name') last.set(mention.type, mention)
    if (!name || mention.type === 'place' || mention.type === 'thing' || !isLoose(text, mention, byId, sources))
      return mention
    return { ...mention, antecedent: name.id }
  })
}

function isLoose(
  text: string,
  mention: Mention,
  byId: ReadonlyMap<string, Mention>,
  sources: readonly Span[],
): boolean {
  if (mention.form === 'pronoun') return mention.antecedent === undefined
  if (!sources.some((source) => contains(source, mention.span))) return false
  const isAnaphor = mention.form === 'nominal' && anaphors.has(slice(text, mention.head).toLowerCase())
  return isAnaphor && isBareDefinite(text, mention) && endOf(mention, byId).form !== 'name'
}

/** “The group”, not “a rival group” nor “the second group”. */
const isBareDefinite = (text: string, { span, head }: Mention) =>
  slice(text, { start: span.start, end: head.start }).trim().toLowerCase() === 'the'

function endOf(mention: Mention, byId: ReadonlyMap<string, Mention>): Mention {
  const seen = new Set<Mention>()
  let at = mention
  while (at.antecedent && byId.has(at.antecedent) && !seen.has(at)) {
    seen.add(at)
    at = byId.get(at.antecedent) as Mention
  }
  return at
}
