import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const { figures, groups, mentions, persons } = en
const CLASSES = new Set(figures.humanClasses)

/** Whether a counted noun names people: civilians, gunmen, pyrotechnicians, Israelis. */
export function isHuman(noun: Token): boolean {
  const words = [noun.lemma, noun.lower, groups.singulars.get(noun.lower) ?? noun.lower]
  return (
    noun.pos === 'PROPN' ||
    figures.personEnding.test(noun.lower) ||
    words.some(
      (word) =>
        mentions.people.has(word) ||
        mentions.groups.has(word) ||
        persons.has(word) ||
        CLASSES.has(groups.classes.get(word) ?? ''),
    )
  )
}
