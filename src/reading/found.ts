import type { Found } from '../inference/find.js'
import type { Span } from '../schema/index.js'
import type { Token } from './tokens.js'

/**
 * What the model finds, with the words that unglueing parted shown to it apart: it gets the text with a space at each
 * cut, and what it finds is put back to the places of the text itself.
 */
export async function findIn(
  text: string,
  tokens: readonly Token[],
  find: (text: string) => Promise<Found>,
): Promise<Found> {
  if (tokens.length < SHORT) return firstShowing(text, find)
  const cuts = cutsOf(tokens)
  if (cuts.length === 0) return find(text)
  const parted = [0, ...cuts].map((cut, i) => text.slice(cut, cuts[i])).join(' ')
  const found = await find(parted)
  const place = (at: number) => at - cuts.filter((cut, i) => cut + i < at).length
  const back = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) })
  return {
    statements: found.statements.map((s) => ({
      ...s,
      source: s.source.map(back),
      cue: back(s.cue),
      content: s.content.map(back),
    })),
    mentions: found.mentions.map((m) => ({ ...m, span: back(m.span), head: back(m.head) })),
    words: { ...found.words, spans: found.words.spans.map(back) },
  }
}

/** Tokens under which a text is too short for a model that learned from whole articles: it finds next to nothing. */
const SHORT = 40
const SHOWINGS = 3

/** What is found in a short text when it is shown several times over, as paragraphs, and the first showing is read. */
async function firstShowing(text: string, find: (text: string) => Promise<Found>): Promise<Found> {
  const found = await find(Array<string>(SHOWINGS).fill(text).join('\n\n'))
  const isFirst = (...spans: Span[]) => spans.every((s) => s.end <= text.length)
  return {
    statements: found.statements.filter((s) => isFirst(...s.source, s.cue, ...s.content)),
    // Mentions stand in order of place and point back only, so those of the first showing keep their indices.
    mentions: found.mentions.filter((m) => isFirst(m.span, m.head)),
    // Words are found by place, so that those of later showings, behind the text, are never asked for.
    words: found.words,
  }
}

/** Where one word of the text became two tokens. */
const cutsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, i) => (token.glued && tokens[i + 1]?.start === token.end ? [token.end] : []))
