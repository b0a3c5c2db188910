import type { ClaimKind, PairRuling, Report } from '../schema/index.js'
import { add, cluster, cosine, type Vector } from './cluster.js'
import type { Judgement } from './figure-relations.js'
import { eventOf, questionOf, topicOf } from './questions.js'
import { ruledPartition } from './ruled.js'
import type { StatementSaying } from './sayings.js'
import { pairsSharingTerms, vectorsOf } from './similar.js'
import { isDenial, kindOfRow } from './statement-kinds.js'
import { relateStatements } from './statement-relations.js'
import { termsOf, weigh } from './terms.js'

/** Statements that answer one question, sorted into its answers. */
export interface StatementRow {
  kind: ClaimKind
  question: string
  background: boolean
  positions: StatementSaying[][]
  relate(a: readonly StatementSaying[], b: readonly StatementSaying[]): Judgement
}

/** Alike enough to be about one question. */
const ROW = Number(process.env.ROW ?? 0.25)
/** Alike enough to be one answer. */
const POSITION = Number(process.env.POS ?? 0.5)

/** Sorts statements into rows by what they are about, and each row into its answers. */
export function statementRows(
  statements: readonly StatementSaying[],
  reports: readonly Report[],
  pairs: readonly PairRuling[],
): StatementRow[] {
  const vectors = vectorsOf(statements.map((s) => ({ id: s.leaf, text: s.report.text, spans: s.spans })))
  const weight = weigh(statements.map((s) => termsOf(s.report.text, s.spans)))
  const event = eventOf(reports)
  return clustered(statements, vectors, pairs, ROW).map((sayings): StatementRow => {
    const kind = kindOfRow(sayings)
    return {
      kind,
      question: questionOf(kind, sayings, topicOf(sayings, weight), event),
      background: sayings.every((s) => s.background),
      positions: positionsOf(sayings, vectors, pairs),
      relate: (a, b) => relateStatements(a, b, cosine(sumOf(a, vectors), sumOf(b, vectors))),
    }
  })
}

/** Denials are answers of their own, however alike their words are to what they deny. */
function positionsOf(
  sayings: readonly StatementSaying[],
  vectors: ReadonlyMap<StatementSaying['leaf'], Vector>,
  pairs: readonly PairRuling[],
): StatementSaying[][] {
  const [denials, others] = [sayings.filter(isDenial), sayings.filter((s) => !isDenial(s))]
  const order = new Map(sayings.map((s, i) => [s, i]))
  const first = (p: readonly StatementSaying[]) => order.get(p[0] as StatementSaying) as number
  return [...clustered(denials, vectors, pairs, POSITION), ...clustered(others, vectors, pairs, POSITION)].sort(
    (a, b) => first(a) - first(b),
  )
}

/** Sets of sayings at least so much alike, each in the order given. */
function clustered(
  sayings: readonly StatementSaying[],
  vectors: ReadonlyMap<StatementSaying['leaf'], Vector>,
  pairs: readonly PairRuling[],
  least: number,
): StatementSaying[][] {
  const byLeaf = new Map(sayings.map((s) => [s.leaf, s]))
  const own = new Map([...byLeaf.keys()].map((leaf) => [leaf, vectors.get(leaf) as Vector]))
  const sets = ruledPartition([...own.keys()], pairs)
  cluster(sets, own, pairsSharingTerms(own), least)
  const order = new Map(sayings.map((s, i) => [s.leaf, i]))
  return sets
    .sets()
    .map((set) =>
      set
        .map((leaf) => byLeaf.get(leaf) as StatementSaying)
        .sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number)),
    )
}

const sumOf = (sayings: readonly StatementSaying[], vectors: ReadonlyMap<StatementSaying['leaf'], Vector>): Vector =>
  sayings.reduce((sum, s) => add(sum, vectors.get(s.leaf) as Vector), new Map<string, number>())
