import type { VNode } from 'preact'
import type { Ledger, Report } from '../../schema/index.js'
import { type Block, blocksOf } from './blocks.js'
import { anchors, type Mark } from './marks.js'
import { Notes } from './notes.js'
import { languageTag, plain, Said, Text, webAddress } from './text.js'
import type { View } from './view.js'
import { beginningIn, type Piece, type Woven, weave } from './weave.js'
import { formatDate, shorten } from './words.js'

const OPEN = 12
type Entry = Ledger['reports'][number]

/** The reports themselves: first a list, then each text with its evidence marked and the way back beside it. */
export function Reports({ view }: { view: View }): VNode | null {
  const { reports } = view.ledger
  if (reports.length === 0) return null
  return (
    <section id="reports" aria-labelledby="reports-title">
      <h2 id="reports-title">The reports</h2>
      <p class="about">
        In order of publication. Marked words are evidence; the notes beside them lead back to where the ledger uses
        them.
      </p>
      <table class="contents">
        <caption class="hidden">Reports in order of publication</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Outlet</th>
            <th scope="col">Title</th>
            <th scope="col" class="numeric">
              Evidence
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((r) => (
            <tr key={r.id}>
              <td>{r.published === undefined ? 'no date' : formatDate(r.published)}</td>
              <th scope="row">
                <Said text={r.outlet} />
              </th>
              <td>
                <a href={`#${anchors.report(r.id)}`}>
                  <Said text={titleOf(r, view.reports.get(r.id))} lang={r.language} />
                </a>
              </td>
              <td class="numeric">{r.read ? claimsIn(view, r) : <span class="not-read">not read</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reports.map((r) => (
        <ReportItem key={r.id} entry={r} report={view.reports.get(r.id)} view={view} open={reports.length <= OPEN} />
      ))}
    </section>
  )
}

const claimsIn = (view: View, r: Entry) =>
  (view.marks.get(r.id) ?? []).filter((m) => m.kind === 'figure' || m.kind === 'statement').length

function titleOf(entry: Entry, report: Report | undefined): string {
  if (entry.title !== undefined && entry.title.trim() !== '') return entry.title
  return shorten(plain(report?.text.slice(0, 200) ?? 'Untitled'), 90)
}

function ReportItem({
  entry,
  report,
  view,
  open,
}: {
  entry: Entry
  report: Report | undefined
  view: View
  open: boolean
}): VNode {
  const id = anchors.report(entry.id)
  const address = webAddress(entry.url)
  return (
    <article class="report" id={id} aria-labelledby={`${id}-title`}>
      <details open={open}>
        <summary>
          <h3 id={`${id}-title`}>
            <Said text={entry.outlet} />
            <span class="published">
              {entry.published !== undefined && (
                <time dateTime={plain(entry.published)}>{formatDate(entry.published)}</time>
              )}
            </span>
          </h3>
        </summary>
        <p class="imprint">
          {report?.byline !== undefined && (
            <>
              <Said text={report.byline} />.{' '}
            </>
          )}
          {address !== undefined && (
            <a href={address} rel="noreferrer nofollow" class="source">
              {new URL(address).host}
            </a>
          )}
          {!entry.read && ` Kept but not read (language: ${plain(entry.language)}).`}
        </p>
        {report ? (
          <Body report={report} marks={view.marks.get(entry.id) ?? []} />
        ) : (
          <p class="none">The text of this report is not at hand.</p>
        )}
      </details>
    </article>
  )
}

function Body({ report, marks }: { report: Report; marks: Mark[] }): VNode {
  return (
    <div class="body">
      {blocksOf(report).map((block) => (
        <BlockItem key={block.start} block={block} report={report} marks={marks} />
      ))}
    </div>
  )
}

function BlockItem({ block, report, marks }: { block: Block; report: Report; marks: Mark[] }): VNode {
  const here = marks.filter((m) => m.spans.some((s) => s.start < block.end && s.end > block.start))
  const notes = beginningIn(block, here)
  return (
    <div class="block">
      <p class={`text ${block.role}`} lang={languageTag(report.language)} dir="auto">
        <Words woven={weave(report.text, block, here)} />
      </p>
      {notes.length > 0 && <Notes marks={notes} />}
    </div>
  )
}

const Words = ({ woven }: { woven: Woven[] }): VNode => (
  <>{woven.map((w, i) => (typeof w === 'string' ? <Text key={i} text={w} /> : <Marked key={i} piece={w} />))}</>
)

function Marked({ piece: { mark, first, children } }: { piece: Piece }): VNode {
  const props = { class: `ev ${mark.kind}`, 'data-of': mark.id }
  return first ? (
    <mark {...props} id={mark.id} tabIndex={-1}>
      <Words woven={children} />
    </mark>
  ) : (
    <mark {...props}>
      <Words woven={children} />
    </mark>
  )
}
