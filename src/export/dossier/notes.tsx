import { Fragment, type VNode } from 'preact'
import { type Cell, confidenceNote, type Mark } from './marks.js'
import { plain, Said } from './text.js'
import { capital, shorten } from './words.js'

/** The ways back from the words of one paragraph: cells that say the same share a line, names stand on the last. */
export function Notes({ marks }: { marks: Mark[] }): VNode {
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
        <Fragment key={way.cell.id}>
          {' '}
          <a href={`#${way.cell.id}`} title={title(way.cell)} data-note={way.mark.id} aria-label={`the same, ${i + 2}`}>
            {i + 2}
          </a>
        </Fragment>
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
