import type { Quantity } from '../../schema/index.js'
import { bold, cyan, dim, inverse, type Text, yellow } from '../screen/text.js'
import type { LeafDescription, Mark } from './describe-leaf.js'
import type { View } from './view.js'
import { minute } from './when.js'

/** A leaf's words in their sentence, marked, with what is known of it. */
export function showLeaf(view: View, found: LeafDescription): void {
  const { screen, short } = view
  const { report } = found
  screen.line([bold(found.kind), ' ', cyan(found.leaf)])
  screen.line([
    report.outlet,
    report.published ? ` · ${minute(report.published)}` : ' · undated',
    report.title ? ` · ${report.title}` : '',
  ])
  if (report.url) screen.line(dim(report.url))
  screen.line()
  screen.line(found.leaves ? (report.title ?? '') : marked(found, screen.styled), { indent: 2 })
  screen.line()
  screen.table(facts(found), [{ min: 12 }, { min: 20 }], { indent: 2 })
  for (const { leaf, text } of found.leaves ?? []) screen.line([cyan(short(leaf)), '  ', text], { indent: 2, hang: 12 })
}

/** Without styles, brackets show what is marked. */
function marked({ context, marks }: LeafDescription, styled: boolean): Text {
  const pieces: Text[] = []
  let at = context.start
  for (const mark of marks) {
    if (mark.start < at) continue
    pieces.push(context.text.slice(at - context.start, mark.start - context.start))
    const words = context.text.slice(mark.start - context.start, mark.end - context.start)
    pieces.push(styled ? STYLES[mark.as](words) : `[${words}]`)
    at = mark.end
  }
  return [...pieces, context.text.slice(at - context.start)]
}

const STYLES: Record<Mark['as'], (text: Text) => Text> = {
  source: (t) => bold(t),
  cue: cyan,
  content: inverse,
  figure: inverse,
  measurement: inverse,
  mention: inverse,
}

function facts({ figure, measurement, statement, actor, rows, rulings, report, context }: LeafDescription): Text[][] {
  const list: Text[][] = []
  if (figure) list.push(['value', quantity(figure.quantity)], ['counts', `${figure.group} (${figure.measure})`])
  if (measurement)
    list.push(['value', quantity(measurement.quantity)], ['tells', measurement.verb ?? measurement.aspect ?? 'extent'])
  if (figure?.background || measurement?.background) list.push(['background', 'about something other than this event'])
  if (statement) list.push(['says', `${statement.act}, ${statement.certainty}, ${statement.manner} speech`])
  const confidence = figure?.confidence ?? statement?.confidence
  if (confidence !== undefined) list.push(['confidence', confidence.toFixed(2)])
  if (actor)
    list.push(['actor', [bold(actor.name), dim(` ${actor.aliases.filter((a) => a !== actor.name).join(' · ')}`)]])
  for (const row of rows)
    list.push(['ledger', [row.question, ' ', yellow(row.relation), dim(` — ${row.claimant}: `), row.position]])
  for (const { id, verdict, by } of rulings) list.push(['ruling', `${verdict.type} by ${by} (${id})`])
  list.push(['place', dim(`${report.id}, characters ${context.start}–${context.end}`)])
  return list.map(([name, value]) => [dim(name as string), value as Text])
}

function quantity({ low, high, approx, unit }: Quantity): string {
  const about = approx ? 'about ' : ''
  const of = unit ? ` ${unit}` : ''
  if (low === high) return `${about}${low}${of}`
  if (high === null) return `${about}${low} or more${of}`
  if (low === null) return `${about}${high} or fewer${of}`
  return `${about}${low} to ${high}${of}`
}
