import type { VNode } from 'preact'
import type { TimelineEntry } from '../../schema/index.js'
import { anchors } from './marks.js'
import { Said } from './text.js'
import type { View } from './view.js'
import { count, formatDate } from './words.js'

const A_DAY = 5

type Numbered = TimelineEntry & { index: number }

/** What happened when, as the reports date it; report times are apart, with the reports. */
export function Timeline({ view }: { view: View }): VNode | null {
  const entries = view.ledger.timeline.map((entry, index) => ({ ...entry, index }))
  if (entries.length === 0) return null
  const [main, background] = [entries.filter((e) => !e.background), entries.filter((e) => e.background)]
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">The timeline</h2>
      <p class="about">When things happened, as the reports date them.</p>
      <Days entries={main} view={view} />
      {background.length > 0 && (
        <details class="aside">
          <summary>
            <h3>Before this event</h3> <span class="number">{background.length}</span>
          </summary>
          <Days entries={background} view={view} />
        </details>
      )}
    </section>
  )
}

function Days({ entries, view }: { entries: Numbered[]; view: View }): VNode {
  const days = new Map<string, Numbered[]>()
  for (const entry of entries) {
    const day = entry.at.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return (
    <ol class="days">
      {[...days].map(([day, ofDay]) => (
        <li key={day}>
          <time class="day" dateTime={day}>
            {formatDate(day)}
          </time>
          <Entries entries={ofDay} view={view} />
        </li>
      ))}
    </ol>
  )
}

function Entries({ entries, view }: { entries: Numbered[]; view: View }): VNode {
  const [shown, more] = [entries.slice(0, A_DAY), entries.slice(A_DAY)]
  return (
    <div>
      <ul>
        {shown.map((e) => (
          <Entry key={e.index} entry={e} view={view} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{count(more.length, 'more entry', 'more entries')}</summary>
          <ul>
            {more.map((e) => (
              <Entry key={e.index} entry={e} view={view} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Entry({ entry, view }: { entry: Numbered; view: View }): VNode {
  const report = view.reports.get(entry.evidence.report)
  const id = anchors.time(entry.index)
  const clock = entry.precision === 'time' ? entry.at.slice(11, 16) : ''
  return (
    <li>
      {clock !== '' && <span class="clock">{clock}</span>} <Said text={entry.text} lang={report?.language} />{' '}
      {report &&
        (view.linkable.has(anchors.behind(id)) ? (
          <a class="cite" id={id} href={`#${anchors.behind(id)}`}>
            <Said text={report.outlet} />
          </a>
        ) : (
          <span id={id}>
            <Said text={report.outlet} />
          </span>
        ))}
    </li>
  )
}
