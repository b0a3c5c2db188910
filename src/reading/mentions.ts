import type { EntityType, Mention, Report } from '../schema/index.js'
import { bySpan, contains, mentionId } from '../schema/index.js'
import { antecedentsOf } from './antecedents.js'
import { charactersOf, sentenceRanges, type TokenRange } from './clauses.js'
import { type Description, findDescriptions } from './descriptions.js'
import { en } from './lang/en.js'
import type { Layer } from './layer.js'
import { findNames, knownNameWords, type NameRun } from './names.js'
import type { Token } from './tokens.js'
import { typesOf } from './types.js'

/** Everyone and everything that the text refers to by name, by description, or as the “he” who may be speaking. */
export const mentions: Layer<'mentions'> = (report, { tokens, sentences }) => {
  const ranges = sentenceRanges(tokens, sentences)
  const known = knownNameWords(tokens, ranges)
  const names = ranges.flatMap((range) => findNames(tokens, range, known))
  const types = typesOf(tokens, names)
  const drafts = [
    ...names.map((name, i) => fromName(report, tokens, name, types[i] as EntityType)),
    ...ranges.flatMap((range) => findDescriptions(tokens, range)).map((d) => fromDescription(report, tokens, d)),
    ...tokens.flatMap((token, i) => fromPronoun(report, token, tokens[i + 1])),
    ...fromPosts(report),
  ]
  return antecedentsOf(report.text, unique(drafts))
}

const fromName = (report: Report, tokens: readonly Token[], { span, head }: NameRun, type: EntityType) =>
  mention(report, tokens, span, head, 'name', type)

const fromDescription = (report: Report, tokens: readonly Token[], { span, head, type }: Description) =>
  mention(report, tokens, span, head, 'nominal', type)

function mention(
  report: Report,
  tokens: readonly Token[],
  span: TokenRange,
  head: TokenRange,
  form: Mention['form'],
  type: EntityType,
): Mention {
  const place = charactersOf(tokens, head)
  return { id: mentionId(report.id, place), span: charactersOf(tokens, span), head: place, form, type }
}

function fromPronoun(report: Report, token: Token, next: Token | undefined): Mention[] {
  const type = en.mentions.pronouns.get(token.lower)
  if (!type || !next || !/^(VERB|AUX|ADV)$/.test(next.pos)) return []
  const span = { start: token.start, end: token.end }
  return [{ id: mentionId(report.id, span), span, head: span, form: 'pronoun', type }]
}

/** Authors of embedded posts speak in them. */
export const fromPosts = (report: Report): Mention[] =>
  report.regions.flatMap(({ author }) =>
    author
      ? [{ id: mentionId(report.id, author.span), span: author.span, head: author.span, form: 'name', type: 'person' }]
      : [],
  )

/** In order of place, one to each head; of two names that overlap the longer stays. */
function unique(drafts: readonly Mention[]): Mention[] {
  const rank = { name: 0, nominal: 1, pronoun: 2 }
  const kept = new Map<string, Mention>()
  for (const draft of [...drafts].sort((a, b) => rank[a.form] - rank[b.form] || bySpan(a.head, b.head))) {
    if (!kept.has(draft.id)) kept.set(draft.id, draft)
  }
  const all = [...kept.values()]
  const isInsideName = (m: Mention) =>
    all.some((name) => name !== m && name.form === 'name' && contains(name.head, m.head) && m.id !== name.id)
  return all.filter((m) => !isInsideName(m)).sort((a, b) => bySpan(a.span, b.span) || bySpan(a.head, b.head))
}
