import type { ClaimKind, PairRuling, Statement } from '../schema/index.js'
import { slice } from '../schema/index.js'
import { Partition } from '../stories/partition.js'
import type { Judgement } from './figure-relations.js'
import type { Saying, StatementSaying } from './sayings.js'
import { likeness } from './similar.js'

/** Statements that answer one question, sorted into its answers. */
export interface StatementRow {
  kind: ClaimKind
  question: string
  positions: StatementSaying[][]
  relate(a: readonly Saying[], b: readonly Saying[]): Judgement
}

/** Alike enough to be about one question. */
const ROW = 0.3

/** Sorts statements into rows by what they are about. */
export function statementRows(statements: readonly StatementSaying[], pairs: readonly PairRuling[]): StatementRow[] {
  const like = likeness(statements)
  const byLeaf = new Map<string, StatementSaying>(statements.map((s) => [s.leaf, s]))
  const rows = new Partition<Statement['id']>(statements.map((s) => s.leaf))
  for (const same of [true, false])
    for (const p of pairs) {
      if (p.same !== same || !byLeaf.has(p.a) || !byLeaf.has(p.b)) continue
      if (same) rows.join(p.a as Statement['id'], p.b as Statement['id'])
      else rows.part(p.a as Statement['id'], p.b as Statement['id'])
    }
  const scored = like.candidates().map(([a, b]) => ({ a, b, score: like.similar(a, b) }))
  scored.sort((x, y) => y.score - x.score || (x.a.leaf < y.a.leaf ? -1 : 1) || (x.b.leaf < y.b.leaf ? -1 : 1))
  for (const { a, b, score } of scored) if (score >= ROW) rows.join(a.leaf, b.leaf)
  const order = new Map(statements.map((s, i) => [s.leaf, i]))
  return rows
    .sets()
    .map((set) => set.map((leaf) => byLeaf.get(leaf) as StatementSaying))
    .map((set) => set.sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number)))
    .map(toRow)
}

function toRow(sayings: StatementSaying[]): StatementRow {
  const denials = sayings.filter((s) => s.act === 'deny')
  const rest = sayings.filter((s) => s.act !== 'deny')
  const positions = [rest, denials].filter((p) => p.length > 0)
  const first = sayings[0] as StatementSaying
  return {
    kind: denials.length > 0 ? 'denial' : 'other',
    question: `What is said of “${slice(first.report.text, first.spans[0] ?? first.sentence)}”?`,
    positions,
    relate: () => ({ type: 'conflict', basis: 'one denies what the other asserts' }),
  }
}
