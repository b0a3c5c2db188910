import { en } from '../reading/lang/en.js'
import { type ActorId, overlap, type Reading, slice } from '../schema/index.js'
import type { ActorsResult } from './actors.js'
import type { SideOf } from './figure-rows.js'
import { ARMED, singular } from './groups.js'
import type { Settled } from './rulings.js'

/**
 * What an actor's own people are called most often: in its names, in what others call it, and in the sentences that
 * name it. So a group whose “fighters” are reported counts fighters when it says that it lost nobody.
 */
export function sides(settled: Settled, cast: ActorsResult): SideOf {
  const known = new Map<ActorId, string | undefined>()
  const byId = new Map(cast.actors.map((a) => [a.id, a]))
  return (id) => {
    if (known.has(id)) return known.get(id)
    const actor = byId.get(id)
    const names = [...(actor?.aliases ?? []), ...(actor?.labels ?? [])].map((n) => n.text)
    const side = commonest(names) ?? commonest(sentencesNaming(id, settled, cast))
    known.set(id, side)
    return side
  }
}

function sentencesNaming(id: ActorId, settled: Settled, cast: ActorsResult): string[] {
  return settled.reports.flatMap(({ id: report, text }) => {
    const reading = settled.readings.get(report)
    if (!reading) return []
    const places = reading.mentions.filter((m) => cast.of.get(m.id) === id).map((m) => m.span)
    return within(reading, places).map((s) => slice(text, s))
  })
}

const within = (reading: Reading, places: readonly { start: number; end: number }[]) =>
  reading.sentences.filter((s) => places.some((p) => overlap(p, s) > 0))

function commonest(texts: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const kind = en.groups.classes.get(singular(word))
      if (kind && ARMED.has(kind)) votes.set(kind, (votes.get(kind) ?? 0) + 1)
    }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}
