import { nations } from '../../reading/lang/en/nations.js'
import { en } from '../../reading/lang/en.js'
import { type Actor, type ActorId, type Report, slice } from '../../schema/index.js'
import { singular } from '../groups.js'
import { wordsIn } from '../phrases.js'
import { type Count, Uses } from './uses.js'

/** A name that a question puts in another's place was seen this often. */
const SEEN = 2

/** What the actors of a story are called in a question: one name each, with “the” where the reports put it. */
export class Names {
  readonly #byActor = new Map<ActorId, string>()
  readonly #byAlias = new Map<string, string | undefined>()
  readonly #words = new Set<string>()
  readonly #small: ReadonlySet<string>
  /** how often a word is large after a small one, less how often it is small */
  readonly #large = new Map<string, number>()

  constructor(actors: readonly Actor[], reports: readonly Report[]) {
    const text = reports.map((r) => r.text).join('\n')
    this.#small = new Set(text.match(SMALL) ?? [])
    for (const report of reports) this.#weigh(sentencesOf(report))
    const uses = new Uses(text)
    for (const actor of actors) {
      const used = uses.count(actor.name)
      const name = withArticle(actor.name, used)
      this.#byActor.set(actor.id, name)
      for (const alias of [actor.name, ...actor.aliases.map((a) => a.text)]) {
        const key = bare(alias)
        for (const word of alias.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []) this.#words.add(word.toLowerCase())
        // A description is no name, even where it begins each of its sentences; and a place has its own name already.
        if (actor.type === 'place' || !isName(actor.name) || !isName(alias) || isCounted(actor.name)) continue
        // A word that is also written small is none either, and a name seen once may be misread.
        if (this.#small.has(key) || this.#small.has(bare(actor.name)) || used.exact < SEEN) continue
        // What two actors are called means neither.
        this.#byAlias.set(key, this.#byAlias.has(key) && this.#byAlias.get(key) !== name ? undefined : name)
      }
    }
  }

  of(actor: ActorId | null): string | undefined {
    return actor === null ? undefined : this.#byActor.get(actor)
  }

  /** “Velimir” → “Goran Velimir”, where nobody else is called so. */
  full(alias: string): string | undefined {
    return /\p{Lu}/u.test(alias) ? this.#byAlias.get(bare(alias)) : undefined
  }

  /** True for a word that is written large also where no sentence begins, or, where there is no telling, in some name. */
  isProper(word: string): boolean {
    const key = wordsIn(word)[0] ?? ''
    const often = this.#large.get(key)
    if (nations.adjectives.has(key) || nations.names.has(key)) return (often ?? 1) > 0
    return often === undefined ? this.#words.has(key) : often > 0
  }

  #weigh(text: string): void {
    const count = (word: string, by: number) => {
      const key = word.toLowerCase()
      this.#large.set(key, (this.#large.get(key) ?? 0) + by)
    }
    for (const word of text.match(SMALL) ?? []) count(word, -1)
    for (const word of text.match(LARGE) ?? []) count(word, 1)
  }
}

const SMALL = /(?<![\p{L}’'-])\p{Ll}\p{L}*/gu
/** Large behind a small word: no sentence begins there. */
const LARGE = /(?<=\p{Ll},? )\p{Lu}\p{L}*/gu

/** The text of a report where capitals tell names: headlines may write any word large. */
function sentencesOf(report: Report): string {
  const parts = report.regions.filter((r) => r.role === 'paragraph' || r.role === 'standfirst' || r.role === 'post')
  return parts.length === 0 ? report.text : parts.map((r) => slice(report.text, r)).join('\n')
}

/** “Gunmen”: a kind of people that are counted. */
const isCounted = (name: string): boolean => en.groups.classes.has(singular(name.toLowerCase()))

/** All words large but for the smallest: “Bank of England”. */
const isName = (text: string): boolean =>
  (text.replace(/^the /iu, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? ['-']).every(
    (w) => /^\p{Lu}/u.test(w) || w.length < 4,
  )

const bare = (alias: string): string => wordsIn(alias).join(' ').replace(/^the /u, '')

/** A name with “the” where most of its uses have it. */
function withArticle(name: string, { any, withThe }: Count): string {
  if (/^the\s/iu.test(name)) return `the ${name.slice(4)}`
  return 2 * withThe > any ? `the ${name}` : name
}
