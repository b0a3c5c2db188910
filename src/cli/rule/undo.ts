import type { Command } from 'commander'
import { UsageError } from '../../errors.js'
import { inForce, type Ruling } from '../../schema/index.js'
import type { Screens } from '../command.js'
import { type RulingOptions, record, rulingCommand } from './record.js'

/** `hearsay rule undo RULING`: appends a ruling that takes another back. */
export const undoCommand = (screens: Screens): Command =>
  rulingCommand('undo', 'take a ruling back')
    .argument('<ruling>', 'id of a ruling, or its beginning')
    .action((wanted: string, options: RulingOptions) =>
      record(screens, options, async (store) => ({
        type: 'withdraw',
        supersedes: chooseRuling(await store.rulings(), wanted).id,
      })),
    )

function chooseRuling(rulings: readonly Ruling[], wanted: string): Ruling {
  const found = rulings.filter((ruling) => wanted.length > 4 && ruling.id.startsWith(wanted))
  if (found.length === 0) throw new UsageError(`There is no ruling ${wanted}. See them with: hearsay rule list`)
  if (found.length > 1) throw new UsageError(`${wanted} may be any of: ${found.map((ruling) => ruling.id).join(' ')}`)
  const ruling = found[0] as Ruling
  if (ruling.verdict.type === 'withdraw')
    throw new UsageError(`${wanted} takes a ruling back; to have that one again, make it anew.`)
  if (!inForce(rulings).includes(ruling)) throw new UsageError(`${wanted} was taken back already.`)
  return ruling
}
