import type { Mention } from '../schema/index.js'
import { en } from './lang/en.js'

const { anaphors } = en.mentions

/**
 * Links mentions to the neighbour or the earlier mention that the text says they mean: acronyms in brackets,
 * appositions and titles, pronouns, “the group”. Mentions come in order of place.
 */
export function antecedentsOf(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const antecedent = find(text, mentions, mention, i)
    return antecedent ? { ...mention, antecedent: antecedent.id } : mention
  })
}

function find(text: string, mentions: readonly Mention[], mention: Mention, i: number): Mention | undefined {
  const before = mentions.slice(Math.max(0, i - 60), i)
  if (mention.form === 'name') return acronymOf(text, before, mention)
  if (mention.form === 'pronoun') return referent(before, mention)
  return neighbour(text, mentions, mention, i) ?? definite(text, before, mention)
}

/** “Russian Volunteer Corps (RVC)”. */
function acronymOf(text: string, before: readonly Mention[], { head }: Mention): Mention | undefined {
  if (!/^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text.slice(head.start, head.end)) || text[head.start - 1] !== '(')
    return undefined
  return before.findLast((m) => m.form === 'name' && /^\s*$/.test(text.slice(m.head.end, head.start - 1)))
}

/** “the governor, Jane Roe”, “Jane Roe, governor of …”, “intelligence representative Jane Roe”. */
function neighbour(text: string, mentions: readonly Mention[], mention: Mention, i: number): Mention | undefined {
  const isName = (m: Mention) => m.form === 'name' && (m.type === mention.type || mention.type === 'organisation')
  const after = mentions
    .slice(i + 1, i + 6)
    .find(
      (m) => isName(m) && /^(\s(of|for|to|at)\s[^,.;]{1,60})?,?\s+$/.test(text.slice(mention.head.end, m.head.start)),
    )
  const isHere = (m: Mention) => m.span.start <= mention.span.start && mention.head.end <= m.head.start
  const titled = mentions.slice(Math.max(0, i - 3), i + 4).find((m) => isName(m) && isHere(m))
  if (titled ?? after) return titled ?? after
  if (mention.type !== 'person') return undefined
  const isFollowed = /^(,|\s+(of|to|for|at|in|who)\b)/.test(text.slice(mention.head.end, mention.head.end + 8))
  return isFollowed
    ? mentions
        .slice(Math.max(0, i - 4), i)
        .findLast((m) => isName(m) && /^,\s+$/.test(text.slice(m.head.end, mention.span.start)))
    : undefined
}

/** The latest mention that “he”, “they” or “it” can mean. */
function referent(before: readonly Mention[], { type }: Mention): Mention | undefined {
  const fits = (m: Mention) =>
    type === 'person'
      ? m.type === 'person'
      : type === 'group'
        ? m.type === 'group' || m.type === 'organisation'
        : m.type === 'organisation'
  return before.findLast((m) => m.form === 'name' && fits(m)) ?? before.findLast((m) => m.form === 'nominal' && fits(m))
}

/** “the ministry” after “the Defence Ministry”; “the group” after any organisation's name. */
function definite(text: string, before: readonly Mention[], mention: Mention): Mention | undefined {
  if (!/^the\s/i.test(text.slice(mention.span.start, mention.span.end)) || mention.type === 'place') return undefined
  const noun = text.slice(mention.head.start, mention.head.end).toLowerCase()
  const named = before.findLast(
    (m) => m.form === 'name' && text.slice(m.head.start, m.head.end).toLowerCase().endsWith(noun),
  )
  if (named) return named
  const earlier = before.findLast((m) => m.antecedent && text.slice(m.head.start, m.head.end).toLowerCase() === noun)
  if (earlier) return earlier
  if (!anaphors.has(noun) || mention.head.start > mention.span.start + 4) return undefined
  return before.findLast((m) => m.form === 'name' && m.type === 'organisation')
}
