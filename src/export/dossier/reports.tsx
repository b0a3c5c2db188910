import type { VNode } from 'preact'
import type { Ledger, Report } from '../../schema/index.js'
import { type Block, blocksOf } from './blocks.js'
import { anchors, type Cell, confidenceNote, type Mark } from './marks.js'
import { languageTag, plain, Said, Text, webAddress } from './text.js'
import type { View } from './view.js'
import { beginningIn, type Piece, type Woven, weave } from './weave.js'
import { capital, formatDate, shorten } from './words.js'

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

/** The ways back from the words of one paragraph: cells that say the same share a line, names stand on the last. */
function Notes({ marks }: { marks: Mark[] }): VNode {
  const isName = (m: Mark) => m.kind === 'name' || m.kind === 'label'
  return (
    <ul class="notes">
      {notesOf(marks.filter((m) => !isName(m))).map((note) => (
        <NoteItem key={note.key} note={note} />
      ))}
      <Named marks={marks.filter(isName)} />
    </ul>
  )
}

interface Note {
  key: string
  cell: Cell
  kind: Mark['kind']
  /** the first, and others with the same words in the ledger */
  ways: { mark: Mark; cell: Cell }[]
}

function notesOf(marks: Mark[]): Note[] {
  const notes = new Map<string, Note>()
  for (const mark of marks)
    for (const cell of mark.cells) {
      const key = `${mark.kind}\n${cell.says}\n${cell.under}`
      const note = notes.get(key) ?? { key, cell, kind: mark.kind, ways: [] }
      notes.set(key, note)
      note.ways.push({ mark, cell })
    }
  return [...notes.values()]
}

function NoteItem({ note: { cell, kind, ways } }: { note: Note }): VNode {
  const [first, ...others] = ways as [Note['ways'][0], ...Note['ways']]
  const title = (c: Cell) => (c.confidence === undefined ? undefined : confidenceNote(c.confidence))
  return (
    <li class={kind}>
      <a href={`#${first.cell.id}`} title={title(first.cell)} data-note={first.mark.id}>
        <span aria-hidden="true">↩ </span>
        {kind !== 'statement' && (
          <>
            <b>
              <Said text={capital(shorten(plain(cell.says), 40))} />
            </b>{' '}
          </>
        )}
        <span class="under">
          <Said text={shorten(plain(cell.under), 70)} />
        </span>
      </a>
      {others.map((way, i) => (
        <>
          {' '}
          <a
            href={`#${way.cell.id}`}
            title={title(way.cell)}
            data-note={way.mark.id}
            aria-label={`the same, ${i + 2}`}
            key={way.cell.id}
          >
            {i + 2}
          </a>
        </>
      ))}
    </li>
  )
}

function Named({ marks }: { marks: Mark[] }): VNode | null {
  if (marks.length === 0) return null
  return (
    <li class="named">
      <span aria-hidden="true">↩ </span>
      {marks.flatMap((mark, i) =>
        mark.cells.slice(0, 1).flatMap((cell) => [
          i > 0 ? ', ' : '',
          <a href={`#${cell.id}`} key={mark.id} data-note={mark.id}>
            <Said text={cell.says} />
          </a>,
        ]),
      )}
    </li>
  )
}
