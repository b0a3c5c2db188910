import type { Command } from 'commander'
import { makeRuling, type RulingId, type Verdict } from '../../schema/index.js'
import { setting } from '../../settings.js'
import type { Store } from '../../store/store.js'
import { type Common, command, type Screens, settingOption, withStore } from '../command.js'
import { bold, dim } from '../screen/text.js'

export interface RulingOptions extends Common {
  by?: string
  note?: string
}

/** A command that records a ruling: `--by` and `--note` beside what all commands have. */
export const rulingCommand = (name: string, summary: string): Command =>
  command(name, summary).addOption(settingOption('by')).option('--note <text>', 'why, for others to read')

/** Appends the ruling whose verdict `decide` finds, and says how to take it back. */
export async function record(
  { out }: Screens,
  options: RulingOptions,
  decide: (store: Store) => Promise<Verdict & { supersedes?: RulingId }>,
): Promise<void> {
  const ruling = await withStore(options, false, async (store) => {
    const { supersedes, ...verdict } = await decide(store)
    const made = makeRuling({
      verdict: verdict as Verdict,
      by: setting('by', options.by),
      at: new Date().toISOString(),
      ...(options.note && { note: options.note }),
      ...(supersedes && { supersedes }),
    })
    await store.rule(made)
    return made
  })
  if (options.json) return out.json(ruling)
  out.line([bold('Recorded'), ` ${ruling.id}`])
  if (ruling.verdict.type !== 'withdraw')
    out.line(dim(`Take it back with: hearsay rule undo ${ruling.id.slice(0, 12)}`))
}
