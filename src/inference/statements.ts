import type { Act, Certainty } from '../schema/index.js'
import type { Config } from './config.js'
import type { Attributed, Encoded, Networks, Regions } from './networks.js'
import { argmax, at, logPartition, otherThanFirst, rowsOf, sigmoid, spansOf, viterbi } from './sequences.js'
import type { WordRange } from './windows.js'
import { isQuoted, type Word } from './words.js'

/** One attribution in words. */
export interface FoundStatement {
  cue: WordRange
  source: WordRange[]
  content: WordRange[]
  act: Act
  certainty: Certainty
  confidence: number
}

interface Candidate {
  cue: WordRange
  /** mean probability of its words to be of a cue */
  likely: number
}

/** Finds likely cues, labels the words around each, and keeps what is sure enough, in order of cue. */
export async function findStatements(
  words: readonly Word[],
  { vectors, cues }: Encoded,
  networks: Networks,
  config: Config,
): Promise<FoundStatement[]> {
  const candidates = candidatesOf(cues, config)
  const found: FoundStatement[] = []
  for (let first = 0; first < candidates.length; first += config.region.batch) {
    const chunk = candidates.slice(first, first + config.region.batch)
    const said = await networks.attribute(vectors, regionsOf(chunk, words.length, config))
    for (const [i, candidate] of chunk.entries()) {
      const statement = decode(words, candidate, said, i, config)
      if (statement && statement.confidence >= config.confidence.threshold) found.push(statement)
    }
  }
  return withoutRivals(found)
}

function candidatesOf(cues: Encoded['cues'], { cue }: Config): Candidate[] {
  const biased = { ...cues, data: cues.data.slice() }
  for (let row = 0; row < cues.rows; row++) biased.data[row * cues.columns] = at(cues, row, 0) - cue.bias
  return spansOf(viterbi(biased, cue).path, 1).map((span) => {
    let likely = 0
    for (let row = span.first; row < span.end; row++) likely += otherThanFirst(cues, row)
    return { cue: span, likely: likely / (span.end - span.first) }
  })
}

const regionStart = (cue: WordRange, { region }: Config) => Math.max(0, cue.first - region.left)

function regionsOf(candidates: readonly Candidate[], count: number, config: Config): Regions {
  const { left, words: size } = config.region
  const regions: Regions = { cues: candidates.length, words: size, index: [], real: [], place: [], inside: [] }
  for (const { cue } of candidates) {
    for (let i = regionStart(cue, config), last = i + size; i < last; i++) {
      const isInside = i >= cue.first && i < cue.end
      const offset = left + (i < cue.first ? i - cue.first : i - cue.end)
      regions.index.push(Math.min(i, count - 1))
      regions.real.push(i < count)
      regions.inside.push(isInside)
      regions.place.push(isInside ? size : Math.min(Math.max(offset, 0), size - 1))
    }
  }
  return regions
}

/** One candidate's statement; undefined where its region holds no content. */
function decode(
  words: readonly Word[],
  candidate: Candidate,
  said: Attributed,
  i: number,
  config: Config,
): FoundStatement | undefined {
  const low = regionStart(candidate.cue, config)
  const labels = rowsOf(said.labels[i] as Attributed['acts'], 0, Math.min(config.region.words, words.length - low))
  const { path, score } = viterbi(labels, config.roles)
  const spans = (kind: string) =>
    spansOf(path, config.roles.labels.indexOf(`B-${kind}`)).map((s) => ({ first: s.first + low, end: s.end + low }))
  const [source, content] = [spans('source'), spans('content')]
  if (content.length === 0) return undefined
  const touching = spans('cue').find((c) => c.first < candidate.cue.end && candidate.cue.first < c.end)
  const features = [
    said.valid[i] as number,
    Math.log(Math.max(candidate.likely, 1e-6)),
    score - logPartition(labels, config.roles),
    Math.log(content.reduce((sum, c) => sum + c.end - c.first, 0)),
    Number(source.length === 0),
    Number(content.length > 1),
    Number(isQuoted(words[(content[0] as WordRange).first] as Word)),
    Number(touching !== undefined),
  ]
  const best = (logits: Attributed['acts']) => argmax(logits.columns, (label) => at(logits, i, label))
  return {
    cue: touching ?? candidate.cue,
    source,
    content,
    act: config.labels.act[best(said.acts)] as Act,
    certainty: config.labels.certainty[best(said.certainties)] as Certainty,
    confidence: confidenceOf(features, config),
  }
}

function confidenceOf(features: readonly number[], { confidence }: Config): number {
  return sigmoid(features.reduce((sum, f, i) => sum + f * (confidence.weights[i] ?? 0), confidence.intercept))
}

/** Of statements whose cues share a word the surest stays. */
function withoutRivals(found: readonly FoundStatement[]): FoundStatement[] {
  const byCue = (a: FoundStatement, b: FoundStatement) => a.cue.first - b.cue.first || a.cue.end - b.cue.end
  const kept: FoundStatement[] = []
  for (const statement of found.toSorted((a, b) => b.confidence - a.confidence || byCue(a, b))) {
    const isFree = kept.every((k) => statement.cue.end <= k.cue.first || k.cue.end <= statement.cue.first)
    if (isFree) kept.push(statement)
  }
  return kept.sort(byCue)
}
