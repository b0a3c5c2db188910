import { contains, type Span, type Statement, slice } from '../../schema/index.js'
import { en } from '../lang/en.js'

/** The statement that tells a number: the innermost around it, or one that a relative clause right after it makes. */
export function tellersOf(
  text: string,
  statements: readonly Statement[],
): (number: Span, phrase: Span) => Statement | undefined {
  const innermost = innermostOf(statements)
  const relative = relativeOf(text, statements)
  return (number, phrase) => {
    const told = innermost(number)
    return told ? (isReaction(text, told, number) ? undefined : told) : relative(phrase)
  }
}

/**
 * “She condemned the raid that left 12 dead”, “said she was horrified by it”: who reacts to what happened does not tell it;
 * in a quotation, she does.
 */
function isReaction(text: string, { cue, content, manner }: Statement, number: Span): boolean {
  if (manner === 'direct') return false
  const before = content.filter((c) => contains(c, number)).map(({ start }) => ({ start, end: number.start }))
  return [...cue, ...before].some((span) => {
    const sentence = slice(text, span)
      .split(/[.!?]\s/u)
      .at(-1) as string
    return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => en.figures.reactions.has(word))
  })
}

/** The statement with the shortest content among those that contain a place. */
function innermostOf(statements: readonly Statement[]): (at: Span) => Statement | undefined {
  const length = (s: Statement) => s.content.reduce((sum, span) => sum + span.end - span.start, 0)
  const shortestFirst = statements.map((s) => ({ s, n: length(s) })).sort((a, b) => a.n - b.n)
  return (at) => shortestFirst.find(({ s }) => s.content.some((span) => contains(span, at)))?.s
}

/** “A driver, who the police said was hurt”: the statement is about what stands right before it. */
function relativeOf(text: string, statements: readonly Statement[]): (span: Span) => Statement | undefined {
  return ({ end }) =>
    statements.find(({ source: [source] }) => {
      if (!source || source.start <= end || source.start - end > 10) return false
      return en.mentions.relatives.has(text.slice(end, source.start).replace(',', '').trim().toLowerCase())
    })
}
