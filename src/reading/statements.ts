import type { Act, Certainty, Mention, Report, Span, Statement } from '../schema/index.js'
import { bySpan, contains, overlap, statementId, trim } from '../schema/index.js'
import { type Attribution, findAttributions } from './attributions.js'
import { isRead, sentenceRanges } from './clauses.js'
import { en } from './lang/en.js'
import type { Layer } from './layer.js'
import { quotations } from './quotations.js'

/** Who says what, by the words that say so: “X said …”, “…, said X”, “according to X”, “was reported to …”. */
export const statements: Layer<'statements'> = (report, { tokens, sentences, mentions }) => {
  const quoted = quotations(report.text)
  const found = sentenceRanges(tokens, sentences)
    .flatMap((range) => findAttributions(report.text, tokens, range, quoted))
    .filter((a) => a.content.every((span) => isRead(report, span)))
    .map((a) => toStatement(report, mentions, quoted, a))
  return nest(unique([...fromPosts(report, mentions), ...found]))
}

function toStatement(report: Report, mentions: readonly Mention[], quoted: readonly Span[], a: Attribution): Statement {
  const anchor = a.cue[0] ?? (a.content[0] as Span)
  const speaker = speakerOf(report.text, mentions, a.source)
  return {
    id: statementId(report.id, anchor),
    source: a.source,
    cue: a.cue,
    content: a.content,
    manner: mannerOf(report.text, quoted, a.content),
    act: a.act,
    certainty: certaintyOf(a.certaintyWords),
    ...(speaker && { speaker: speaker.id }),
    confidence: a.confidence,
  }
}

/** The mention that the source's words are: the widest name that lies in them, else the widest mention. */
export function speakerOf(text: string, mentions: readonly Mention[], source: readonly Span[]): Mention | undefined {
  const isOwner = (m: Mention) => /^['’]s?\s/.test(text.slice(m.span.end, m.span.end + 3))
  const inside = mentions.filter((m) => source.some((span) => contains(span, m.head)) && !isOwner(m))
  const widest = (list: Mention[]) =>
    list.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || bySpan(a.span, b.span))[0]
  const reaches = (m: Mention) => source.some((span) => m.span.start <= span.start + 1 && contains(span, m.head))
  return (
    widest(inside.filter((m) => m.form === 'name' && reaches(m))) ??
    widest(inside.filter(reaches)) ??
    widest(inside.filter((m) => m.form === 'name')) ??
    widest(inside)
  )
}

function mannerOf(text: string, quoted: readonly Span[], content: readonly Span[]): Statement['manner'] {
  const length = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  const shared = content.reduce((sum, c) => sum + quoted.reduce((n, q) => n + overlap(c, q), 0), 0)
  const visible = length(content.map((span) => trim(text, span)))
  return shared === 0 ? 'indirect' : shared >= visible - 2 * content.length ? 'direct' : 'mixed'
}

function certaintyOf(words: readonly string[]): Certainty {
  for (const word of words) {
    const certainty = en.statements.certainty.get(word)
    if (certainty) return certainty
  }
  return 'certain'
}

/** A post is its author's own words. */
export function fromPosts(report: Report, mentions: readonly Mention[]): Statement[] {
  return report.regions.flatMap((region) => {
    const { author } = region
    if (region.role !== 'post' || !author) return []
    const content = words(report.text, region.start, author.span.start)
    const speaker = mentions.find((m) => contains(author.span, m.head))
    if (content.end === content.start) return []
    const act: Act = 'assert'
    return [
      {
        id: statementId(report.id, content),
        source: [author.span],
        cue: [],
        content: [content],
        manner: 'direct' as const,
        act,
        certainty: 'certain' as const,
        ...(speaker && { speaker: speaker.id }),
        confidence: POST,
      },
    ]
  })
}

/** The post without the dash before its signature. */
function words(text: string, start: number, signature: number): Span {
  const end = start + text.slice(start, Math.max(start, signature)).replace(/[\s—–-]+$/u, '').length
  return trim(text, { start, end })
}

/** Intake marks posts by their signature; what it marks is one nearly always. */
const POST = 0.95

function unique(found: readonly Statement[]): Statement[] {
  const byId = new Map<string, Statement>()
  for (const statement of found) if (!byId.has(statement.id)) byId.set(statement.id, statement)
  return [...byId.values()].sort((a, b) => bySpan(start(a), start(b)) || (a.id < b.id ? -1 : 1))
}

const start = (statement: Statement): Span => statement.cue[0] ?? (statement.content[0] as Span)

/** A statement whose source and cue lie in another's content is said to that other. */
export function nest(found: readonly Statement[]): Statement[] {
  return found.map((inner) => {
    const anchors = [...inner.source, ...inner.cue, ...inner.content.slice(0, 1)]
    const outer = found
      .filter((o) => o !== inner && anchors.every((span) => o.content.some((c) => contains(c, span))))
      .toSorted((a, b) => size(a) - size(b))[0]
    return outer ? { ...inner, within: outer.id } : inner
  })
}

const size = (statement: Statement) => statement.content.reduce((sum, c) => sum + c.end - c.start, 0)
