import { contains, type Report, type Span } from '../schema/index.js'
import type { Layers } from './layer.js'
import type { Token } from './tokens.js'

/** Each sentence with its own tokens; those of boilerplate regions are left out, since nothing is claimed there. */
export function* inSentences(
  report: Report,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
): Generator<{ sentence: Span; tokens: Token[] }> {
  const boilerplate = report.regions.filter((region) => region.role === 'boilerplate')
  let next = 0
  for (const sentence of sentences) {
    while (next < tokens.length && (tokens[next] as Token).start < sentence.start) next++
    const first = next
    while (next < tokens.length && (tokens[next] as Token).end <= sentence.end) next++
    if (!boilerplate.some((region) => contains(region, sentence))) yield { sentence, tokens: tokens.slice(first, next) }
  }
}
