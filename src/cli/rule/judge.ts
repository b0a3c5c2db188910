import type { Command } from 'commander'
import { UsageError } from '../../errors.js'
import type { MentionId, Verdict } from '../../schema/index.js'
import type { Store } from '../../store/store.js'
import { chooseLeaf, type LeafKind } from '../choose-leaf.js'
import type { Screens } from '../command.js'
import { type RulingOptions, record, rulingCommand } from './record.js'

/** `hearsay rule same A B` and `hearsay rule different A B`. */
export const pairCommand =
  (type: 'same' | 'different', summary: string) =>
  (screens: Screens): Command =>
    rulingCommand(type, summary)
      .argument('<a>', 'id of a leaf, or its beginning')
      .argument('<b>', 'id of another leaf of that kind')
      .action((a: string, b: string, options: RulingOptions) =>
        record(screens, options, (store) => pair(store, type, a, b)),
      )

/** `hearsay rule reject LEAF`. */
export const rejectCommand = (screens: Screens): Command =>
  rulingCommand('reject', 'the reader was wrong: leave this leaf out')
    .argument('<leaf>', 'id of a leaf, or its beginning')
    .action((leaf: string, options: RulingOptions) =>
      record(screens, options, async (store) => ({ type: 'reject', leaf: (await chooseLeaf(store, leaf)).leaf })),
    )

/** `hearsay rule name MENTION NAME`. */
export const nameCommand = (screens: Screens): Command =>
  rulingCommand('name', 'what the actor behind a mention is called')
    .argument('<mention>', 'id of a mention, or its beginning')
    .argument('<name>', 'the name to show')
    .action((mention: string, name: string, options: RulingOptions) =>
      record(screens, options, async (store) => {
        if (name.trim() === '') throw new UsageError('The name is empty: give the name to show.')
        return { type: 'name', leaf: await chooseMention(store, mention), name: name.trim() }
      }),
    )

/** A mention's id from its beginning. */
export const chooseMention = async (store: Store, wanted: string): Promise<MentionId> =>
  (await chooseLeaf(store, wanted, ['men'])).leaf as MentionId

/** What can be one with what: statements and figures can both be claims. */
const COMPARABLE: Record<LeafKind, readonly LeafKind[]> = {
  rep: ['rep'],
  men: ['men'],
  sta: ['sta', 'fig'],
  fig: ['fig', 'sta'],
  mea: ['mea'],
}

async function pair(store: Store, type: 'same' | 'different', first: string, second: string): Promise<Verdict> {
  const { leaf: a } = await chooseLeaf(store, first)
  const { leaf: b } = await chooseLeaf(store, second, COMPARABLE[a.slice(0, 3) as LeafKind])
  if (a === b) throw new UsageError(`${first} and ${second} are one and the same leaf: name two.`)
  return { type, a, b }
}
