import { Fragment, type VNode } from 'preact'
import { type Claim, type LedgerCaveat, type Point, slice } from '../../schema/index.js'
import { Backing } from './figures.js'
import { anchors } from './marks.js'
import { plain, Said } from './text.js'
import type { View } from './view.js'
import { capital, count, formatDate, shorten } from './words.js'

const SHOWN = 5
const SIDES = 3

/** The top of the page: what the reports agree on, where they conflict, what nobody verified. */
export function Brief({ view }: { view: View }): VNode {
  const main = [...view.figures, ...view.statements]
  const agreed = main.filter((p) => p.relation === 'agreement').sort((a, b) => strength(b, view) - strength(a, view))
  const conflicts = main.filter((p) => p.relation === 'conflict')
  const revised = main.filter((p) => p.relation === 'revision')
  return (
    <section id="brief" aria-labelledby="brief-title">
      <h2 id="brief-title" class="hidden">
        In brief
      </h2>
      <div class="brief">
        <div>
          <h3>What they agree on</h3>
          <List points={agreed} view={view} none="No point was found that separate accounts make alike." />
        </div>
        <div>
          <h3>Where they conflict</h3>
          <List points={conflicts} view={view} none="No conflict was found." />
        </div>
        <div>
          <h3>What nobody verified</h3>
          <Caveats view={view} />
        </div>
      </div>
      {revised.length > 0 && (
        <div class="brief-revised">
          <h3>What changed</h3>
          <ul>
            {revised.slice(0, SHOWN).map((p) => (
              <li key={p.id}>
                <a href={`#${anchors.row(p)}`}>
                  <Said text={p.question} />
                </a>{' '}
                <span class="steps">
                  <Said text={stepsOf(view.claimsOf(p)).map(plain).join(' → ')} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function List({ points, view, none }: { points: Point[]; view: View; none: string }): VNode {
  if (points.length === 0) return <p class="none">{none}</p>
  const more = points.length - SHOWN
  return (
    <ul>
      {points.slice(0, SHOWN).map((p) => (
        <li key={p.id}>
          <a href={`#${anchors.row(p)}`}>
            <Said text={shorten(p.question, 100)} />
          </a>
          <Answers point={p} view={view} />
        </li>
      ))}
      {more > 0 && (
        <li class="more">
          and {count(more, 'more row')} <a href={view.figures.length > 0 ? '#figures' : '#claims'}>below</a>
        </li>
      )}
    </ul>
  )
}

function Answers({ point, view }: { point: Point; view: View }): VNode {
  const claims = view.claimsOf(point)
  const deciding = claims.filter(decides(point, view))
  const shown = (deciding.length > 0 ? deciding : claims).slice(0, SIDES)
  return (
    <ul class="answers">
      {shown.map((claim) => (
        <li key={claim.id}>
          <b>
            <Said text={capital(shorten(plain(claim.text), 90))} />
          </b>{' '}
          {point.relation === 'agreement' ? (
            <Backing claim={claim} />
          ) : (
            <span class="by">
              <Said text={sidesOf(claim, view)} />
            </span>
          )}
        </li>
      ))}
      {claims.length > shown.length && <li class="by">and {count(claims.length - shown.length, 'other answer')}</li>}
    </ul>
  )
}

/** Which of a row’s answers make it what it is: those in conflict, those that agree with another or are given by two. */
function decides(point: Point, view: View): (claim: Claim) => boolean {
  const telling = new Set(
    view.relationsOf(point).flatMap((r) => (r.type === point.relation ? [r.from as string, r.to] : [])),
  )
  return ({ id, assertions }) =>
    telling.has(id) || (point.relation === 'agreement' && new Set(assertions.map((a) => a.report)).size > 1)
}

function sidesOf(claim: Claim, view: View): string {
  const sides = [
    ...new Set(
      claim.assertions.map((a) => {
        const side = view.sideOf(a)
        return side.voice ? plain(a.outlet) : side.name
      }),
    ),
  ]
  const listed =
    sides.length > 2 ? `${sides.slice(0, 2).join(', ')} and ${count(sides.length - 2, 'other')}` : sides.join(' and ')
  // A number that is denied says so itself: “not 15”.
  return isDenied(claim) && claim.quantity === undefined ? `denied by ${listed}` : listed
}

const isDenied = (claim: Claim): boolean => claim.assertions.every((a) => a.act === 'deny')

function Caveats({ view }: { view: View }): VNode {
  const { caveats } = view.ledger
  if (caveats.length === 0) return <p class="none">No report was found to say so of anything.</p>
  const [shown, more] = [caveats.slice(0, SHOWN), caveats.slice(SHOWN)]
  const item = (c: LedgerCaveat, i: number) => <CaveatItem key={i} caveat={c} index={i} view={view} />
  return (
    <>
      <ul>{shown.map(item)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{count(more.length, 'more caveat')}</summary>
          <ul>{more.map((c, i) => item(c, i + SHOWN))}</ul>
        </details>
      )}
    </>
  )
}

function CaveatItem({ caveat, index, view }: { caveat: LedgerCaveat; index: number; view: View }): VNode {
  const id = anchors.caveat(index)
  const report = view.reports.get(caveat.evidence.report)
  const words = report ? caveat.evidence.spans.map((s) => slice(report.text, s)).join(' … ') : ''
  const rows = view.ledger.points.filter((p) => p.claims.some((c) => caveat.about.includes(c)))
  const text = words === '' ? `Not verified by ${caveat.by}` : `“${shorten(plain(words), 160)}”`
  const linked = view.linkable.has(anchors.behind(id))
  return (
    <li>
      {linked ? (
        <a class="cite quote" id={id} href={`#${anchors.behind(id)}`}>
          <Said text={text} lang={report?.language} />
        </a>
      ) : (
        <span id={id}>
          <Said text={text} />
        </span>
      )}
      <span class="by">
        {' '}
        <Said text={plain(caveat.by)} />
        {report && report.outlet !== caveat.by && (
          <>
            , in <Said text={report.outlet} />
            {caveat.also.length > 0 && ` and ${count(caveat.also.length, 'other report')}`}
          </>
        )}
        {report?.published !== undefined && `, ${formatDate(report.published, { year: false, time: false })}`}
      </span>
      {rows.length > 0 && (
        <span class="by">
          {' on '}
          {rows.slice(0, 3).map((p, i) => (
            <Fragment key={p.id}>
              {i > 0 && ', '}
              <a href={`#${anchors.row(p)}`}>
                <Said text={shorten(p.question, 60)} />
              </a>
            </Fragment>
          ))}
        </span>
      )}
    </li>
  )
}

const strength = (p: Point, view: View): number => Math.max(0, ...view.claimsOf(p).map((c) => c.origins))
/** What was said one after the other; to deny a number is no step to another. */
const stepsOf = (claims: Claim[]): string[] =>
  claims
    .filter((c) => !isDenied(c))
    .slice(0, 5)
    .map((c) => c.text)
