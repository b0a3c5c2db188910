import { en } from './lang/en.js'
import type { Token } from './tokens.js'

/** A caveat pattern found: its last token, and whether the clause's subject is who could not tell. */
export interface Match {
  last: number
  by: boolean
}

type Element =
  | { kind: 'word'; words: ReadonlySet<string>; optional: boolean }
  | { kind: 'not'; words: ReadonlySet<string> }
  | { kind: 'adverbs' }
  | { kind: 'any' }
interface Pattern {
  elements: Element[]
  by: boolean
}

const patterns: Pattern[] = en.caveats.patterns.map(({ words, by }) => ({
  elements: words.split(' ').map(elementOf),
  by,
}))

/** Patterns by the words they may begin with, so that most tokens cost one look-up. */
const byFirst = new Map<string, Pattern[]>()
for (const pattern of patterns)
  for (const word of startsOf(pattern.elements)) byFirst.set(word, [...(byFirst.get(word) ?? []), pattern])

function elementOf(text: string): Element {
  if (text === '~') return { kind: 'adverbs' }
  if (text === '*') return { kind: 'any' }
  if (text.startsWith('!')) return { kind: 'not', words: new Set(text.slice(1).split('|')) }
  const parts = text.split('|')
  const words = new Set(parts.flatMap((part) => [...classOf(part.replace(/^\?/u, ''))]))
  return { kind: 'word', words, optional: parts.every((part) => part.startsWith('?')) }
}

function classOf(word: string): ReadonlySet<string> {
  return en.caveats.classes.get(word) ?? new Set([word])
}

function startsOf(elements: readonly Element[]): string[] {
  const found: string[] = []
  for (const element of elements) {
    if (element.kind !== 'word') continue
    found.push(...element.words)
    if (!element.optional) break
  }
  return [...new Set(found)]
}

/** The longest pattern that begins at token `i`. */
export function patternsAt(tokens: readonly Token[], i: number): Match | undefined {
  let best: Match | undefined
  for (const { elements, by } of byFirst.get((tokens[i] as Token).lower) ?? []) {
    const end = matchEnd(tokens, i, elements, 0)
    if (end !== undefined && (best === undefined || end - 1 > best.last)) best = { last: end - 1, by }
  }
  return best
}

/** The index after the last token that `elements` from `e` on match from token `i` on. */
function matchEnd(tokens: readonly Token[], i: number, elements: readonly Element[], e: number): number | undefined {
  const element = elements[e]
  if (element === undefined) return i
  if (element.kind === 'word') {
    const here =
      tokens[i] && element.words.has(tokens[i]?.lower ?? '') ? matchEnd(tokens, i + 1, elements, e + 1) : undefined
    return here ?? (element.optional ? matchEnd(tokens, i, elements, e + 1) : undefined)
  }
  if (element.kind === 'not')
    return element.words.has(tokens[i]?.lower ?? '') ? undefined : matchEnd(tokens, i, elements, e + 1)
  for (let skip = 0; skip <= 3; skip++) {
    if (skip > 0 && element.kind === 'adverbs' && tokens[i + skip - 1]?.pos !== 'ADV') return undefined
    const end = matchEnd(tokens, i + skip, elements, e + 1)
    if (end !== undefined) return end
    if (i + skip >= tokens.length) return undefined
  }
  return undefined
}
