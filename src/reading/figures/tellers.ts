import { contains, type Span, type Statement, slice } from '../../schema/index.js'
import { en } from '../lang/en.js'

/**
 * The statement that tells a number: the innermost around it, or one that a relative clause right after it makes, or one
 * that a sentence names in passing before it.
 */
export function tellersOf(
  text: string,
  statements: readonly Statement[],
): (number: Span, phrase: Span) => Statement | undefined {
  const innermost = innermostOf(statements.filter((s) => !isResolution(text, s)))
  const relative = relativeOf(text, statements)
  const passing = inPassing(text, statements)
  return (number, phrase) => {
    const told = innermost(number)
    if (told) return isReaction(text, told, number) || isGiven(text, told, number) ? undefined : told
    return relative(phrase) ?? passing(phrase)
  }
}

/** “The court ordered the bank to pay $2m”, “it agreed to cut 40 jobs”: a deed, which the outlet tells. */
function isResolution(text: string, { cue, manner }: Statement): boolean {
  const words = cue.flatMap((span) => wordsOf(slice(text, span)))
  // “announced plans to cut 40 jobs” is told by who announced it.
  const told = manner === 'direct' || words.some((word) => en.sentences.saying.has(word))
  return !told && words.some((word) => en.figures.resolutions.has(word))
}

/** “The man who killed 12 was sane, his lawyer said”: what only says which man is not his lawyer's to tell. */
function isGiven(text: string, { content, manner }: Statement, number: Span): boolean {
  const around = content.find((c) => contains(c, number))
  if (!around || manner === 'direct') return false
  const [first, ...before] = wordsOf(text.slice(around.start, number.start))
  const relative = before.findIndex((word) => en.figures.relative.has(word))
  return (
    en.figures.definite.has(first ?? '') &&
    relative > 0 &&
    relative <= NAMED &&
    !/[.;:]/u.test(text.slice(around.start, number.start))
  )
}

/** How many words may name what a relative clause tells more of. */
const NAMED = 5

/**
 * “A bus fell into a ravine, police said, killing 12”, “police said six were hurt, 40 had fled”: what follows a comma after
 * an attribution or what it told is of it too, unless it tells more of something in it (“, which 12 had claimed”).
 */
function inPassing(text: string, statements: readonly Statement[]): (phrase: Span) => Statement | undefined {
  const attributed = statements.flatMap((s) => {
    const said = Math.max(...[...s.source, ...s.cue].map((span) => span.end))
    const told = Math.max(...s.content.map((c) => c.end))
    const end = Math.max(said, told)
    return s.source.length > 0 && s.manner === 'indirect' && text[end] === ',' ? [{ s, end, isAside: said > told }] : []
  })
  return ({ start }) =>
    attributed.findLast(({ end, isAside }) => {
      const between = text.slice(end, start)
      if (end >= start || /[.!?]\s|[\n“”"]/u.test(between)) return false
      return !wordsOf(between).some((w) => en.figures.contrasts.has(w) || (!isAside && en.figures.relative.has(w)))
    })?.s
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

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
    return wordsOf(sentence).some((word) => en.figures.reactions.has(word))
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
