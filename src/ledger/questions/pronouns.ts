import type { Actor, MentionId, Reading, ReportId, Span } from '../../schema/index.js'
import { wordsIn } from '../phrases.js'
import { wordsOf } from './hyphens.js'

interface Pronoun {
  span: Span
  /** who is meant */
  name: string
}

/** Words with the people in them named. */
export interface Named {
  words: string
  /** pronouns that stand behind the name they mean */
  known: ReadonlySet<string>
}

/** Says whom “he” and “her” mean in the words of a report, so that they can stand alone. */
export class Pronouns {
  readonly #found: ReadonlyMap<ReportId, readonly Pronoun[]>

  constructor(actors: readonly Actor[], readings: readonly Reading[]) {
    const names = new Map<MentionId, string>()
    for (const { type, name, mentions } of actors)
      if (type === 'person' && /^\p{Lu}/u.test(name)) for (const id of mentions) names.set(id, name)
    this.#found = new Map(readings.map((reading) => [reading.report, pronounsOf(reading, names)]))
  }

  /** The words of a span, each person named once; later pronouns of that person stay. */
  named(report: ReportId, text: string, span: Span): Named {
    const within = (this.#found.get(report) ?? []).filter((p) => span.start <= p.span.start && p.span.end <= span.end)
    const told = new Set<string>()
    let [words, at] = ['', span.start]
    for (const { span: place, name } of within) {
      const before = words + text.slice(at, place.start)
      const isNamed = told.has(name) || before.includes(name.split(' ').at(-1) as string)
      told.add(name)
      if (isNamed) continue
      const word = text.slice(place.start, place.end).toLowerCase()
      words = before + (owns(word, text.slice(place.end, span.end)) ? `${name}’s` : name)
      at = place.end
    }
    const meant = wordsIn(within.map((p) => text.slice(p.span.start, p.span.end)).join(' '))
    const all = wordsIn(text.slice(span.start, span.end))
    const count = (list: readonly string[], word: string) => list.filter((w) => w === word).length
    const known = new Set(meant.filter((word) => count(meant, word) === count(all, word)))
    return { words: words + text.slice(at, span.end), known }
  }
}

const pronounsOf = ({ mentions }: Reading, names: ReadonlyMap<MentionId, string>): Pronoun[] =>
  mentions
    .flatMap((m) => {
      const name = m.form === 'pronoun' ? names.get(m.id) : undefined
      return name === undefined ? [] : [{ span: m.head, name }]
    })
    .sort((a, b) => a.span.start - b.span.start)

/** “her” before a noun is what is hers. */
function owns(word: string, behind: string): boolean {
  if (word === 'his') return true
  if (word !== 'her') return false
  return ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(wordsOf(behind.slice(0, 60))[0]?.pos ?? '')
}
