import { bySpan, type Span } from '../schema/index.js'
import { en } from './lang/en.js'
import type { Layer } from './layer.js'
import type { Token } from './tokens.js'

const TERMINAL = /^[.!?]+$/u
const ELLIPSIS = /^(\.{2,}|…)$/u
const CLOSING = /^["'”’»)\]]$/u
const OPENING = /^["'“‘«([]/u

/**
 * Sentences of the report, in order of place. A sentence never crosses a region, and a quotation with its own
 * full stop stays with the words that attribute it (“We won!” he cried).
 */
export const sentences: Layer<'sentences'> = (report, { tokens }) => {
  const regions: Span[] =
    report.regions.length > 0 ? [...report.regions].sort(bySpan) : [{ start: 0, end: report.text.length }]
  const found: Span[] = []
  let next = 0
  for (const region of regions) {
    while (next < tokens.length && (tokens[next] as Token).start < region.start) next++
    const first = next
    while (next < tokens.length && (tokens[next] as Token).end <= region.end) next++
    found.push(...split(report.text, tokens.slice(first, next)))
  }
  return found
}

function split(text: string, tokens: Token[]): Span[] {
  const found: Span[] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(text, tokens, i)
    if (last === undefined && i < tokens.length - 1) continue
    const end = last ?? i
    found.push({ start: (tokens[start] as Token).start, end: (tokens[end] as Token).end })
    i = end
    start = end + 1
  }
  return found
}

/** The index of the last token (mark or closing quote) of the sentence that ends with token `i`; undefined: it goes on. */
function endOfSentence(text: string, tokens: Token[], i: number): number | undefined {
  const token = tokens[i] as Token
  const blankLine = paragraphBreak(text, token, tokens[i + 1])
  if (blankLine) return i
  const abbreviation = token.text.length > 1 && token.text.endsWith('.') && !ELLIPSIS.test(token.text)
  const terminal = TERMINAL.test(token.text) || ELLIPSIS.test(token.text)
  if (!terminal && !abbreviation) return undefined
  let last = i
  while (last + 1 < tokens.length && closes(tokens, last + 1)) last++
  const next = tokens[last + 1]
  if (next === undefined) return last
  if (abbreviation) return endsWithAbbreviation(tokens, i) ? last : undefined
  if (token.text === '.' && isAbbreviated(tokens, i)) return undefined
  return startsAnew(tokens, i, last) ? last : undefined
}

function paragraphBreak(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && /\n[^\S\n]*\n/u.test(text.slice(token.end, next.start))
}

/** A closing mark hugs the word before it; `"` is one when what follows is not glued to it. */
function closes(tokens: Token[], i: number): boolean {
  const mark = tokens[i] as Token
  if (!CLOSING.test(mark.text) && !TERMINAL.test(mark.text)) return false
  if ((tokens[i - 1] as Token).end !== mark.start) return false
  const next = tokens[i + 1]
  return next === undefined || next.start > mark.end || !/^["']$/u.test(mark.text) || !/^\p{L}/u.test(next.text)
}

/** “at 5 p.m. The mayor …”, “the U.S. He …”: an abbreviation that may end a sentence does so before a function word. */
function endsWithAbbreviation(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  if (en.sentences.abbreviations.has(token.lower) || /^\p{Lu}\.$/u.test(token.text)) return false
  return /^\p{Lu}/u.test(next.text) && ['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX'].includes(next.pos)
}

function isAbbreviated(tokens: Token[], i: number): boolean {
  const word = tokens[i - 1]
  if (word === undefined || word.end !== (tokens[i] as Token).start) return false
  return en.sentences.abbreviations.has(`${word.lower}.`) || /^\p{Lu}$/u.test(word.text)
}

/** Whether the words after the mark at `i` (with its closing quotes up to `last`) begin a new sentence. */
function startsAnew(tokens: Token[], i: number, last: number): boolean {
  const mark = tokens[i] as Token
  const next = tokens[last + 1] as Token
  const spaced = next.start > (tokens[last] as Token).end
  if (!OPENING.test(next.text) && !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}•*—–@#-]/u.test(next.text)) return false
  if (!spaced)
    return /^\p{Lu}\p{Ll}|^\p{Lu}$|^[“‘«]/u.test(next.text) && /\p{L}{2}|^["”’)]$/u.test(tokens[last - 1]?.text ?? '')
  if (ELLIPSIS.test(mark.text)) return mark.start === tokens[i - 1]?.end && next.text !== 'I'
  return !attributes(tokens, i, last)
}

/** `"We won!" Smith said`: the quotation ends, the sentence does not. */
function attributes(tokens: Token[], i: number, last: number): boolean {
  if (last === i || (tokens[i] as Token).text === '.') return false
  return tokens.slice(last + 1, last + 6).some((token) => en.sentences.saying.has(token.lower))
}
