import {
  type Actor,
  type ActorId,
  type MentionId,
  makeId,
  type Reading,
  type Report,
  type Ruling,
  type Story,
  slice,
} from '../schema/index.js'
import { Partition } from '../stories/partition.js'

export interface ActorsInputs {
  story: Story
  reports: readonly Report[]
  readings: readonly Reading[]
  rulings: readonly Ruling[]
}

export interface ActorsResult {
  /** most mentioned first */
  actors: Actor[]
  /** the actor each mention belongs to; a pronoun nobody could resolve has none */
  of: Map<MentionId, ActorId>
}

/** Finds who is who: one actor under all its names across the reports of a story. Pure and order-independent. */
export function actors(inputs: ActorsInputs): ActorsResult {
  const ids = new Set(inputs.story.reports)
  const reports = new Map(inputs.reports.filter((r) => ids.has(r.id)).map((r) => [r.id, r]))
  const partition = new Partition<MentionId>()
  const names = new Map<string, MentionId>()
  const mentions = inputs.readings
    .filter((r) => ids.has(r.report))
    .flatMap((r) => r.mentions.map((m) => ({ ...m, report: r.report, text: reports.get(r.report)?.text ?? '' })))
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.head.start - b.head.start))
  for (const m of mentions) {
    partition.add(m.id)
    if (m.antecedent) partition.join(m.id, m.antecedent)
    if (m.form !== 'name') continue
    const key = slice(m.text, m.head).toLowerCase()
    const first = names.get(key)
    if (first) partition.join(first, m.id)
    else names.set(key, m.id)
  }
  const of = new Map<MentionId, ActorId>()
  const made = partition.sets().flatMap((set): Actor[] => {
    const members = mentions.filter((m) => set.includes(m.id))
    const first = members.find((m) => m.form === 'name') ?? members[0]
    if (!first) return []
    const id = makeId('act', { first: first.id })
    for (const m of members) of.set(m.id, id)
    const aliases = [...new Set(members.filter((m) => m.form === 'name').map((m) => slice(m.text, m.head)))]
    return [
      {
        id,
        type: first.type,
        name: slice(first.text, first.head),
        aliases: aliases.map((text) => ({
          text,
          evidence: members
            .filter((m) => slice(m.text, m.head) === text)
            .map((m) => ({ report: m.report, spans: [m.head] })),
        })),
        labels: [],
        mentions: members.map((m) => m.id),
      },
    ]
  })
  return { actors: made.sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)), of }
}
