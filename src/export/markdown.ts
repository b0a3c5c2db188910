import type { Actor, Evidence, LedgerCaveat, Origin, Report } from '../schema/index.js'
import type { Exportable } from './exportable.js'
import { type AssertionRow, assertionRows, words } from './rows.js'

/** The ledger as a Markdown page: reports, rows with their positions, actors, origins, caveats and timeline. */
export function exportMarkdown(exportable: Exportable): string {
  const { ledger, reports } = exportable
  const byId = new Map(reports.map((report) => [report.id, report]))
  const nameOf = new Map(ledger.actors.map((actor) => [actor.id as string, actor.name]))
  const outletOf = (id: string) => byId.get(id as Report['id'])?.outlet ?? id
  const carriers = ({ evidence, also }: LedgerCaveat) =>
    [...new Set([evidence, ...also].map((e) => outletOf(e.report)))].join(', ')
  const quoted = (evidence: Evidence) => {
    const report = byId.get(evidence.report)
    return report ? words(report, evidence) : ''
  }
  const sections = [
    `# ${escaped(ledger.story.title)}`,
    section('Reports', table(['Published', 'Outlet', 'Title'], ledger.reports.map(reportRow))),
    ...pointSections(assertionRows(exportable)),
    section(
      'Actors',
      table(
        ['Name', 'Also called', 'Labels'],
        ledger.actors.map((a) => actorRow(a, nameOf)),
      ),
    ),
    section(
      'Shared origins',
      table(
        ['Source', 'Basis', 'Reports'],
        ledger.origins.map((o) => originRow(o, outletOf)),
      ),
    ),
    section(
      'Not verified',
      table(
        ['Who could not', 'Outlet', 'Words'],
        ledger.caveats.map((c) => [c.by, carriers(c), quoted(c.evidence)].map(escaped)),
      ),
    ),
    section(
      'Timeline',
      table(
        ['When', 'What', 'Outlet'],
        ledger.timeline.map((t) => [t.at, t.text, outletOf(t.evidence.report)].map(escaped)),
      ),
    ),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

/** Rows that share a point stand under its question. */
function pointSections(rows: readonly AssertionRow[]): string[] {
  const points = new Map<string, AssertionRow[]>()
  for (const row of rows) points.set(row.point, [...(points.get(row.point) ?? []), row])
  return [...points.values()].map((group) => {
    const { question, relation } = group[0] as AssertionRow
    const head = ['Position', 'Claimant', 'Via', 'Outlet', 'Reported', 'Origins', 'Words']
    return section(`${question} (${relation})`, table(head, group.map(assertionRow)))
  })
}

const assertionRow = (row: AssertionRow): string[] =>
  [
    row.act === 'assert' ? row.position : `${row.position} (${row.act})`,
    row.claimant,
    row.via.join(' → '),
    row.outlet,
    row.reported ?? '',
    String(row.origins),
    row.quote,
  ].map(escaped)

const reportRow = (report: Exportable['ledger']['reports'][number]): string[] => [
  escaped(report.published ?? ''),
  escaped(report.outlet),
  link(report.title ?? report.id, report.url) + (report.read ? '' : ` (not read: ${escaped(report.language)})`),
]

const actorRow = (actor: Actor, nameOf: ReadonlyMap<string, string>): string[] => [
  escaped(actor.name),
  escaped(actor.aliases.flatMap((alias) => (alias.text === actor.name ? [] : [alias.text])).join('; ')),
  escaped([...new Set(actor.labels.map((l) => `“${l.text}” (${(l.by && nameOf.get(l.by)) ?? l.outlet})`))].join('; ')),
]

const originRow = (origin: Origin, outletOf: (id: string) => string): string[] =>
  [origin.source ?? '', origin.basis, origin.reports.map(outletOf).join('; ')].map(escaped)

const section = (heading: string, body: string): string => (body === '' ? '' : `## ${escaped(heading)}\n\n${body}`)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text as Markdown shows it: on one line, with nothing in it taken for markup, HTML or a cell's end. */
const escaped = (text: string): string =>
  text

    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~$^:@]/g, (mark, at: number, whole: string) =>
      needless(mark, at, whole) ? mark : `\\${mark}`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

/** Marks of ordinary prose that mean nothing to Markdown where they stand: left alone so that the page reads well. */
function needless(mark: string, at: number, whole: string): boolean {
  if ('()!{}'.includes(mark)) return whole[at + 1] !== '[' && whole[at - 1] !== ']'
  if ('-+'.includes(mark)) return at > 0
  if (mark === '.') return !/^\d+$/.test(whole.slice(0, at)) && !/www$/i.test(whole.slice(0, at))
  if (mark === '#') return at > 0
  if (mark === ':') return !whole.startsWith('://', at)
  return false
}

/** A link where the address is one of the web's; the words alone where it is anything else. */
function link(text: string, url: string | undefined): string {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return escaped(text)
  return `[${escaped(text)}](<${new URL(url).href.replace(/[<>|\\]/g, encodeURIComponent)}>)`
}
