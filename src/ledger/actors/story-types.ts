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
    const key = keyOf(m)
    const count = counts.get(key)
    if (count) count.set(m.type, (count.get(m.type) ?? 0) + 1)
    else counts.set(key, new Map([[m.type, 1]]))
    if (m.type === 'person' && /\s/.test(key)) for (const word of key.split(/\s+/)) ofPeople.add(word)
  }
  return mentions.map((m) => {
    const key = keyOf(m)
    const count = m.form === 'name' ? counts.get(key) : undefined
    if (!count || count.size === 1 || ofPeople.has(key)) return m
    const all = [...count.values()].reduce((sum, n) => sum + n, 0)
    const isPerson = /\s/.test(key) || (count.get('person') ?? 0) * 3 > all * 2
    const told = ENTITY_TYPES.filter((t) => count.has(t) && (isPerson || t !== 'person'))
    return { ...m, type: told.reduce((best, t) => ((count.get(t) ?? 0) > (count.get(best) ?? 0) ? t : best)) }
  })
}

const keyOf = ({ headText }: Named): string => headText.toLowerCase()
