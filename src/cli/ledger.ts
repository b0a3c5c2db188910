import type { Command } from 'commander'
import { ledgerOf, openArchive } from '../hearsay.js'
import { chooseStory } from './choose-story.js'
import { type Common, command, examples, type Screens, withStore } from './command.js'
import { showLedger } from './views/ledger.js'
import { makeView } from './views/view.js'

/** `hearsay ledger [STORY]`: who says what, side by side. */
export function ledgerCommand({ out }: Screens): Command {
  return command('ledger', 'print the claim ledger of a story')
    .description(
      'Prints who says what, row by row. STORY is a number or id from “hearsay stories”; it may be left out where there is only one.',
    )
    .argument('[story]', 'number or id of the story')
    .option('--all', 'every row, actor and time, also what is left out for brevity')
    .addHelpText(
      'after',
      examples([
        ['hearsay ledger', 'the only story'],
        ['hearsay ledger 2 --all', 'all of the second one'],
        ['hearsay ledger 2 --json', 'as schema/ledger.json has it'],
      ]),
    )
    .action(async (wanted: string | undefined, options: Common & { all?: boolean }) => {
      const archive = await withStore(options, false, openArchive)
      const { ledger, reports } = ledgerOf(archive, chooseStory(archive, wanted))
      if (options.json) out.json(ledger)
      else showLedger(makeView(out, ledger, reports, options.all))
    })
}
