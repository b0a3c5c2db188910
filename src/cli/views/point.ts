import type { Assertion, Claim, Point } from '../../schema/index.js'
import { bold, cyan, dim, green, red, type Text, yellow } from '../screen/text.js'
import type { View } from './ledger.js'
import { minute } from './when.js'

const RELATIONS: Record<Point['relation'], Text> = {
  conflict: red('conflict'),
  revision: yellow('revised'),
  difference: dim('different'),
  agreement: green('agreed'),
  single: '',
}

/** A question with its positions: the answer, then who gives it, through whom, where and when. */
export function showPoint(view: View, point: Point): void {
  const { screen } = view
  screen.line()
  const background = point.background ? dim('  background') : ''
  screen.line([bold(point.question), '  ', RELATIONS[point.relation], range(point), background], { indent: 2, hang: 2 })
  const claims = point.claims.flatMap((id) => view.claims.get(id) ?? [])
  if (point.kind === 'figure')
    screen.table(
      claims.flatMap((claim) => figureRows(view, claim)),
      FIGURE_COLUMNS,
      { indent: 4 },
    )
  else for (const claim of claims) showStatement(view, claim)
}

const FIGURE_COLUMNS = [{ min: 10 }, { min: 14 }, { min: 10 }, { min: 10 }, { min: 10 }]
const STATEMENT_COLUMNS = [{ min: 14 }, { min: 10 }, { min: 10 }, { min: 10 }]

/** The position beside its first assertion, how many independent origins it has beside the second. */
function figureRows(view: View, claim: Claim): Text[][] {
  const witnesses = dim(independent(claim))
  const rows = claim.assertions.map((a, i) => [
    i === 0 ? bold(claim.text) : i === 1 ? witnesses : '',
    ...cells(view, a),
  ])
  return claim.assertions.length === 1 ? rows : rows
}

function showStatement(view: View, claim: Claim): void {
  const aside = claim.assertions.length > 1 ? dim(`  ${independent(claim)}`) : ''
  view.screen.line(['“', claim.text, '”', aside], { indent: 4, hang: 1 })
  view.screen.table(
    claim.assertions.map((a) => cells(view, a)),
    STATEMENT_COLUMNS,
    { indent: 6 },
  )
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

/** Lowest to highest over all positions, where they differ. */
function range({ range: r, claims }: Point): Text {
  if (!r || claims.length < 2) return ''
  const low = r.low ?? 0
  return dim(r.high === null ? `  ${low} or more` : low === r.high ? '' : `  ${low}–${r.high}`)
}
