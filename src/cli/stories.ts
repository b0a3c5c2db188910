import type { Command } from 'commander'
import { openArchive } from '../hearsay.js'
import { type Common, command, examples, type Screens, withStore } from './command.js'
import { bold, dim } from './screen/text.js'
import { day } from './views/when.js'

/** `hearsay stories`: what the reports are about. */
export function storiesCommand({ out }: Screens): Command {
  return command('stories', 'list the stories that the reports tell')
    .description(
      'Lists the stories, each with its number, id, days, reports and outlets. Other commands take any of number and id.',
    )
    .addHelpText(
      'after',
      examples([
        ['hearsay stories', 'a line each'],
        ['hearsay stories --json', 'with all report ids'],
      ]),
    )
    .action(async (options: Common) => {
      const { stories, reports } = await withStore(options, false, openArchive)
      const byId = new Map(reports.map((report) => [report.id, report]))
      const rows = stories.map((story, i) => {
        const members = story.reports.flatMap((id) => byId.get(id) ?? [])
        const dates = members.flatMap((report) => report.published ?? []).sort()
        const outlets = [...new Set(members.map((report) => report.outlet))]
        return { number: i + 1, ...story, from: dates[0] ?? null, to: dates.at(-1) ?? null, outlets }
      })
      if (options.json) return out.json(rows)
      if (rows.length === 0) return out.line('No reports yet. Read some with: hearsay read PATH…')
      out.table(
        [
          ['', 'story', 'days', 'reports', 'outlets', 'id'].map(dim),
          ...rows.map((row) => [
            String(row.number),
            bold(row.title),
            days(row.from, row.to),
            String(row.reports.length),
            String(row.outlets.length),
            dim(row.id.slice(0, 10)),
          ]),
        ],
        [
          { align: 'right' },
          { min: 20 },
          { min: 10 },
          { align: 'right', min: 7 },
          { align: 'right', min: 7 },
          { min: 10 },
        ],
      )
    })
}

function days(from: string | null, to: string | null): string {
  if (!from || !to) return 'undated'
  return day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`
}
