import { packVector, type Reading, type Report, type Span, type StatementId, type Vector } from '../schema/index.js'
import type { Layers } from './layer.js'
import { ownVoice } from './own-voice.js'

/** What each statement says, and each sentence in the outlet's own voice: the mean of its words' vectors. */
export function vectors(report: Report, layers: Readonly<Layers>): NonNullable<Reading['vectors']> {
  const { statements, found } = layers
  const vectors: Record<StatementId, Vector> = {}
  for (const { id, content } of [...statements, ...ownVoice(report, layers)]) {
    const sum = sumOf(content, found.words)
    if (sum) vectors[id] = packVector(sum)
  }
  return vectors
}

/** Undefined where the model saw no word there. */
function sumOf(places: readonly Span[], { spans, vectors }: Layers['found']['words']): Float64Array | undefined {
  const sum = new Float64Array(vectors.columns)
  for (const { start, end } of places)
    for (let i = firstEndingAfter(spans, start); i < spans.length && (spans[i] as Span).start < end; i++)
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (vectors.data[i * sum.length + k] as number)
  return sum.some((x) => x !== 0) ? sum : undefined
}

function firstEndingAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end > place) high = middle
    else low = middle + 1
  }
  return low
}
