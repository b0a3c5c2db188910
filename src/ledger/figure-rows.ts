import { en } from '../reading/lang/en.js'
import { type ActorId, type Figure, type PairRuling, slice } from '../schema/index.js'
import type { Partition } from '../stories/partition.js'
import { cluster } from './cluster.js'
import { type Scope, scopeOf } from './figure-scope.js'
import { type Group, groupOf } from './groups.js'
import { ruledPartition } from './ruled.js'
import type { FigureSaying } from './sayings.js'
import { vectorsOf } from './similar.js'

/** Figures that answer one question. */
export interface FigureRow {
  group: Group
  scope: Scope
  sayings: FigureSaying[]
}

/** What the claimant of a figure counts as, if its own people are counted: “fighters”, “soldiers”. */
export type SideOf = (actor: ActorId) => string | undefined

/** Of numbers that no measure tells apart, those in sentences this much alike count one thing. */
const ALIKE = 0.3

/** Sorts figures into rows: one measure, one kind of thing, one event; parts apart from wholes. */
export function figureRows(
  figures: readonly FigureSaying[],
  pairs: readonly PairRuling[],
  sideOf: SideOf,
): FigureRow[] {
  const byLeaf = new Map(figures.map((f) => [f.leaf, f]))
  const rows = ruledPartition([...byLeaf.keys()], pairs)
  const groups = sidedGroups(figures, sideOf)
  const scopes = new Map(figures.map((f) => [f.leaf, scopeOf(f)]))
  const alike = new Map<string, FigureSaying[]>()
  for (const f of figures) {
    const key = rowKey(f, groups.get(f.leaf) as Group, scopes.get(f.leaf) as Scope)
    alike.set(key, [...(alike.get(key) ?? []), f])
  }
  for (const set of alike.values()) {
    const [first] = set as [FigureSaying]
    if (first.figure.measure === 'other' || first.figure.measure === 'money') joinByContext(set, rows)
    else for (const f of set) rows.join(first.leaf, f.leaf)
  }
  const order = new Map(figures.map((f, i) => [f.leaf, i]))
  return rows.sets().map((set) => {
    const sayings = set
      .map((leaf) => byLeaf.get(leaf) as FigureSaying)
      .sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number))
    const { leaf } = sayings[0] as FigureSaying
    return { group: groups.get(leaf) as Group, scope: scopes.get(leaf) as Scope, sayings }
  })
}

function joinByContext(set: readonly FigureSaying[], rows: Partition<Figure['id']>): void {
  const texts = set.map((f) => ({ id: f.leaf, text: f.report.text, spans: [f.sentence] }))
  const vectors = vectorsOf(texts)
  cluster(rows, vectors, ALIKE)
}

/** The group of each figure; a side's “no losses” count that side's people. */
function sidedGroups(figures: readonly FigureSaying[], sideOf: SideOf): Map<Figure['id'], Group> {
  const plain = new Map(figures.map((f) => [f.leaf, groupOf(f.figure.group)]))
  const armed = commonestArmed([...plain.values()])
  return new Map(
    figures.map((f) => {
      const group = plain.get(f.leaf) as Group
      if (!en.groups.losses.has(groupOf(slice(f.report.text, f.figure.span)).head)) return [f.leaf, group]
      const kind = (f.voice.claimant && sideOf(f.voice.claimant)) ?? armed ?? 'people'
      return [f.leaf, { kind, head: group.head, open: true }]
    }),
  )
}

/** Who is counted most among those that fight. */
function commonestArmed(groups: readonly Group[]): string | undefined {
  const votes = new Map<string, number>()
  for (const g of groups) if (ARMED.has(g.kind)) votes.set(g.kind, (votes.get(g.kind) ?? 0) + 1)
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

/** Kinds of people that lose their own in a fight. */
export const ARMED: ReadonlySet<string> = new Set(['fighters', 'soldiers', 'police'])

function rowKey(f: FigureSaying, group: Group, { part, severity, facility }: Scope): string {
  const { measure, quantity } = f.figure
  return JSON.stringify([
    measure,
    group.open ? group.kind : group.head,
    quantity.unit ?? '',
    f.background,
    part,
    severity,
    facility,
  ])
}
