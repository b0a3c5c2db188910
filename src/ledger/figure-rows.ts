import { en } from '../reading/lang/en.js'
import type { ActorId, Figure, PairRuling } from '../schema/index.js'
import { slice } from '../schema/index.js'
import { Partition } from '../stories/partition.js'
import { type Group, groupOf } from './groups.js'
import type { FigureSaying } from './sayings.js'

/** Figures that answer one question. */
export interface FigureRow {
  group: Group
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
  const rows = new Partition<Figure['id']>(figures.map((f) => f.leaf))
  const byLeaf = new Map<string, FigureSaying>(figures.map((f) => [f.leaf, f]))
  for (const p of pairs) if (p.same && bothFigures(p, byLeaf)) rows.join(p.a as Figure['id'], p.b as Figure['id'])
  for (const p of pairs) if (!p.same && bothFigures(p, byLeaf)) rows.part(p.a as Figure['id'], p.b as Figure['id'])
  const groups = new Map(figures.map((f) => [f.leaf, sidedGroup(f, sideOf)]))
  const first = new Map<string, Figure['id']>()
  for (const f of figures) {
    const key = rowKey(f, groups.get(f.leaf) as Group)
    const seed = first.get(key)
    if (seed) rows.join(seed, f.leaf)
    else first.set(key, f.leaf)
  }
  const order = new Map(figures.map((f, i) => [f.leaf, i]))
  return rows
    .sets()
    .map((set) => set.map((leaf) => byLeaf.get(leaf) as FigureSaying))
    .map((set) => set.sort((a, b) => (order.get(a.leaf) as number) - (order.get(b.leaf) as number)))
    .map((set) => ({ group: groups.get((set[0] as FigureSaying).leaf) as Group, sayings: set }))
}

const bothFigures = (p: PairRuling, byLeaf: ReadonlyMap<string, unknown>) => byLeaf.has(p.a) && byLeaf.has(p.b)

/** The group of a figure; a side's “no losses” count that side's people. */
function sidedGroup(f: FigureSaying, sideOf: SideOf): Group {
  const group = groupOf(f.figure.group)
  if (!en.groups.losses.has(group.head)) return group
  const kind = f.voice.claimant && sideOf(f.voice.claimant)
  return kind ? { kind, head: group.head, open: true } : { kind: 'people', head: group.head, open: true }
}

function rowKey(f: FigureSaying, group: Group): string {
  const { measure, background, quantity } = f.figure
  const noun = group.open ? group.kind : group.head
  return [measure, noun, quantity.unit ?? '', background, isPart(f)].join('|')
}

/** “four of whom”, “10 of the 12”: a part of something counted elsewhere. */
export function isPart(f: FigureSaying): boolean {
  const { text } = f.report
  const { start, end } = f.figure.number
  const around = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 10)].map((t) =>
    t.toLowerCase().trim(),
  )
  return en.groups.parts.some((p) => around[0]?.endsWith(p) || around[1]?.startsWith(p))
}

/** The counted words as the text has them. */
export const counted = (f: FigureSaying): string => slice(f.report.text, f.figure.span)
