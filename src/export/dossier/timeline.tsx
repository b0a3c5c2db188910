import { Fragment, type VNode } from 'preact'
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
  const sentences = new Map<string, Numbered[]>()
  for (const e of entries) sentences.set(e.text, [...(sentences.get(e.text) ?? []), e])
  const items = [...sentences].map(([text, alike]) => <Sentence key={text} alike={alike} view={view} />)
  return (
    <div>
      <ul>{items.slice(0, A_DAY)}</ul>
      {items.length > A_DAY && (
        <details>
          <summary>{count(items.length - A_DAY, 'more entry', 'more entries')}</summary>
          <ul>{items.slice(A_DAY)}</ul>
        </details>
      )}
    </div>
  )
}

/** A sentence once, with every report that prints it. */
function Sentence({ alike, view }: { alike: Numbered[]; view: View }): VNode {
  const [entry] = alike as [Numbered]
  const clock = entry.precision === 'time' ? entry.at.slice(11, 16) : ''
  const language = view.reports.get(entry.evidence.report)?.language
  return (
    <li>
      {clock !== '' && <span class="clock">{clock}</span>} <Said text={entry.text} lang={language} />{' '}
      {alike.map((e, i) => (
        <Fragment key={e.index}>
          {i > 0 && ', '}
          <Source entry={e} view={view} />
        </Fragment>
      ))}
    </li>
  )
}

function Source({ entry, view }: { entry: Numbered; view: View }): VNode | null {
  const id = anchors.time(entry.index)
  const outlet = view.ledger.reports.find((r) => r.id === entry.evidence.report)?.outlet ?? ''
  if (!view.linkable.has(anchors.behind(id))) return <span id={id}>{outlet}</span>
  return (
    <a class="cite" id={id} href={`#${anchors.behind(id)}`}>
      <Said text={outlet} />
    </a>
  )
}
