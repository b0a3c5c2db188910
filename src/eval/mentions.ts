import type { Found } from '../inference/find.js'
import { type Span, slice } from '../schema/index.js'
import type { ConlluDocument } from './conllu.js'
import { addTallies, type Score, score, type Tally } from './tally.js'

/** The genres nearest to what reports are made of: their mentions are scored together too. */
const NEWSY = ['news', 'interview', 'speech']
const TYPES = ['person', 'organisation', 'place']
const NONE: Tally = { right: 0, system: 0, gold: 0 }

/**
 * Named people, organisations and places with exact span and type: what the model marks as names against what GUM
 * heads with a proper noun. Descriptions and pronouns of linked entities (“this country”, “he”) are no names: a name
 * found there is neither right nor wrong. `mentions.with-linked` asks for them too.
 * @param found the model's mentions of each document, before reading narrows them to what a ledger wants
 */
export function scoreMentions(documents: readonly ConlluDocument[], found: readonly Found['mentions'][]) {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  const add = (name: string, tally: Tally) => tallies.set(name, addTallies(tallies.get(name) ?? NONE, tally))
  for (const [i, { id, genre, text, mentions }] of documents.entries()) {
    const ours = (found[i] as Found['mentions']).filter((m) => m.form === 'name' && TYPES.includes(m.type))
    const system = new Set(ours.map((m) => keyOf(m.span, m.type)))
    const linked = new Set(mentions.map((m) => keyOf(m, m.type)))
    const names = new Set(mentions.filter((m) => m.isName).map((m) => keyOf(m, m.type)))
    const right = [...system].filter((k) => names.has(k)).length
    const neutral = [...system].filter((k) => linked.has(k) && !names.has(k)).length
    const tally = { right, system: system.size - neutral, gold: names.size }
    add('mentions', tally)
    add(`mentions.${genre}`, tally)
    if (NEWSY.includes(genre)) add('mentions.newsy', tally)
    add('mentions.with-linked', { right: right + neutral, system: system.size, gold: linked.size })
    for (const m of mentions)
      if (m.isName && !system.has(keyOf(m, m.type))) misses.push(`${id}:${m.start} ${m.type} “${slice(text, m)}”`)
  }
  const scores: Record<string, Score> = {}
  for (const [name, tally] of tallies) scores[name] = score(tally)
  return { scores: spread(scores), shown: { 'mentions: missed': misses } }
}

const keyOf = ({ start, end }: Span, type: string) => `${start}-${end}-${type}`

const spread = (scores: Record<string, Score>): Record<string, Record<string, number>> =>
  Object.fromEntries(Object.entries(scores).map(([name, members]) => [name, { ...members }]))
