import type { VNode } from 'preact'
import type { Assertion, Claim } from '../../schema/index.js'
import { anchors, confidenceNote } from './marks.js'
import type { Side } from './sides.js'
import { plain, Said } from './text.js'
import type { View } from './view.js'
import { capital, count, formatDate } from './words.js'

const VOICES = 8
const PLACES = 6
/** Below this a reading is doubtful enough to say so in the open. */
const DOUBTFUL = 0.5

const ACTS: Partial<Record<Assertion['act'], string>> = {
  confirm: 'confirms',
  deny: 'denies',
  retract: 'takes it back',
  decline: 'won’t say',
}
const CERTAINTIES: Partial<Record<Assertion['certainty'], string>> = { probable: 'probably', possible: 'possibly' }

/** One side's part in a claim: the same act through the same hands, wherever it was reported. */
interface Voice {
  key: string
  side: Side
  act: string | undefined
  certainty: string | undefined
  via: string
  assertions: Assertion[]
}

interface Props {
  claim: Claim
  view: View
  /** whether to show each side's colour, as in the chart beside */
  swatch?: boolean
}

/** Who gives an answer and where, each place a link to its words. */
export function Voices({ claim, view, swatch = false }: Props): VNode {
  const voices = voicesOf(claim, view)
  const item = (voice: Voice) => <VoiceItem key={voice.key} voice={voice} claim={claim} view={view} swatch={swatch} />
  return (
    <>
      <ul class="voices">{voices.slice(0, VOICES).map(item)}</ul>
      {voices.length > VOICES && (
        <details>
          <summary>{count(voices.length - VOICES, 'more voice')}</summary>
          <ul class="voices">{voices.slice(VOICES).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function VoiceItem({ voice, claim, view, swatch }: Required<Props> & { voice: Voice }): VNode {
  return (
    <li>
      <Who voice={voice} swatch={swatch} />
      {voice.act && <span class="act"> {voice.act}</span>}
      {voice.certainty && <span class="act"> ({voice.certainty})</span>}
      {voice.via && (
        <span class="via">
          {' via '}
          <Said text={voice.via} />
        </span>
      )}{' '}
      <Places claim={claim} assertions={voice.assertions} view={view} />
    </li>
  )
}

function Who({ voice: { side, assertions }, swatch }: { voice: Voice; swatch: boolean }): VNode {
  const name = <Said text={capital(side.name)} />
  return (
    <>
      {swatch && <i class={`swatch${side.voice ? ' hollow' : ''} side-${side.colour ?? 0}`} aria-hidden="true" />}
      {side.voice ? (
        <span class="own">In {new Set(assertions.map((a) => a.outlet)).size === 1 ? 'its' : 'their'} own words</span>
      ) : (
        <b class="who">{side.actor ? <a href={`#${anchors.actor(side.actor)}`}>{name}</a> : name}</b>
      )}
    </>
  )
}

function Places({ claim, assertions, view }: { claim: Claim; assertions: Assertion[]; view: View }): VNode {
  const reports = new Map<string, Assertion[]>()
  for (const a of assertions) reports.set(a.report, [...(reports.get(a.report) ?? []), a])
  const places = [...reports].map(([id, inReport]) => (
    <span class="place" key={id}>
      {inReport.map((a, i) => (
        <Place key={a.leaf} claim={claim} assertion={a} nth={i + 1} view={view} />
      ))}
      <span class="when">{dayOf(inReport[0] as Assertion)}</span>
    </span>
  ))
  const [shown, more] = [places.slice(0, PLACES), places.slice(PLACES)]
  return (
    <span class="places">
      {listed(shown)}
      {more.length > 0 && (
        <details>
          <summary>{count(more.length, 'more report')}</summary>
          {listed(more)}
        </details>
      )}
    </span>
  )
}

const listed = (places: VNode[]) => places.flatMap((place, i) => (i === 0 ? [place] : [', ', place]))

/** One place in a report: the first under the outlet's name, others in the same report by their number. */
function Place({
  claim,
  assertion: a,
  nth,
  view,
}: {
  claim: Claim
  assertion: Assertion
  nth: number
  view: View
}): VNode {
  const id = anchors.cell(claim, a)
  const name = nth === 1 ? <Said text={a.outlet} /> : <sup>{nth}</sup>
  if (!view.linkable.has(anchors.words(a))) return <span id={id}>{name}</span>
  const label = nth === 1 ? undefined : `${plain(a.outlet)}${dayOf(a)}, place ${nth}`
  return (
    <>
      <a class="cite" id={id} href={`#${anchors.words(a)}`} title={titleOf(claim, a)} aria-label={label}>
        {name}
      </a>
      {a.confidence < DOUBTFUL && <Doubt />}
    </>
  )
}

const Doubt = (): VNode => (
  <span class="doubt">
    <span aria-hidden="true">?</span>
    <span class="hidden"> (doubtful reading)</span>
  </span>
)

const dayOf = (a: Assertion) =>
  a.reported === undefined ? '' : ` ${formatDate(a.reported, { year: false, time: false })}`

const titleOf = (claim: Claim, a: Assertion) => `${plain(claim.text)}: ${confidenceNote(a.confidence)}`

function voicesOf(claim: Claim, view: View): Voice[] {
  const voices = new Map<string, Voice>()
  for (const a of claim.assertions) {
    const side = view.sideOf(a)
    const act = ACTS[a.act]
    const certainty = CERTAINTIES[a.certainty]
    const via = a.via.map((v) => plain(v.text)).join(' → ')
    const key = [side.key, act, certainty, via].join('\n')
    const voice = voices.get(key) ?? { key, side, act, certainty, via, assertions: [] }
    voices.set(key, voice)
    voice.assertions.push(a)
  }
  // A side that speaks is told before the outlets' own voice.
  return [...voices.values()].sort((a, b) => Number(a.side.voice) - Number(b.side.voice))
}
