import type { Command } from 'commander'
import { type Common, command, examples, type Screens, withStore } from './command.js'
import { dim, red, yellow } from './screen/text.js'

const COLOUR = { info: dim, warning: yellow, error: red }

/** `hearsay notices`: what reading had to say of files and reports, kept since it was first said. */
export function noticesCommand({ out }: Screens): Command {
  return command('notices', 'list what was wrong with files and reports')
    .description(
      'Lists every notice that reading gave — files that hold no report, dates that could not be told, texts taken in once — in the order they first came, with the way out.',
    )
    .addHelpText(
      'after',
      examples([
        ['hearsay notices', 'each with file, line and the way out'],
        ['hearsay notices --json', 'as schema/notice.json has them'],
      ]),
    )
    .action(async (options: Common) => {
      const notices = await withStore(options, false, (store) => store.notices())
      if (options.json) return out.json(notices)
      if (notices.length === 0) return out.line('No notices: all that was read could be used.')
      for (const { severity, rule, message, hint, from, line } of notices) {
        out.say([COLOUR[severity](severity), `  ${message}`, dim(`  ${rule}`)])
        const place = from === undefined ? '' : line === undefined ? from : `${from}:${line}`
        if (place !== '') out.line(dim(place), { indent: 2, hang: 2 })
        if (hint !== undefined) out.line(dim(hint), { indent: 2, hang: 2 })
      }
    })
}
