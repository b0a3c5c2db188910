import type { VNode } from 'preact'
import type { Claim, Point } from '../../schema/index.js'
import { coded as inWords } from '../coded.js'
import { chart } from './chart.js'
import { Voices } from './cite.js'
import { type Days, dataOf, daysOf, worthDrawing } from './drawing.js'
import { anchors } from './marks.js'
import { Reasons, Tag } from './relation.js'
import { plain, Said } from './text.js'
import { backing, type View } from './view.js'
import { capital, count, formatNumber } from './words.js'

const FULL_ROWS = 24

/** The figures: each row a question, drawn where answers differ, with its answers in a table. */
export function Figures({ view }: { view: View }): VNode | null {
  if (view.figures.length === 0) return null
  const days = daysOf(view.published)
  const [shown, more] = [view.figures.slice(0, FULL_ROWS), view.figures.slice(FULL_ROWS)]
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">The figures</h2>
      <p class="about">
        What each side gave, on the day it was reported. Each place leads to the words; a “?” marks a doubtful reading.{' '}
        <ChartKey />
      </p>
      {shown.map((point) => (
        <FigureRow key={point.id} point={point} view={view} days={days} />
      ))}
      {more.length > 0 && (
        <details class="rest">
          <summary>{count(more.length, 'more figure')}</summary>
          {more.map((point) => (
            <FigureRow key={point.id} point={point} view={view} days={days} />
          ))}
        </details>
      )}
    </section>
  )
}

const ChartKey = (): VNode => (
  <span class="key">
    <span>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="4" fill="currentColor" />
      </svg>{' '}
      a number
    </span>
    <span>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>{' '}
      about, or in outlets’ own words
    </span>
    <span>
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
        <path d="M6 13V2M3 5L6 2L9 5" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>{' '}
      at least
    </span>
    <span>
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
        <path d="M6 1V12M3 9L6 12L9 9" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>{' '}
      at most
    </span>
    <span>
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
        <path d="M6 2V12" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      </svg>{' '}
      a range
    </span>
  </span>
)

function FigureRow({ point, view, days }: { point: Point; view: View; days: Days | undefined }): VNode {
  const claims = view.claimsOf(point)
  const data = dataOf(claims, view)
  const drawn = days !== undefined && worthDrawing(data)
  const id = anchors.row(point)
  return (
    <article class="row figure-row" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>
          <Said text={point.question} />
        </h3>
        <p class="standing">
          <Tag relation={point.relation} />
          <Range point={point} />
        </p>
      </header>
      <div class={drawn ? 'with-chart' : ''}>
        {drawn && (
          <div class="chart" aria-hidden="true">
            {chart(data, days)}
          </div>
        )}
        <div>
          <Positions claims={claims} view={view} swatch={drawn} question={point.question} />
          <Reasons relations={view.relationsOf(point)} />
          <Coded point={point} />
        </div>
      </div>
    </article>
  )
}

/** The row as coding rules code it, in one quiet line; which assertions they used is in the exported ledger. */
function Coded({ point }: { point: Point }): VNode | null {
  const text = inWords(point)
  return text === '' ? null : <p class="coded">{text}</p>
}

function Range({ point: { range, relation } }: { point: Point }): VNode | null {
  if (!range || relation === 'agreement' || relation === 'single') return null
  const { low, high } = range
  if (low === null && high === null) return null
  if (low === high) return null
  const text =
    low === null
      ? `up to ${formatNumber(high as number)}`
      : high === null
        ? `${formatNumber(low)} or more`
        : `${formatNumber(low)}–${formatNumber(high)}`
  return <span class="range">Over all: {text}</span>
}

/** A row's answers one below the other, with who gives them. */
export function Positions({
  claims,
  view,
  swatch,
  question,
}: {
  claims: Claim[]
  view: View
  swatch: boolean
  question: string
}): VNode {
  return (
    <table class="positions">
      <caption class="hidden">{plain(question)} Answers and who gives them</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <Said text={capital(claim.text)} />
              <Backing claim={claim} />
            </th>
            <td>
              <Voices claim={claim} view={view} swatch={swatch} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Independent origins first: five outlets that print one text are one witness. */
export function Backing({ claim }: { claim: Claim }): VNode {
  const { origins, outlets } = backing(claim)
  return (
    <span class="backing">
      {count(origins, 'origin')}
      {outlets !== origins && `, ${count(outlets, 'outlet')}`}
    </span>
  )
}
