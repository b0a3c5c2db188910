import type { Found } from '../inference/find.js'
import { contains, type EntityType, type Mention, type Report, slice } from '../schema/index.js'
import { en } from './lang/en.js'

const { incorporations, laws, spellings } = en.actors
const { groups } = en.mentions
const { names: nations } = en.nations

type Tally = Map<EntityType, number>

/**
 * One name has one type in a text, however its letters are cased: the one the model is surest of over all its uses;
 * “Kelva”, beside “Kelva Holdings” and no person of that name, that of the longer one. “Police” and “the family” are no
 * person.
 * @param made a mention for each that was found, or nothing
 */
export function withOneType(
  report: Report,
  found: Found['mentions'],
  made: readonly (Mention | undefined)[],
): (Mention | undefined)[] {
  const keyOf = (m: Mention) => slice(report.text, m.head).toLowerCase()
  const votes = new Map<string, Tally>()
  for (const [i, m] of made.entries()) {
    if (m?.form !== 'name') continue
    const tally: Tally = votes.get(keyOf(m)) ?? new Map()
    tally.set(m.type, (tally.get(m.type) ?? 0) + (found[i]?.score ?? 0))
    if (isDateline(report, m)) tally.set('place', Number.POSITIVE_INFINITY)
    votes.set(keyOf(m), tally)
  }
  // “Chad” and “Jordan” are people too.
  const given = new Set([...votes.keys()].flatMap((name) => (name.includes(' ') ? [name.split(' ', 1)[0]] : [])))
  const best = new Map([...votes].map(([name, tally]) => [name, given.has(name) ? winner(tally) : typeOf(name, tally)]))
  const begun = begunBy(best)
  return made.map((m) => {
    if (m?.form === 'nominal' && m.type === 'person' && groups.has(keyOf(m))) return { ...m, type: 'group' }
    if (m?.form !== 'name') return m
    const type = best.get(keyOf(m)) ?? m.type
    return { ...m, type: (type === 'person' ? begun.get(keyOf(m)) : undefined) ?? type }
  })
}

/** First words of bodies' names that are no part of a person's behind the first. */
function begunBy(best: ReadonlyMap<string, EntityType>): Map<string, EntityType> {
  const begun = new Map<string, EntityType>()
  for (const [name, type] of [...best].sort()) {
    const words = name.split(' ')
    if (words.length > 1 && type === 'organisation') begun.set(words[0] as string, type)
  }
  for (const [name, type] of best)
    if (type === 'person') for (const word of name.split(' ').slice(1)) begun.delete(word)
  return begun
}

/** What the name itself says is no person: a nation, a law, “Roe & Lee”, “Roe Inc.”. */
function typeOf(name: string, tally: Tally): EntityType {
  const voted = winner(tally)
  if (voted !== 'person') return voted
  if (nations.has(name)) return 'place'
  const last = (name.split(' ').at(-1) as string).replace('.', '')
  if (last === name) return voted
  if (laws.has(last)) return 'thing'
  return / & /.test(name) || incorporations.has(spellings.get(last) ?? last) ? 'organisation' : voted
}

const winner = (tally: Tally): EntityType =>
  ([...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [EntityType, number])[0]

/** “TALMERE” of “TALMERE (AP) —”. */
const isDateline = ({ regions, text }: Report, m: Mention): boolean =>
  regions.some(({ role, start, end }) => role === 'dateline' && contains({ start, end }, m.head)) &&
  !/[(/]/.test(text[m.head.start - 1] ?? '')
