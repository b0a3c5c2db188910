import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Config } from './config.js'
import type { ModelFiles } from './model-files.js'
import type { Matrix } from './sequences.js'

/** One window of words as the encoder takes it: a number a piece, and each word's first and last piece. */
export interface EncoderRow {
  pieces: number[]
  shape: number[]
  gap: number[]
  quote: number[]
  first: number[]
  last: number[]
}

/** What the encoder says of every word. */
export interface Encoded {
  vectors: Matrix
  cues: Matrix
  types: Matrix
  forms: Matrix
}

/** Words around some cues: a row a cue, a column a word. */
export interface Regions {
  cues: number
  words: number
  index: number[]
  real: boolean[]
  place: number[]
  inside: boolean[]
}

/** What is said of each cue's region: label emissions by word, and logits by cue. */
export interface Attributed {
  labels: Matrix[]
  valid: Float32Array
  acts: Matrix
  certainties: Matrix
}

type Name = keyof Config['files']

/** The trained networks. One at a time and unpadded, so that a text gives the same numbers whatever else is read. */
export class Networks {
  readonly #sessions: Record<Name, InferenceSession>

  private constructor(sessions: Record<Name, InferenceSession>) {
    this.#sessions = sessions
  }

  /** @param threads that one network may use */
  static async load({ networks }: ModelFiles, threads: number): Promise<Networks> {
    const options: InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
    }
    const names: Name[] = ['encoder', 'attribute', 'edges', 'link', 'vector']
    const opened = await Promise.all(
      names.map(async (name) => [name, await InferenceSession.create(networks[name], options)] as const),
    )
    return new Networks(Object.fromEntries(opened) as Record<Name, InferenceSession>)
  }

  async encode(row: EncoderRow): Promise<Encoded> {
    const feeds = Object.fromEntries(Object.entries(row).map(([name, ids]) => [name, integers(ids, [1, ids.length])]))
    const [vectors, cues, types, forms] = (await this.#run('encoder', feeds)).map((t) => asMatrix(t))
    return { vectors, cues, types, forms } as Encoded
  }

  async attribute(vectors: Matrix, { cues, words, ...regions }: Regions): Promise<Attributed> {
    const [labels, valid, acts, certainties] = (await this.#run('attribute', {
      words: floats(vectors),
      index: integers(regions.index, [cues, words]),
      real: booleans(regions.real, [cues, words]),
      place: integers(regions.place, [cues, words]),
      inside: booleans(regions.inside, [cues, words]),
    })) as [Tensor, Tensor, Tensor, Tensor]
    const all = asMatrix(labels)
    const size = words * all.columns
    const ofCue = (i: number) => ({ ...all, rows: words, data: all.data.subarray(i * size, (i + 1) * size) })
    return {
      labels: Array.from({ length: cues }, (_, i) => ofCue(i)),
      valid: valid.data as Float32Array,
      acts: asMatrix(acts),
      certainties: asMatrix(certainties),
    }
  }

  /** Scores of every word to be the first, and the last, of the mention with each head. */
  async edges(vectors: Matrix, heads: readonly number[]): Promise<{ first: Matrix; last: Matrix }> {
    const feeds = { words: floats(vectors), heads: integers(heads, [heads.length]) }
    const [first, last] = (await this.#run('edges', feeds)).map((t) => asMatrix(t))
    return { first, last } as { first: Matrix; last: Matrix }
  }

  /** How well each earlier mention fits a later one; above 0 is better than none. */
  async link(later: Matrix, earlier: Matrix, distance: readonly number[], sameHead: readonly boolean[]) {
    const shape = [later.rows, earlier.rows]
    const [scores] = await this.#run('link', {
      later: floats(later),
      earlier: floats(earlier),
      distance: integers(distance, shape),
      same_head: integers(sameHead.map(Number), shape),
    })
    return (scores as Tensor).data as Float32Array
  }

  /** What words mean, for comparing stretches of text by the cosine of their means. */
  async vector(words: Matrix): Promise<Matrix> {
    const [vectors] = await this.#run('vector', { pooled: floats(words) })
    return asMatrix(vectors as Tensor)
  }

  async #run(name: Name, feeds: Record<string, Tensor>): Promise<Tensor[]> {
    const session = this.#sessions[name]
    const results = await session.run(feeds)
    return session.outputNames.map((output) => results[output] as Tensor)
  }
}

const floats = ({ data, rows, columns }: Matrix) => new Tensor('float32', data, [rows, columns])

const integers = (ids: readonly number[], shape: number[]) =>
  new Tensor(
    'int64',
    BigInt64Array.from(ids, (id) => BigInt(id)),
    shape,
  )

const booleans = (values: readonly boolean[], shape: number[]) =>
  new Tensor('bool', Uint8Array.from(values, Number), shape)

/** The last dimension is the columns, all before it the rows. */
function asMatrix({ data, dims }: Tensor): Matrix {
  const columns = dims.at(-1) as number
  return { data: data as Float32Array, columns, rows: columns === 0 ? 0 : (data as Float32Array).length / columns }
}
