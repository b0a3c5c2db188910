import type { VNode } from 'preact'
import type { Actor } from '../../schema/index.js'
import { anchors } from './marks.js'
import { plain, Said } from './text.js'
import type { View } from './view.js'
import { capital, count } from './words.js'

const MAIN = 12
const ALIASES = 8

/** Who and what the reports speak of: under which names, and what each side calls them. The main ones first. */
export function Actors({ view }: { view: View }): VNode | null {
  const ranked = rank(view)
  if (ranked.length === 0) return null
  const [main, rest] = [ranked.slice(0, MAIN), ranked.slice(MAIN)]
  return (
    <section id="actors" aria-labelledby="actors-title">
      <h2 id="actors-title">Who is who</h2>
      <p class="about">Each under all the names the reports use, and under what others call them.</p>
      <ul class="actors">
        {main.map((actor) => (
          <ActorItem key={actor.id} actor={actor} view={view} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="aside">
          <summary>
            <h3>Others named</h3> <span class="number">{rest.length}</span>
          </summary>
          <ul class="actors minor">
            {rest.map((actor) => (
              <ActorItem key={actor.id} actor={actor} view={view} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Those who claim and those who are labelled before those who are only named. */
function rank(view: View): Actor[] {
  const claims = new Map<string, number>()
  for (const claim of view.ledger.claims)
    for (const a of claim.assertions) if (a.claimant !== null) claims.set(a.claimant, (claims.get(a.claimant) ?? 0) + 1)
  const weight = (a: Actor) => 3 * (claims.get(a.id) ?? 0) + 2 * a.labels.length + a.mentions.length
  return view.ledger.actors
    .map((actor) => ({ actor, weight: weight(actor) }))
    .sort((a, b) => b.weight - a.weight || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor)
}

function ActorItem({ actor, view }: { actor: Actor; view: View }): VNode {
  const names = actor.aliases.map((alias, index) => ({ ...alias, index }))
  const own = names.find((n) => n.text === actor.name)
  const others = names.filter((n) => n !== own)
  return (
    <li id={anchors.actor(actor)}>
      <h3>{own ? <NameLink actor={actor} name={own} view={view} /> : <Said text={capital(actor.name)} />}</h3>
      <p class="kind">
        {capital(actor.type)}, named {actor.mentions.length === 1 ? 'once' : `${count(actor.mentions.length, 'time')}`}
      </p>
      {others.length > 0 && <Names actor={actor} names={others.slice(0, ALIASES)} view={view} />}
      {others.length > ALIASES && (
        <details>
          <summary>{count(others.length - ALIASES, 'more name')}</summary>
          <Names actor={actor} names={others.slice(ALIASES)} view={view} />
        </details>
      )}
      <Labels actor={actor} view={view} />
    </li>
  )
}

type Name = Actor['aliases'][number] & { index: number }

const Names = ({ actor, names, view }: { actor: Actor; names: Name[]; view: View }): VNode => (
  <ul class="names" aria-label={`Other names of ${plain(actor.name)}`}>
    {names.map((name) => (
      <li key={name.index}>
        <NameLink actor={actor} name={name} view={view} />
        {name.evidence.length > 1 && <span class="times"> ×{name.evidence.length}</span>}
      </li>
    ))}
  </ul>
)

function NameLink({ actor, name, view }: { actor: Actor; name: Name; view: View }): VNode {
  const id = anchors.alias(actor, name.index)
  const text = <Said text={name.text} />
  if (!view.linkable.has(anchors.behind(id))) return <span id={id}>{text}</span>
  return (
    <a class="cite" id={id} href={`#${anchors.behind(id)}`}>
      {text}
    </a>
  )
}

/** “saboteurs” — Interior Ministry (Harbour Post): what an actor is called, by whom. */
function Labels({ actor, view }: { actor: Actor; view: View }): VNode | null {
  if (actor.labels.length === 0) return null
  const words = new Map<string, { label: Actor['labels'][number]; index: number }[]>()
  actor.labels.forEach((label, index) => {
    const key = plain(label.text).toLowerCase()
    words.set(key, [...(words.get(key) ?? []), { label, index }])
  })
  return (
    <dl class="labels">
      {[...words].map(([key, uses]) => (
        <div key={key}>
          <dt>
            “<Said text={(uses[0] as (typeof uses)[number]).label.text} />”
          </dt>
          {uses.slice(0, 6).map(({ label, index }) => (
            <dd key={index}>
              <LabelUse actor={actor} label={label} index={index} view={view} />
            </dd>
          ))}
          {uses.length > 6 && <dd>and {count(uses.length - 6, 'more use')}</dd>}
        </div>
      ))}
    </dl>
  )
}

function LabelUse({
  actor,
  label,
  index,
  view,
}: {
  actor: Actor
  label: Actor['labels'][number]
  index: number
  view: View
}): VNode {
  const id = anchors.label(actor, index)
  const by = label.by === null ? undefined : view.actors.get(label.by)
  const outlet = <Said text={label.outlet} />
  const place = view.linkable.has(anchors.behind(id)) ? (
    <a class="cite" id={id} href={`#${anchors.behind(id)}`}>
      {outlet}
    </a>
  ) : (
    <span id={id}>{outlet}</span>
  )
  if (!by) return place
  return (
    <>
      <Said text={by.name} />, in {place}
    </>
  )
}
