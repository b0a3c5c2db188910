import { coded } from '../../export/coded.js'
import type { Assertion, Claim, Point } from '../../schema/index.js'
import { bold, cyan, dim, green, red, type Text, yellow } from '../screen/text.js'
import type { View } from './view.js'
import { minute } from './when.js'

const RELATIONS: Record<Point['relation'], Text> = {
  conflict: red('conflict'),
  revision: yellow('revised'),
  difference: dim('different'),
  agreement: green('agreed'),
  single: '',
}

/** Rows of figures: a question each, its positions side by side with who gives them, through whom, where and when. */
export function showFigures(view: View, points: readonly Point[]): void {
  const sections = points.map((point) => ({
    heading: question(view, point),
    rows: claimsOf(view, point).flatMap((claim) => figureRows(view, claim)),
    ...(view.all && { foot: dim(coded(point)) }),
  }))
  view.screen.sections(sections, [{ min: 10 }, { min: 14 }, { min: 10 }, { min: 10 }, { min: 10 }], { indent: 4 })
}

/** Rows of statements: under each question the positions in words, under each position who takes it. */
export function showStatements(view: View, points: readonly Point[]): void {
  for (const point of points) {
    const sections = claimsOf(view, point).map((claim) => ({
      heading: ['“', claim.text, '”', claim.assertions.length > 1 ? dim(`  ${independent(claim)}`) : ''],
      rows: shownOf(view, claim),
    }))
    view.screen.line()
    view.screen.line(question(view, point), { indent: 2, hang: 2 })
    view.screen.sections(sections, [{ min: 14 }, { min: 10 }, { min: 10 }, { min: 10 }], { indent: 6 })
  }
}

const claimsOf = ({ claims }: View, point: Point): Claim[] => point.claims.flatMap((id) => claims.get(id) ?? [])

const question = (view: View, point: Point): Text => [
  bold(point.question),
  '  ',
  isOneOrigin(view, point) ? dim('agreed, one origin') : RELATIONS[point.relation],
  range(point),
  point.background ? dim('  background') : '',
]

/** The position beside its first assertion, how many independent origins it has beside the second. */
const figureRows = (view: View, claim: Claim): Text[][] =>
  shownOf(view, claim).map((row, i) => [i === 0 ? bold(claim.text) : i === 1 ? dim(independent(claim)) : '', ...row])

/** How many voices for one position are shown before `--all` is asked for. */
const VOICES = 6

function shownOf(view: View, { assertions }: Claim): Text[][] {
  const shown = view.all || assertions.length <= VOICES + 1 ? assertions : assertions.slice(0, VOICES)
  const rows = shown.map((assertion) => cells(view, assertion))
  if (shown.length < assertions.length) rows.push([dim(`… and ${assertions.length - shown.length} more: --all`)])
  return rows
}

/** Claimant (and through whom), outlet, time, leaf. */
const cells = (view: View, a: Assertion): Text[] => [
  [who(view, a), how(a)],
  a.outlet,
  dim(a.reported ? minute(a.reported) : 'undated'),
  cyan(view.short(a.leaf)),
]

function who({ actors }: View, a: Assertion): Text {
  const name = (a.claimant && actors.get(a.claimant)) ?? a.claimantText
  const own = a.claimant === null && a.claimantSpans.length === 0
  const via = a.via.map((hand) => (hand.actor && actors.get(hand.actor)) ?? hand.text)
  return [own ? dim('own voice') : name, via.length > 0 ? dim(` via ${via.join(' → ')}`) : '']
}

/** What is more than plain assertion: denies, confirms; possibly, probably. */
function how({ act, certainty }: Assertion): Text {
  const words = [act === 'assert' ? '' : ACT[act], certainty === 'certain' || certainty === 'unknown' ? '' : certainty]
  const said = words.filter((word) => word !== '')
  return said.length === 0 ? '' : yellow(` (${said.join(', ')})`)
}

const ACT = { assert: '', confirm: 'confirms', deny: 'denies', retract: 'retracts', decline: 'declines to say' }

const independent = ({ origins }: Claim): string => (origins === 1 ? '1 origin' : `${origins} independent`)

/** True where those who agree all have it from one origin, which corroborates nothing. */
const isOneOrigin = (view: View, point: Point): boolean =>
  point.relation === 'agreement' && claimsOf(view, point).every((c, _, all) => all.length === 1 && c.origins === 1)

/** Lowest to highest over all positions, where they differ. */
function range({ range: r, claims }: Point): Text {
  if (!r || claims.length < 2) return ''
  const low = r.low ?? 0
  return dim(r.high === null ? `  ${low} or more` : low === r.high ? '' : `  ${low}–${r.high}`)
}
