import type { VNode } from 'preact'
import { Actors } from './actors.js'
import { Brief } from './brief.js'
import { Figures } from './figures.js'
import { Origins } from './origins.js'
import { Reports } from './reports.js'
import { Asides, Statements } from './rows.js'
import { plain, Said } from './text.js'
import { Timeline } from './timeline.js'
import type { View } from './view.js'
import { count, formatDates } from './words.js'

/** The whole page below <body>. */
export function Page({ view }: { view: View }): VNode {
  const { ledger } = view
  return (
    <>
      <a class="skip" href="#main">
        Skip to the ledger
      </a>
      <header class="masthead" id="top">
        <p class="kicker">Hearsay · claim ledger</p>
        <h1>
          <Said text={ledger.story.title} />
        </h1>
        <p class="deck">{deck(view)}</p>
      </header>
      <nav class="contents-bar" aria-label="Parts of this page">
        <ul>
          {partsOf(view).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1}>
        {ledger.reports.length === 0 && <p class="none">This ledger holds no reports.</p>}
        {ledger.reports.length > 0 && <Brief view={view} />}
        <search class="filter" hidden>
          <label for="filter">Find a row</label>{' '}
          <input id="filter" type="search" autocomplete="off" aria-describedby="filtered" />{' '}
          <span id="filtered" role="status" />
        </search>
        <Figures view={view} />
        <Statements view={view} />
        <Asides view={view} />
        <Timeline view={view} />
        <Actors view={view} />
        <Origins view={view} />
        <Reports view={view} />
      </main>
      <footer>
        <p>
          This page says who says what, in which words; it does not say what is true. Positions were read by a program
          and may be misread: follow each to its words. Several outlets that carry one text count as one origin.
        </p>
        <p class="id">
          Ledger <code>{plain(ledger.id)}</code>
        </p>
      </footer>
      <p class="return" hidden>
        <a href="#top">
          <span aria-hidden="true">←</span> Back to where you were
        </a>
      </p>
    </>
  )
}

/** “7 reports by 6 outlets, 3–6 Mar 2031. 12 points compared: 5 in conflict, 2 revised.” */
function deck({ ledger, published, figures, statements }: View): string {
  const outlets = new Set(ledger.reports.map((r) => r.outlet)).size
  const when = published ? `, ${formatDates(published.first, published.last)}` : ''
  const rows = [...figures, ...statements]
  const conflicts = rows.filter((p) => p.relation === 'conflict').length
  const revised = rows.filter((p) => p.relation === 'revision').length
  const outcome = [conflicts > 0 && `${conflicts} in conflict`, revised > 0 && `${revised} revised`]
    .filter(Boolean)
    .join(', ')
  const compared =
    rows.length > 0 ? ` ${count(rows.length, 'point')} compared${outcome === '' ? '' : `: ${outcome}`}.` : ''
  return `${count(ledger.reports.length, 'report')} by ${count(outlets, 'outlet')}${when}.${compared}`
}

function partsOf(view: View): [string, string][] {
  const { ledger } = view
  const parts: [string, string, boolean][] = [
    ['brief', 'In brief', ledger.reports.length > 0],
    ['figures', 'Figures', view.figures.length > 0],
    ['claims', 'Claims', view.statements.length > 0],
    ['asides', 'Said once', view.single.length + view.background.length > 0],
    ['timeline', 'Timeline', ledger.timeline.length > 0],
    ['actors', 'Who is who', ledger.actors.length > 0],
    ['origins', 'Origins', ledger.reports.length > 0],
    ['reports', 'Reports', ledger.reports.length > 0],
  ]
  return parts.filter(([, , there]) => there).map(([id, name]) => [id, name])
}
