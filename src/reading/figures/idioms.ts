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

/**
 * The idiom that begins at token `i`: “taken to hospital”, “shot dead”. `*` in it stands for one to five words, `@` for
 * those up to a place that people are saved from: “taken off the burning ship”.
 */
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

/** What a verb and words after its object say together, the object ending before token `after`: took six people hostage. */
export function partedAt(tokens: readonly Token[], verb: number, after: number): Measure | undefined {
  const word = tokens[verb]?.lower ?? ''
  return en.figures.parted.find(({ verbs, words }) => verbs.has(word) && matchEnd(tokens, after, words) !== undefined)
    ?.measure
}

/** A verb between makes another clause of it; “life-threatening” and a possessive are none. */
const isVerb = ({ pos, lower }: Token) => (pos === 'VERB' || pos === 'AUX') && !/ing$|'s$/u.test(lower)

/** Singular words match their plurals: taken to two hospitals. */
const same = (token: Token | undefined, word: string | undefined) =>
  token?.lower === word || token?.lower === `${word}s`

const isPeril = ({ pos, lower, lemma }: Token) =>
  pos === 'NOUN' && (en.figures.perils.has(lower) || en.figures.perils.has(lemma))

function matchEnd(tokens: readonly Token[], i: number, words: readonly string[]): number | undefined {
  let at = i
  for (let w = 0; w < words.length; w++) {
    if (words[w] !== '*' && words[w] !== '@') {
      if (!same(tokens[at], words[w])) return undefined
      at++
      continue
    }
    const ends = words[w] === '@' ? isPeril : (t: Token) => same(t, words[w + 1])
    const stop = tokens.slice(at + 1, at + 6).findIndex(ends)
    const between = tokens.slice(at, at + stop + 1)
    // “suffered no injuries” says the opposite.
    if (stop < 0 || between.some((t) => isVerb(t) || en.numerals.nobody.has(t.lower))) return undefined
    at += stop + 1 + Number(words[w] === '@')
  }
  return at - 1
}
