import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { UsageError } from '../errors.js'
import { exportAs } from '../export/index.js'
import { type Archive, ledgerOf, openArchive } from '../hearsay.js'
import type { Story } from '../schema/index.js'
import { setting } from '../settings.js'
import { type Common, command, EXIT, examples, type Screens, withStore } from './command.js'
import { writeOut } from './export.js'
import { summary } from './read.js'
import { readPaths } from './reading.js'
import { bold, cyan, dim } from './screen/text.js'
import { showLedger } from './views/ledger.js'
import { makeView } from './views/view.js'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

/** Reports of the example begin with a number; the page beside them that explains it does not. */
const exampleReports = (): string[] =>
  readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])\d[^\\/]*$/.test(path))
    .sort()
    .map((path) => join(EXAMPLES, path))

/** `hearsay start [PATH…]`: from reports to ledger and dossier in one go; the example story where no path is given. */
export function startCommand(screens: Screens, exit: (status: number) => void): Command {
  return command('start', 'read reports, print their ledger, write a dossier')
    .description(
      'Reads reports, prints the ledger of their story and writes it as a page to open in a browser. Without PATH it does so with the example story.',
    )
    .argument('[path...]', 'files, folders, patterns, or -')
    .option('--out <file>', 'where the dossier goes', 'hearsay-dossier.html')
    .addHelpText(
      'after',
      examples([
        ['hearsay start', 'the example story'],
        ['hearsay start reports/', 'your own'],
      ]),
    )
    .action(async (paths: string[], options: Common & { out: string }) => {
      const { out } = screens
      const sources = paths.length > 0 ? paths : exampleReports()
      const { tally, archive } = await withStore(options, true, async (store) => {
        const tally = await readPaths(store, sources, screens, options)
        return { tally, archive: await openArchive(store) }
      })
      exit(tally.interrupted ? EXIT.interrupted : tally.trouble > 0 ? EXIT.badInput : EXIT.ok)
      const story = mainStory(archive, tally.reports)
      if (!story)
        throw new UsageError(`No report was found in ${sources.join(', ')}: name files or folders that hold some.`)
      const told = ledgerOf(archive, story)
      writeOut(options.out, await exportAs('html', told))
      if (options.json) return out.json({ done: tally, dossier: options.out, ledger: told.ledger }, 'line')
      showLedger(makeView(out, told.ledger, told.reports))
      out.line()
      out.line(bold(summary(tally)))
      out.say([setting('db', options.db), ' keeps them. Open ', bold(options.out), ' in a browser to check each cell.'])
      showNext(screens, archive, story, told.ledger.claims[0]?.assertions[0]?.leaf)
    })
}

/** The story that most of these reports tell; the first of several. */
function mainStory({ stories }: Archive, reports: readonly string[]): Story | undefined {
  const read = new Set(reports)
  const share = (story: Story) => story.reports.filter((id) => read.has(id)).length
  return stories.reduce<Story | undefined>(
    (best, story) => (share(story) > (best ? share(best) : 0) ? story : best),
    undefined,
  )
}

function showNext({ out }: Screens, { stories }: Archive, story: Story, leaf: string | undefined): void {
  const number = stories.length > 1 ? ` ${stories.indexOf(story) + 1}` : ''
  const next: [string, string][] = [
    ['npx hearsay start YOUR-REPORTS/', 'the same with your own reports'],
    [`npx hearsay ledger${number} --all`, 'every row, actor and time'],
    [`npx hearsay export${number} --format csv --out ledger.csv`, 'for a spreadsheet'],
  ]
  if (leaf) next.splice(1, 0, [`npx hearsay show ${leaf.slice(0, 10)}`, 'the words behind a cell'])
  if (stories.length > 1) next.push(['npx hearsay stories', `all ${stories.length} stories`])
  out.line()
  out.line(dim('Try next'))
  out.table(
    next.map(([line, what]) => [cyan(line), dim(what)]),
    [{ min: 30 }, { min: 20 }],
    { indent: 2 },
  )
}
