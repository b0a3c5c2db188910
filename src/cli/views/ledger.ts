import type { Point } from '../../schema/index.js'
import { bold, dim, green, red, type Text, yellow } from '../screen/text.js'
import { showActors } from './actors.js'
import { showFigures, showStatements } from './point.js'
import { heading, type View } from './view.js'
import { minute } from './when.js'

/** How many rows of each kind are shown before `--all` is asked for. */
const SINGLES = 12
const TIMES = 10

/** The ledger as a page for the terminal: reports, what agrees and what does not, the rows, actors, origins, caveats, time. */
export function showLedger(view: View): void {
  const { screen, ledger } = view
  screen.line()
  screen.line(bold(ledger.story.title))
  showReports(view)
  showSummary(view)
  const [figures, others] = [ledger.points.filter(isFigure), ledger.points.filter((point) => !isFigure(point))]
  showPoints(view, 'Figures', figures, showFigures)
  showPoints(view, 'Statements', others, showStatements)
  showActors(view)
  showOrigins(view)
  showCaveats(view)
  showTimeline(view)
  if (ledger.orphans.length > 0)
    heading(view, `${ledger.orphans.length} rulings name words that no reading has now: hearsay rule list`)
}

const isFigure = (point: Point) => point.kind === 'figure'

function showReports(view: View): void {
  const { screen, ledger, short } = view
  heading(view, 'Reports', `${ledger.reports.length} from ${new Set(ledger.reports.map((r) => r.outlet)).size} outlets`)
  screen.table(
    ledger.reports.map((report) => [
      report.published ? minute(report.published) : 'undated',
      report.outlet,
      [report.title ?? '', report.read ? '' : yellow(` (not read: ${report.language})`)],
      dim(short(report.id)),
    ]),
    [{ min: 10 }, { min: 10 }, { min: 20 }, { min: 10 }],
    { indent: 2 },
  )
}

/** What a reader came for, in a few lines; the rows below hold the rest. */
function showSummary(view: View): void {
  const { screen, ledger } = view
  const asked = (relation: Point['relation']) => ledger.points.filter((p) => p.relation === relation && !p.background)
  heading(view, 'In short')
  screen.table(
    [
      ...questions(view, red('In conflict'), asked('conflict')),
      ...questions(view, yellow('Revised'), asked('revision')),
      ...questions(view, green('Agreed'), asked('agreement')),
      [dim('Not verified'), ...unverified(view)],
    ],
    [{ min: 12 }, { align: 'right', min: 2 }, { min: 30 }],
    { indent: 2 },
  )
}

const NAMED = 4

/** How many rows stand so, and the first of them with the answers given. */
function questions(view: View, name: Text, points: readonly Point[]): Text[][] {
  if (points.length === 0) return [[name, '0', '']]
  const rows = points.slice(0, NAMED).map((point) => ['', '', [point.question, dim(answers(view, point))]] as Text[])
  if (points.length > NAMED) rows.push(['', '', dim(`and ${points.length - NAMED} more`)])
  rows[0] = [name, bold(String(points.length)), (rows[0] as Text[])[2] as Text]
  return rows
}

const answers = ({ claims }: View, { kind, claims: ids }: Point): string =>
  kind === 'figure' ? `  ${ids.map((id) => claims.get(id)?.text ?? '').join(' · ')}` : ''

function unverified({ ledger }: View): Text[] {
  if (ledger.caveats.length === 0) return ['0', '']
  const by = [...new Set(ledger.caveats.map((caveat) => caveat.by))]
  return [bold(String(ledger.caveats.length)), ['said by ', by.join(', ')]]
}

/** Rows on which more than one speaks come whole; what one alone says is cut short. */
function showPoints(view: View, title: string, points: readonly Point[], show: typeof showFigures): void {
  if (points.length === 0) return
  heading(view, title, `${points.length} ${points.length === 1 ? 'row' : 'rows'}`)
  const open = points.filter((point) => point.relation !== 'single')
  const singles = points.filter((point) => point.relation === 'single')
  const shown = view.all ? singles : singles.slice(0, SINGLES)
  show(view, [...open, ...shown])
  if (shown.length < singles.length) more(view, `${singles.length - shown.length} more that one report alone gives`)
}

const more = ({ screen }: View, what: string) => screen.line(dim(`… and ${what}: hearsay ledger --all`), { indent: 2 })

function showOrigins(view: View): void {
  const { screen, ledger, reports } = view
  if (ledger.origins.length === 0) return
  heading(view, 'Shared origins', 'reports of one origin count once')
  screen.table(
    ledger.origins.map((origin) => [
      origin.source ?? 'not named',
      dim(origin.basis),
      [...new Set(origin.reports.map((id) => reports.get(id)?.outlet ?? id))].join(', '),
    ]),
    [{ min: 12 }, { min: 8 }, { min: 20 }],
    { indent: 2 },
  )
}

function showCaveats(view: View): void {
  const { screen, ledger, reports } = view
  if (ledger.caveats.length === 0) return
  heading(view, 'Not verified')
  screen.table(
    ledger.caveats.map(({ by, evidence, also }) => {
      const report = reports.get(evidence.report)
      const words = evidence.spans.map((span) => report?.text.slice(span.start, span.end) ?? '').join(' … ')
      const outlets = new Set([evidence, ...also].map((e) => reports.get(e.report)?.outlet ?? ''))
      return [by, ['“', words, '”'], dim([...outlets].join(', '))]
    }),
    [{ min: 12 }, { min: 30 }, { min: 10 }],
    { indent: 2 },
  )
}

function showTimeline(view: View): void {
  const { screen, ledger, reports } = view
  const entries = view.all ? ledger.timeline : ledger.timeline.filter((entry) => !entry.background)
  if (entries.length === 0) return
  heading(view, 'Timeline')
  const shown = view.all ? entries : entries.slice(0, TIMES)
  screen.table(
    shown.map((entry) => [minute(entry.at), clip(entry.text), dim(reports.get(entry.evidence.report)?.outlet ?? '')]),
    [{ min: 10 }, { min: 30 }, { min: 10 }],
    { indent: 2 },
  )
  if (shown.length < entries.length) more(view, `${entries.length - shown.length} more times`)
}

const LONGEST = 160

/** A sentence at most `LONGEST` characters long, cut at a word. */
const clip = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`
