import { UsageError } from '../errors.js'
import type { LeafPlace, Store } from '../store/store.js'

const KINDS = { rep: 'report', men: 'mention', sta: 'statement', fig: 'figure', mea: 'measurement' } as const
export type LeafKind = keyof typeof KINDS

/**
 * The leaf whose id begins so. @throws UsageError where none does, several do, or it is no leaf (or none of `kinds`)
 */
export async function chooseLeaf(store: Store, wanted: string, kinds?: readonly LeafKind[]): Promise<LeafPlace> {
  const kind = wanted.slice(0, 3) as LeafKind
  if (!/^(rep|men|sta|fig|mea)_[a-z2-7]+$/.test(wanted)) throw new UsageError(notALeaf(wanted))
  if (kinds && !kinds.includes(kind))
    throw new UsageError(
      `${wanted} is a ${KINDS[kind]}; here a ${kinds.map((k) => KINDS[k]).join(' or ')} is needed (${kinds.map((k) => `${k}_…`).join(', ')}).`,
    )
  const found = await store.leaves(wanted, SHOWN + 1)
  if (found.length === 1) return found[0] as LeafPlace
  if (found.length === 0)
    throw new UsageError(`No ${KINDS[kind]} has an id that begins with ${wanted}. The ledger shows ids: hearsay ledger`)
  const more = found.length > SHOWN ? ' …' : ''
  throw new UsageError(
    `${wanted} may be any of: ${found
      .slice(0, SHOWN)
      .map((p) => p.leaf)
      .join(' ')}${more}`,
  )
}

const SHOWN = 5

const notALeaf = (wanted: string): string =>
  /^(act|cla|poi|ori|sto)_/.test(wanted)
    ? `${wanted} names a cluster, and clusters change as reports come in. Name a thing with a place in a text: a report (rep_…), mention (men_…), statement (sta_…), figure (fig_…) or measurement (mea_…).`
    : `${wanted} is no id. Ids look like fig_k3x9q: rep_ for a report, men_ for a mention, sta_ for a statement, fig_ for a figure, mea_ for a measurement. The ledger shows them: hearsay ledger`
