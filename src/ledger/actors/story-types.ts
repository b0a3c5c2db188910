import { ENTITY_TYPES, type EntityType } from '../../schema/index.js'

interface Named {
  form: string
  type: EntityType
  headText: string
}

/**
 * One name has one type in a story: what most of its mentions are, for a person by one word two in three, as readers
 * take strange towns for people. A word that a full name of a person has is left as it is: Jane Talmere of Talmere.
 */
export function withOneType<M extends Named>(mentions: readonly M[]): M[] {
  const counts = new Map<string, Map<EntityType, number>>()
  const ofPeople = new Set<string>()
  for (const m of mentions) {
    if (m.form !== 'name') continue
    const count = counts.get(keyOf(m)) ?? new Map<EntityType, number>()
    counts.set(keyOf(m), count.set(m.type, (count.get(m.type) ?? 0) + 1))
    const words = keyOf(m).split(/\s+/)
    if (m.type === 'person' && words.length > 1) for (const word of words) ofPeople.add(word)
  }
  return mentions.map((m) => {
    const count = m.form === 'name' ? counts.get(keyOf(m)) : undefined
    if (!count || count.size === 1 || ofPeople.has(keyOf(m))) return m
    const all = [...count.values()].reduce((sum, n) => sum + n, 0)
    const isPerson = /\s/.test(keyOf(m)) || (count.get('person') ?? 0) * 3 > all * 2
    const told = ENTITY_TYPES.filter((t) => count.has(t) && (isPerson || t !== 'person'))
    return { ...m, type: told.reduce((best, t) => ((count.get(t) ?? 0) > (count.get(best) ?? 0) ? t : best)) }
  })
}

const keyOf = ({ headText }: Named): string => headText.toLowerCase()
