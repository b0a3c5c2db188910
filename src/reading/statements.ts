import type { Found } from '../inference/find.js'
import type { Mention, Report, Span, Statement } from '../schema/index.js'
import { bySpan, contains, overlap, statementId, trim } from '../schema/index.js'
import { actOf, certaintyOf } from './acts.js'
import { inOneBlock } from './in-one-block.js'
import type { Layer, Layers } from './layer.js'
import { quotations } from './quotations.js'
import { speakerOf } from './speaker.js'

/** Who says what, as the model finds it, and what embedded posts say. */
export const statements: Layer<'statements'> = (report, { found, mentions, tokens }) => {
  const quoted = quotations(report.text)
  const read = found.statements
    .filter((s) => s.content.every((span) => isRead(report, span)))
    .map((s) => statementOf(report, { mentions, tokens }, quoted, s))
  const byId = new Map([...fromPosts(report, mentions), ...read].map((s) => [s.id, s]))
  return nest([...byId.values()].sort((a, b) => bySpan(anchorOf(a), anchorOf(b)) || (a.id < b.id ? -1 : 1)))
}

/** Nothing is claimed in boilerplate. */
const isRead = (report: Report, span: Span): boolean =>
  !report.regions.some((region) => region.role === 'boilerplate' && overlap(region, span) > 0)

function statementOf(
  report: Report,
  { mentions, tokens }: Pick<Layers, 'mentions' | 'tokens'>,
  quoted: readonly Span[],
  found: Found['statements'][number],
): Statement {
  const speaker = speakerOf(report.text, mentions, found.source)
  const content = inOneBlock(report, found.cue, found.content)
  return {
    id: statementId(report.id, found.cue),
    source: found.source,
    cue: [found.cue],
    content,
    manner: mannerOf(report.text, quoted, content),
    act: actOf(tokens, [found.cue]),
    certainty: certaintyOf(tokens, [found.cue], content),
    ...(speaker && { speaker: speaker.id }),
    confidence: found.confidence,
  }
}

function mannerOf(text: string, quoted: readonly Span[], content: readonly Span[]): Statement['manner'] {
  const length = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  const shared = content.reduce((sum, c) => sum + quoted.reduce((n, q) => n + overlap(c, q), 0), 0)
  const visible = length(content.map((span) => trim(text, span)))
  return shared === 0 ? 'indirect' : shared >= visible - 2 * content.length ? 'direct' : 'mixed'
}

/** A post is its author's own words. */
function fromPosts(report: Report, mentions: readonly Mention[]): Statement[] {
  return report.regions.flatMap((region): Statement[] => {
    const { author } = region
    if (region.role !== 'post' || !author) return []
    const content = wordsBefore(report.text, region.start, author.span.start)
    if (content.end === content.start) return []
    const speaker = mentions.find((m) => contains(author.span, m.head))
    return [
      {
        id: statementId(report.id, content),
        source: [author.span],
        cue: [],
        content: [content],
        manner: 'direct',
        act: 'assert',
        certainty: 'certain',
        ...(speaker && { speaker: speaker.id }),
        confidence: POST,
      },
    ]
  })
}

/** Intake marks posts by their signature; what it marks is one nearly always. */
const POST = 0.95

/** The post without the dash before its signature. */
function wordsBefore(text: string, start: number, signature: number): Span {
  const end = start + text.slice(start, Math.max(start, signature)).replace(/[\s—–-]+$/u, '').length
  return trim(text, { start, end })
}

const anchorOf = (statement: Statement): Span => statement.cue[0] ?? (statement.content[0] as Span)

/** A statement whose source, cue and content lie in another's content is told by that other: the smallest such. */
function nest(found: readonly Statement[]): Statement[] {
  return found.map((inner) => {
    const anchors = [...inner.source, ...inner.cue, ...inner.content.slice(0, 1)]
    const outer = found
      .filter((o) => o !== inner && anchors.every((span) => o.content.some((c) => contains(c, span))))
      .toSorted((a, b) => size(a) - size(b))[0]
    return outer && size(outer) > size(inner) ? { ...inner, within: outer.id } : inner
  })
}

const size = (statement: Statement) => statement.content.reduce((sum, c) => sum + c.end - c.start, 0)
