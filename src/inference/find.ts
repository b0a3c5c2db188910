import type { Act, Certainty, EntityType, Mention, Span } from '../schema/index.js'
import type { Config } from './config.js'
import { encode } from './encode.js'
import { findMentions, linkMentions } from './mentions.js'
import { readModel } from './model-files.js'
import { Networks } from './networks.js'
import type { Matrix } from './sequences.js'
import { findStatements } from './statements.js'
import type { WordRange } from './windows.js'
import { WordPieces } from './word-pieces.js'
import { type Word, wordsOf } from './words.js'

/** What a model finds in a text: plain data, in order of place. Probabilities have three decimals. */
export interface Found {
  statements: {
    source: Span[]
    cue: Span
    content: Span[]
    act: Act
    certainty: Certainty
    confidence: number
  }[]
  mentions: {
    span: Span
    head: Span
    type: EntityType
    form: Mention['form']
    score: number
    /** index of an earlier mention of the same one */
    antecedent?: number
  }[]
  /** every word with what it means where it stands: the mean of some words' vectors is that of a stretch of text */
  words: { spans: Span[]; vectors: Matrix }
}

/** What is found in a text without words. */
export const NOTHING: Found = {
  statements: [],
  mentions: [],
  words: { spans: [], vectors: { data: new Float32Array(), rows: 0, columns: 0 } },
}

export interface Model {
  config: Config
  networks: Networks
  vocabulary: WordPieces
}

/** @throws EnvironmentError where a file of the model is missing or damaged */
export async function loadModel(folder: string, threads: number): Promise<Model> {
  const files = readModel(folder)
  return {
    config: files.config,
    networks: await Networks.load(files, threads),
    vocabulary: new WordPieces(files.vocabulary),
  }
}

/** Finds who says what and who is mentioned in a text. Same text and model, same result, on any number of threads. */
export async function find(text: string, { config, networks, vocabulary }: Model): Promise<Found> {
  const words = wordsOf(text)
  if (words.length === 0) return NOTHING
  const encoded = await encode(words, networks, vocabulary, config)
  const statements = await findStatements(words, encoded, networks, config)
  const unlinked = await findMentions(encoded, networks, config)
  const mentions = await linkMentions(words, unlinked, encoded.vectors, networks, config)
  const place = ({ first, end }: WordRange): Span => ({
    start: (words[first] as Word).start,
    end: (words[end - 1] as Word).end,
  })
  return {
    statements: statements.map((s) => ({
      source: s.source.map(place),
      cue: place(s.cue),
      content: s.content.map(place),
      act: s.act,
      certainty: s.certainty,
      confidence: rounded(s.confidence),
    })),
    mentions: mentions.map(({ first, end, head, score, ...rest }) => ({
      span: place({ first, end }),
      head: place({ first: head, end: head + 1 }),
      score: rounded(score),
      ...rest,
    })),
    // The network is linear, so that it may be run before the mean is taken, here on the thread that has it.
    words: { spans: words.map(({ start, end }) => ({ start, end })), vectors: await networks.vector(encoded.vectors) },
  }
}

/** Three decimals: the last bits differ between processors. */
const rounded = (probability: number) => Math.round(probability * 1000) / 1000
