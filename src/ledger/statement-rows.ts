import type { Actor, ClaimKind, PairRuling, Reading, Report } from '../schema/index.js'
import type { Alike } from './alike.js'
import { answers, contradicts, turnsRound } from './contradictions.js'
import type { Judgement } from './figure-relations.js'
import { joinAlike } from './linkage.js'
import { joinLone } from './lone-rows.js'
import { type Matter, mattersOf } from './matters.js'
import { differ } from './particulars.js'
import { eventOf } from './questions/event.js'
import { Names } from './questions/names.js'
import { Pronouns } from './questions/pronouns.js'
import { questionOf } from './questions/question.js'
import { ruledPartition } from './ruled.js'
import type { Sayings, StatementSaying } from './sayings.js'
import { relater } from './statement-relations.js'
import { kindOfRow } from './traits.js'

/** Statements that answer one question, sorted into its answers. */
export interface StatementRow {
  kind: ClaimKind
  question: string
  background: boolean
  positions: StatementSaying[][]
  /** how two positions, by their places in `positions`, stand to each other; undefined where that is not told */
  relate(a: number, b: number): Judgement | undefined
}

/** Sorts statements into rows by what they are about, and each row into its answers. */
export function statementRows(
  said: Sayings,
  { reports, readings }: { reports: readonly Report[]; readings: readonly Reading[] },
  actors: readonly Actor[],
  pairs: readonly PairRuling[],
  weights: Alike,
): StatementRow[] {
  const matters = mattersOf(said)
  const setting = {
    event: eventOf(reports),
    names: new Names(actors, reports),
    pronouns: new Pronouns(actors, readings),
    taken: new Set<string>(),
  }
  const rows = clustered(matters, { pairs, weights, ...disputesIn(matters), mayFollow }, weights.row).filter(
    (row) => row.length > 1 || row.some(isGrave),
  )
  return rows.map((row): StatementRow => {
    const kind = kindOfRow(row)
    const positions = positionsOf(row, pairs, weights)
    const sayings = row.map((m) => m.saying)
    return {
      kind,
      question: questionOf(kind, row, setting),
      background: sayings.every((s) => s.background),
      positions: positions.map((p) => p.map((m) => m.saying)),
      relate: relater(positions, weights),
    }
  })
}

/**
 * Who says that something is not so, and who says it is, share a row. Who is behind a thing is another question than
 * whether one who denies it had a part in it.
 */
function disputesIn(matters: readonly Matter[]): Pick<Ties, 'tied' | 'isApart'> {
  const tied = answers(matters)
  const denials = new Set(tied.map(([no]) => no).filter((no) => no.denial))
  const isBlame = (m: Matter) => m.kind === 'responsibility' && !m.denial
  const isOther = (no: Matter, m: Matter) => denials.has(no) && isBlame(m) && !contradicts(no, m)
  return { tied, isApart: (a, b) => isOther(a, b) || isOther(b, a) }
}

/** To deny is to answer somebody, so whom is known already; and what happened at another time is another matter. */
const mayFollow = (a: Matter, b: Matter): boolean =>
  a.denial === b.denial && a.saying.background === b.saying.background

/** What is said once is no row, unless it denies or takes back. */
const isGrave = ({ saying }: Matter): boolean => saying.act === 'deny' || saying.act === 'retract'

/** Denials, what says that another is not so, and what tells particulars otherwise are answers of their own. */
function positionsOf(row: readonly Matter[], pairs: readonly PairRuling[], weights: Alike): Matter[][] {
  const order = new Map(row.map((m, i) => [m, i]))
  const first = (p: readonly Matter[]) => order.get(p[0] as Matter) as number
  const denials = row.filter((m) => m.denial)
  const others = row.filter((m) => !m.denial)
  const isApart = (a: Matter, b: Matter) => turnsRound(a, b) || turnsRound(b, a) || differ(a.particulars, b.particulars)
  return [
    ...clustered(denials, { pairs, weights }, weights.position),
    ...clustered(others, { pairs, weights, isApart }, weights.position),
  ].sort((a, b) => first(a) - first(b))
}

/** How likeness is weighed, and what is together or apart however alike. */
interface Ties {
  pairs: readonly PairRuling[]
  weights: Alike
  tied?: readonly (readonly [Matter, Matter])[]
  isApart?: (a: Matter, b: Matter) => boolean
  /** if given: what would stay in one report alone joins what it is most like, where a pair of theirs allows it */
  mayFollow?: (a: Matter, b: Matter) => boolean
}

/** Sets of matters at least so much alike, each in the order given. */
function clustered(
  matters: readonly Matter[],
  { pairs, weights, tied = [], isApart, mayFollow }: Ties,
  least: number,
): Matter[][] {
  const byLeaf = new Map(matters.map((m) => [m.saying.leaf, m]))
  const contents = new Map(matters.map((m) => [m.saying.leaf, m.content]))
  const sets = ruledPartition([...byLeaf.keys()], pairs)
  if (isApart) sets.partBy((a, b) => isApart(byLeaf.get(a) as Matter, byLeaf.get(b) as Matter))
  for (const [a, b] of tied) sets.join(a.saying.leaf, b.saying.leaf)
  joinAlike(sets, contents, least, weights)
  if (mayFollow) {
    const of = (leaf: StatementSaying['leaf']) => byLeaf.get(leaf) as Matter
    joinLone(
      sets,
      contents,
      { groupOf: (a) => of(a).saying.order, mayMeet: (a, b) => mayFollow(of(a), of(b)) },
      weights,
    )
  }
  const order = new Map(matters.map((m, i) => [m, i]))
  return sets
    .sets()
    .map((set) =>
      set.map((leaf) => byLeaf.get(leaf) as Matter).sort((a, b) => (order.get(a) as number) - (order.get(b) as number)),
    )
}
