import { stemmer } from 'stemmer'
import { stopWords } from '../reading/lang/en/stop-words.js'
import type { Span } from '../schema/index.js'

/** What a stretch of text is about: stems of its content words, each once. */
export type Terms = ReadonlySet<string>

/** The terms of some spans of a text; function words and the words of saying carry none. */
export function termsOf(text: string, spans: readonly Span[]): Terms {
  const terms = new Set<string>()
  for (const { start, end } of spans)
    for (const [word] of text
      .slice(start, end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      if (!stopWords.has(word)) terms.add(stem(word))
  return terms
}

const stems = new Map<string, string>()
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = stemmer(word)
  stems.set(word, made)
  return made
}

/** How telling each term is among the texts given: rare ones more. */
export function weigh(texts: readonly Terms[]): (term: string) => number {
  const seen = new Map<string, number>()
  for (const terms of texts) for (const t of terms) seen.set(t, (seen.get(t) ?? 0) + 1)
  return (term) => Math.log((texts.length + 1) / (seen.get(term) ?? 0.5))
}
