import type { Measure } from '../../schema/index.js'
import type { Frame } from '../lang/en/figures.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

interface Entry {
  measure: Measure
  frame: Frame
  words: string[]
}

const byFirst = new Map<string, Entry[]>()
for (const entry of en.figures.phrases) {
  const first = entry.words[0] as string
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

/** The idiom that begins at token `i`: “taken to hospital”, “shot dead”. `*` in it stands for one to four words. */
export function idiomAt(
  tokens: readonly Token[],
  i: number,
): { measure: Measure; frame: Frame; last: number } | undefined {
  for (const entry of byFirst.get((tokens[i] as Token).lower) ?? []) {
    const last = matchEnd(tokens, i, entry.words)
    if (last !== undefined) return { measure: entry.measure, frame: entry.frame, last }
  }
  return undefined
}

/** A verb between makes another clause of it; “life-threatening” and a possessive are none. */
const isVerb = ({ pos, lower }: Token) => (pos === 'VERB' || pos === 'AUX') && !/ing$|'s$/u.test(lower)

/** Singular words match their plurals: taken to two hospitals. */
const same = (token: Token | undefined, word: string | undefined) =>
  token?.lower === word || token?.lower === `${word}s`

function matchEnd(tokens: readonly Token[], i: number, words: readonly string[]): number | undefined {
  let at = i
  for (let w = 0; w < words.length; w++) {
    if (words[w] !== '*') {
      if (!same(tokens[at], words[w])) return undefined
      at++
      continue
    }
    const stop = tokens.slice(at + 1, at + 6).findIndex((t) => same(t, words[w + 1]))
    if (stop < 0 || tokens.slice(at, at + stop + 1).some(isVerb)) return undefined
    at += stop + 1
  }
  return at - 1
}
