import type { Command } from 'commander'
import { type Common, command, EXIT, examples, type Screens, withStore } from './command.js'
import { readPaths, type Tally } from './reading.js'
import { bold } from './screen/text.js'

/** `hearsay read PATH…`: reads reports into the store. */
export function readCommand(screens: Screens, exit: (status: number) => void): Command {
  return command('read', 'read reports into the ledger')
    .description(
      'Reads news reports — text, HTML, JSON, JSON lines, gzipped or not — and keeps what they say. PATH is a file, a folder, a pattern, or - for standard input. What was read before is passed over.',
    )
    .argument('<path...>', 'files, folders, patterns, or -')
    .addHelpText(
      'after',
      examples([
        ['hearsay read reports/', 'a folder and all below it'],
        ['hearsay read "news/**/*.html" more.jsonl.gz', 'a pattern and a file'],
        ['curl -s https://example.org/a.html | hearsay read -', 'standard input'],
        ['hearsay read reports/ --json', 'a line for each report as it is kept'],
      ]),
    )
    .action(async (paths: string[], options: Common) => {
      const tally = await withStore(options, true, (store) => readPaths(store, paths, screens, options))
      exit(tally.interrupted ? EXIT.interrupted : tally.trouble > 0 ? EXIT.badInput : EXIT.ok)
      if (options.json) screens.out.json({ done: tally }, 'line')
      else screens.out.line([bold(summary(tally)), tally.interrupted ? ' Stopped; run it again to go on.' : ''])
    })
}

/** “12 reports read, 3 known already, 1 not usable.” */
export function summary({ kept, known, trouble }: Tally): string {
  const parts = [`${kept} ${kept === 1 ? 'report' : 'reports'} read`]
  if (known > 0) parts.push(`${known} known already`)
  if (trouble > 0) parts.push(`${trouble} ${trouble === 1 ? 'problem' : 'problems'}`)
  return `${parts.join(', ')}.`
}
