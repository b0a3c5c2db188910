import type { Command } from 'commander'
import { ledgerOf, openArchive } from '../hearsay.js'
import { chooseLeaf } from './choose-leaf.js'
import { type Common, command, examples, type Screens, withStore } from './command.js'
import { describeLeaf } from './views/describe-leaf.js'
import { showLeaf } from './views/leaf.js'
import { makeView } from './views/view.js'

/** `hearsay show LEAF`: the words behind a cell of the ledger, in their sentence. */
export function showCommand({ out }: Screens): Command {
  return command('show', 'show the words behind a cell of the ledger')
    .description(
      'Shows the words a figure, statement, mention or report stands for, in their sentence, and where they are in the ledger today. LEAF is an id or the beginning of one, as the ledger prints it.',
    )
    .argument('<leaf>', 'id of a figure, statement, mention or report')
    .addHelpText(
      'after',
      examples([
        ['hearsay show fig_k3x9qa', 'a figure in its sentence'],
        ['hearsay show rep_2b7', 'a report, with all that was found in it'],
      ]),
    )
    .action(async (wanted: string, options: Common) => {
      const [place, archive] = await withStore(
        options,
        false,
        async (store) => [await chooseLeaf(store, wanted), await openArchive(store)] as const,
      )
      const story = archive.stories.find(({ reports }) => reports.includes(place.report))
      if (!story) throw new Error(`report ${place.report} is in no story`)
      const { ledger, reports } = ledgerOf(archive, story)
      const found = describeLeaf(place, archive, ledger)
      if (options.json) out.json(found)
      else showLeaf(makeView(out, ledger, reports), found)
    })
}
