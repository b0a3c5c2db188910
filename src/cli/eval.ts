import { Command } from 'commander'
import { loadGold } from '../eval/corpus.js'
import { evaluate } from '../eval/evaluate.js'
import { scoreTable } from '../eval/table.js'
import type { Screens } from './command.js'

/** `hearsay eval GOLD…`: scores the whole path against annotated stories and articles. */
export function evalCommand({ out, err }: Screens): Command {
  return new Command('eval')
    .summary('score the reader and the ledger against gold')
    .description(
      'Runs the whole path on annotated reports and scores it. GOLD is a directory of STORY.json beside STORY.reports.json, such a file, JSON lines with “attributions” (PolNeAR) or “story”, or CoNLL-U with Entity= (GUM); each may be gzipped.',
    )
    .argument('<gold...>', 'gold directories or files')
    .option('--json', 'print scores as JSON')
    .option('--show [topic]', 'list misses and false alarms; a topic such as “figures” narrows the list')
    .addHelpText(
      'after',
      `
Examples:
  $ hearsay eval gold/dev                      every story, a column each, and the mean
  $ hearsay eval gold/dev --show figures       which figures were missed or made up
  $ hearsay eval articles.jsonl.gz --json      attribution scores as JSON`,
    )
    .action(async (gold: string[], options: { json?: boolean; show?: string | true }) => {
      const { corpora, digest } = loadGold(gold)
      const progress = (name: string) => err.isTerminal && err.line(`scored ${name}`)
      const evaluation = await evaluate(corpora, digest, progress)
      const { shown, ...scores } = evaluation
      if (options.json) {
        out.json(options.show ? evaluation : scores)
        return
      }
      out.preformatted(`${scoreTable(evaluation)}\n`)
      const { reports, seconds } = evaluation.speed
      out.preformatted(
        `\n${reports} reports read in ${seconds.toFixed(1)} s (${(reports / seconds).toFixed(1)} a second)\n`,
      )
      for (const bin of evaluation.reliability ?? []) {
        out.preformatted(
          `confidence ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}: ${bin.count} statements, mean ${bin.confidence.toFixed(2)}, right ${bin.accuracy.toFixed(2)}\n`,
        )
      }
      if (options.show) out.preformatted(`${shownText(shown, options.show === true ? '' : options.show)}\n`)
    })
}

function shownText(shown: Record<string, Record<string, string[]>>, topic: string): string {
  const lines: string[] = []
  for (const [name, topics] of Object.entries(shown)) {
    for (const [heading, items] of Object.entries(topics)) {
      if (!heading.includes(topic) || items.length === 0) continue
      lines.push(
        '',
        `${name} · ${heading} (${items.length})`,
        ...items.map((item) => `  ${item.replaceAll(/\s+/g, ' ')}`),
      )
    }
  }
  return lines.join('\n')
}
