import { en } from '../reading/lang/en.js'
import { type ActorId, type Figure, type Measure, type PairRuling, slice } from '../schema/index.js'
import { by, type Counted, isBare, joinByContext, joinByNoun } from './figure-joins.js'
import { type Scope, scopeOf } from './figure-scope.js'
import { ARMED, type Group, groupOf } from './groups.js'
import { stated } from './quantities.js'
import { ruledPartition } from './ruled.js'
import type { FigureSaying } from './sayings.js'

/** Figures that answer one question. */
export interface FigureRow {
  group: Group
  scope: Scope
  sayings: FigureSaying[]
}

/** What the claimant of a figure counts as, if its own people are counted: “fighters”, “soldiers”. */
export type SideOf = (actor: ActorId) => string | undefined

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
  const told: Counted[] = figures.map((saying) => {
    const group = groups.get(saying.leaf) as Group
    // “a $5 billion hit”, “the $5 billion charge”: the noun is a word for the sum, not what is counted
    const { measure, quantity } = saying.figure
    const counted = measure === 'money' ? { ...group, head: '', kind: '', modifier: '' } : group
    return { saying, group: counted, bare: isBare(saying), value: stated(quantity) }
  })
  for (const set of by(told, ({ saying }) => setKey(saying, scopes.get(saying.leaf) as Scope))) {
    if (isVague(set[0] as Counted)) joinByContext(set, rows)
    else joinByNoun(set, rows)
  }
  const order = new Map(figures.map((f, i) => [f.leaf, i]))
  return rows.sets().map((set) => {
    const sayings = set
      .map((leaf) => byLeaf.get(leaf) as FigureSaying)
      .sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number))
    // A number without a noun tells nothing of whom the row counts.
    const named = sayings.find((saying) => !isBare(saying))
    const { leaf } = named ?? (sayings[0] as FigureSaying)
    return { group: groups.get(leaf) as Group, scope: scopes.get(leaf) as Scope, sayings }
  })
}

/** Measures that tell too little of what is counted. */
const isVague = ({ saying: { figure } }: Counted): boolean => VAGUE.has(figure.measure) && figure.fate === undefined
const VAGUE: ReadonlySet<Measure> = new Set(['other', 'money'])

/** The group of each figure; a side's “no losses” count that side's people. */
function sidedGroups(figures: readonly FigureSaying[], sideOf: SideOf): Map<Figure['id'], Group> {
  const plain = new Map(figures.map((f) => [f.leaf, groupOf(f.figure.group)]))
  const armed = commonestArmed([...plain.values()])
  return new Map(
    figures.map((f) => {
      const group = plain.get(f.leaf) as Group
      if (!en.groups.losses.has(groupOf(slice(f.report.text, f.figure.span)).head)) return [f.leaf, group]
      const kind = (f.voice.claimant && sideOf(f.voice.claimant)) ?? armed ?? 'people'
      return [f.leaf, { ...group, kind, modifier: '', open: true, known: true, human: true }]
    }),
  )
}

/** Who is counted most among those that fight. */
function commonestArmed(groups: readonly Group[]): string | undefined {
  const votes = new Map<string, number>()
  for (const g of groups) if (ARMED.has(g.kind)) votes.set(g.kind, (votes.get(g.kind) ?? 0) + 1)
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

function setKey({ figure, background }: FigureSaying, { part, severity, facility }: Scope): unknown {
  return [figure.measure, figure.fate ?? '', figure.quantity.unit ?? '', background, part, severity, facility]
}
