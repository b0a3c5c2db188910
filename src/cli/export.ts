import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { EnvironmentError } from '../errors.js'
import { EXPORTS, exportAs, FORMATS, type Format } from '../export/index.js'
import { ledgerOf, openArchive } from '../hearsay.js'
import { chooseStory } from './choose-story.js'
import { type Common, command, examples, type Screens, withStore } from './command.js'

/** `hearsay export [STORY] --format F [--out FILE]`: the ledger for other tools. */
export function exportCommand({ out, err }: Screens): Command {
  const formats = FORMATS.map((format) => `${format}: ${EXPORTS[format].about}`).join('; ')
  return command('export', 'write a ledger as a file')
    .description(`Writes the ledger of a story in one format — ${formats}.`)
    .argument('[story]', 'number or id of the story')
    .addOption(new Option('--format <format>', 'how to write it').choices(FORMATS).makeOptionMandatory())
    .option('--out <file>', 'file to write; standard output where left out')
    .addHelpText(
      'after',
      examples([
        ['hearsay export --format csv --out ledger.csv', 'for a spreadsheet'],
        ['hearsay export 2 --format jsonl | jq .question', 'into a pipe'],
      ]),
    )
    .action(async (wanted: string | undefined, options: Common & { format: Format; out?: string }) => {
      const archive = await withStore(options, false, openArchive)
      const story = chooseStory(archive, wanted)
      const content = await exportAs(options.format, ledgerOf(archive, story))
      if (options.out === undefined) return out.content(content)
      writeOut(options.out, content)
      if (options.json) out.json({ story: story.id, format: options.format, file: options.out })
      else err.line(`Wrote ${options.out}.`)
    })
}

/** @throws EnvironmentError where the file cannot be written */
export function writeOut(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new EnvironmentError(`${path} cannot be written: ${(error as Error).message}`, { cause: error })
  }
}
