import type { Ledger } from '../../src/schema/index.js'
import type { Told } from './story.js'

/** The row with a heading, with its claims and relations. */
export const row = (ledger: Ledger, question: string) => {
  const point = ledger.points.find((p) => p.question === question)
  if (!point) throw new Error(`no row “${question}” among: ${ledger.points.map((p) => p.question).join(' | ')}`)
  const claims = point.claims.map((id) => ledger.claims.find((c) => c.id === id))
  const relations = ledger.relations.filter((r) => point.claims.includes(r.from))
  return { ...point, answers: claims.map((c) => c?.text), claims, relations }
}

/** One source that says something with figures. */
export const saying = (who: string, content: string, figures: Told['figures'], more: Partial<Told> = {}): Told => ({
  text: `${who} said ${content}.`,
  names: { [who]: 'organisation' },
  statements: [{ source: who, cue: 'said', content }],
  figures: figures ?? [],
  ...more,
})

/** A text with one number that no measure tells of. */
export const count = (text: string, number: string, n: number, group: string): Told => ({
  text,
  figures: [{ number, quantity: { low: n, high: n }, measure: 'other', group }],
})
