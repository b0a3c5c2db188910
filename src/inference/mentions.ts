import type { EntityType, Mention } from '../schema/index.js'
import type { Config } from './config.js'
import type { Encoded, Networks } from './networks.js'
import { argmax, at, type Matrix, otherThanFirst, rowsOf } from './sequences.js'
import type { WordRange } from './windows.js'
import type { Word } from './words.js'

/** One mention in words. */
export interface FoundMention extends WordRange {
  /** the word it hangs on */
  head: number
  type: EntityType
  form: Mention['form']
  score: number
  /** index of the earlier mention of the same one, among those found */
  antecedent?: number
}

/** Every word likely enough to be the head of a mention, with the mention's likeliest edges, in order of head. */
export async function findMentions(
  { vectors, types, forms }: Encoded,
  networks: Networks,
  { mention, labels }: Config,
): Promise<FoundMention[]> {
  const scores = Array.from({ length: types.rows }, (_, row) => otherThanFirst(types, row))
  const formOf = (row: number) => labels.form[argmax(forms.columns, (k) => at(forms, row, k))] as Mention['form']
  const asked = (row: number) => (formOf(row) === 'name' ? mention.names : mention.threshold)
  const heads = scores.flatMap((score, row) => (score >= asked(row) ? [row] : []))
  const edges = await edgesOf(heads, vectors, networks, mention.reach)
  return heads.map((head, i) => ({
    ...(edges[i] as WordRange),
    head,
    type: labels.type[1 + argmax(types.columns - 1, (k) => at(types, head, k + 1))] as EntityType,
    form: formOf(head),
    score: scores[head] as number,
  }))
}

/** Heads whose edges are scored at once: every head is scored against every word, which a long text must not square. */
const AT_ONCE = 256

/** The likeliest first and last word of each head's mention. */
async function edgesOf(heads: readonly number[], vectors: Matrix, networks: Networks, reach: number) {
  const edges: WordRange[] = []
  for (let from = 0; from < heads.length; from += AT_ONCE) {
    const some = heads.slice(from, from + AT_ONCE)
    const low = Math.max(0, (some[0] as number) - reach)
    const high = Math.min(vectors.rows, (some.at(-1) as number) + reach + 1)
    const words = rowsOf(vectors, low, high)
    const scores = await networks.edges(
      words,
      some.map((head) => head - low),
    )
    edges.push(...some.map((head, i) => edgesOfHead(scores, i, head - low, words.rows, reach, low)))
  }
  return edges
}

function edgesOfHead(
  { first, last }: { first: Matrix; last: Matrix },
  i: number,
  head: number,
  count: number,
  reach: number,
  shift: number,
): WordRange {
  const low = Math.max(0, head - reach)
  const high = Math.min(count, head + reach + 1)
  return {
    first: shift + low + argmax(head + 1 - low, (k) => at(first, i, low + k)),
    end: shift + head + argmax(high - head, (k) => at(last, i, head + k)) + 1,
  }
}

/** Gives each pronoun and each description its likeliest earlier mention, if any is better than none. */
export async function linkMentions(
  words: readonly Word[],
  mentions: readonly FoundMention[],
  vectors: Matrix,
  networks: Networks,
  { link }: Config,
): Promise<FoundMention[]> {
  const strings = mentions.map((m) => (words[m.head] as Word).text.toLowerCase())
  const linked: FoundMention[] = []
  let from = 0
  for (const [i, mention] of mentions.entries()) {
    while (mention.head - (mentions[from] as FoundMention).head > link.reach) from++
    const earlier = mentions.slice(from, i).map((m, k) => ({ head: m.head, index: from + k }))
    if (mention.form === 'name' || earlier.length === 0) {
      linked.push(mention)
      continue
    }
    const scores = await networks.link(
      rowsOf(vectors, mention.head, mention.head + 1),
      pick(
        vectors,
        earlier.map((m) => m.head),
      ),
      earlier.map((m) => bucket(mention.head - m.head, link.distances)),
      earlier.map((m) => strings[m.index] === strings[i]),
    )
    const best = argmax(scores.length, (k) => scores[k] as number)
    const isLinked = (scores[best] as number) > link.threshold
    linked.push(isLinked ? { ...mention, antecedent: earlier[best]?.index as number } : mention)
  }
  return linked
}

/** How many of the steps are at or below the distance. */
const bucket = (distance: number, steps: readonly number[]) => steps.filter((step) => step <= distance).length

function pick({ data, columns }: Matrix, rows: readonly number[]): Matrix {
  const picked = new Float32Array(rows.length * columns)
  for (const [i, row] of rows.entries()) picked.set(data.subarray(row * columns, (row + 1) * columns), i * columns)
  return { data: picked, rows: rows.length, columns }
}
