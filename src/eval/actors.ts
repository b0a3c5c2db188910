import type { Compared } from './ledger-view.js'
import { bCubed, type Score } from './tally.js'

/** B-cubed over the gold name forms that occur in the reports; a form's cluster is the actor that lists it. */
export function scoreActors(compared: Compared, texts: readonly string[]): { score: Score; shown: string[] } {
  const forms = new Map<string, string>()
  for (const actor of compared.gold.actors) {
    for (const form of actor.names) {
      if (!forms.has(form) && texts.some((t) => t.includes(form))) forms.set(form, actor.name)
    }
  }
  const listedBy = new Map<string, { actor: string; times: number }>()
  for (const actor of compared.ledger.actors) {
    for (const alias of actor.aliases) {
      const times = alias.evidence.length
      if (times > (listedBy.get(alias.text)?.times ?? 0)) listedBy.set(alias.text, { actor: actor.id, times })
    }
  }
  const gold = [...forms.values()]
  const system = [...forms.keys()].map((form) => listedBy.get(form)?.actor ?? `unlisted ${form}`)
  const named = new Map(compared.ledger.actors.map((a) => [a.id as string, a.name]))
  const shown = [...forms].map(([form, actor], i) => {
    const cluster = system[i] as string
    return `${actor} ← “${form}”: ${named.get(cluster) ?? 'listed by no actor'}`
  })
  return { score: bCubed(system, gold), shown }
}
