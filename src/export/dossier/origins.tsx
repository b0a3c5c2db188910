import type { VNode } from 'preact'
import type { Origin } from '../../schema/index.js'
import { anchors } from './marks.js'
import { Said } from './text.js'
import type { View } from './view.js'
import { count } from './words.js'

const BASIS: Record<Origin['basis'], string> = {
  verbatim: 'the same text word for word',
  'near-verbatim': 'nearly the same text',
  credited: 'credited',
}

/** Which reports share one source and so count as one witness. */
export function Origins({ view }: { view: View }): VNode | null {
  const { origins, reports } = view.ledger
  if (reports.length === 0) return null
  return (
    <section id="origins" aria-labelledby="origins-title">
      <h2 id="origins-title">Where it comes from</h2>
      {origins.length === 0 ? (
        <p class="about">No two reports share text or credit one source.</p>
      ) : (
        <>
          <p class="about">Reports that share a text or credit one source count as one witness for what they share.</p>
          <table class="origins">
            <caption class="hidden">Shared origins and the reports that rest on them</caption>
            <thead>
              <tr>
                <th scope="col">Origin</th>
                <th scope="col">Shared</th>
                <th scope="col">Reports</th>
              </tr>
            </thead>
            <tbody>
              {origins.map((origin, i) => (
                <OriginRow key={origin.id} origin={origin} index={i} view={view} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function OriginRow({ origin, index, view }: { origin: Origin; index: number; view: View }): VNode {
  return (
    <tr id={anchors.origin(index)}>
      <th scope="row">{origin.source === null ? 'A common text' : <Said text={origin.source} />}</th>
      <td>{BASIS[origin.basis]}</td>
      <td>
        <ul class="plain">
          {[...new Set(origin.reports)].map((id) => {
            const report = view.ledger.reports.find((r) => r.id === id)
            const parts = origin.evidence
              .map((evidence, k) => ({ evidence, cell: anchors.originPart(index, k) }))
              .filter(({ evidence, cell }) => evidence.report === id && view.linkable.has(anchors.behind(cell)))
            return (
              <li key={id}>
                <a href={`#${anchors.report(id)}`}>
                  <Said text={report?.outlet ?? id} />
                </a>
                {parts.map(({ cell, evidence }, n) => (
                  <>
                    {n === 0 ? ': ' : ', '}
                    <a class="cite" id={cell} href={`#${anchors.behind(cell)}`} key={cell}>
                      {parts.length > 1 ? `words ${n + 1}` : count(evidence.spans.length, 'passage')}
                    </a>
                  </>
                ))}
              </li>
            )
          })}
        </ul>
      </td>
    </tr>
  )
}
