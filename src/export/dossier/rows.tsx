import type { VNode } from 'preact'
import type { Point } from '../../schema/index.js'
import { Voices } from './cite.js'
import { Backing, Positions } from './figures.js'
import { anchors } from './marks.js'
import { Reasons, Tag } from './relation.js'
import { Said } from './text.js'
import type { View } from './view.js'
import { capital, count } from './words.js'

const FULL_ROWS = 40

/** What is claimed in words: each row's positions side by side. */
export function Statements({ view }: { view: View }): VNode | null {
  if (view.statements.length === 0) return null
  const [shown, more] = [view.statements.slice(0, FULL_ROWS), view.statements.slice(FULL_ROWS)]
  return (
    <section id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">The claims</h2>
      <p class="about">Who answers a question how, side by side.</p>
      {shown.map((p) => (
        <StatementRow key={p.id} point={p} view={view} />
      ))}
      {more.length > 0 && (
        <details class="rest">
          <summary>{count(more.length, 'more claim')}</summary>
          {more.map((p) => (
            <StatementRow key={p.id} point={p} view={view} />
          ))}
        </details>
      )}
    </section>
  )
}

function StatementRow({ point, view }: { point: Point; view: View }): VNode {
  const id = anchors.row(point)
  return (
    <article class={`row ${point.relation}`} id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>
          <Said text={point.question} />
        </h3>
        <p class="standing">
          <Tag relation={point.relation} />
        </p>
      </header>
      <ul class="sides">
        {view.claimsOf(point).map((claim) => (
          <li key={claim.id}>
            <p class="position">
              <Said text={capital(claim.text)} />
            </p>
            <Voices claim={claim} view={view} />
            <p>
              <Backing claim={claim} />
            </p>
          </li>
        ))}
      </ul>
      <Reasons relations={view.relationsOf(point)} />
    </article>
  )
}

/** What only one report says, and what belongs to other events: kept, at the back. */
export function Asides({ view }: { view: View }): VNode | null {
  if (view.single.length + view.background.length === 0) return null
  return (
    <section id="asides" aria-labelledby="asides-title">
      <h2 id="asides-title">Said once, and about other events</h2>
      <Aside
        title="Said once"
        about="Only one source says so: nothing to compare it with."
        points={view.single}
        view={view}
      />
      <Aside
        title="About other events"
        about="Background that the reports bring up: earlier events, comparisons, totals."
        points={view.background}
        view={view}
      />
    </section>
  )
}

function Aside({
  title,
  about,
  points,
  view,
}: {
  title: string
  about: string
  points: Point[]
  view: View
}): VNode | null {
  if (points.length === 0) return null
  return (
    <details class="aside">
      <summary>
        <h3>{title}</h3> <span class="number">{points.length}</span>
      </summary>
      <p class="about">{about}</p>
      <div class="slim">
        {points.map((point) => (
          <article class="row" id={anchors.row(point)} key={point.id}>
            <h4>
              <Said text={point.question} />
            </h4>
            <Positions claims={view.claimsOf(point)} view={view} swatch={false} question={point.question} />
          </article>
        ))}
      </div>
    </details>
  )
}
