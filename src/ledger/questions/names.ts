import type { Actor, ActorId, Report } from '../../schema/index.js'
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

  constructor(actors: readonly Actor[], reports: readonly Report[]) {
    const text = reports.map((r) => r.text).join('\n')
    this.#small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu) ?? [])
    const uses = new Uses(text)
    for (const actor of actors) {
      const used = uses.count(actor.name)
      const name = withArticle(actor.name, used)
      this.#byActor.set(actor.id, name)
      for (const alias of [actor.name, ...actor.aliases.map((a) => a.text)]) {
        const key = bare(alias)
        for (const word of alias.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []) this.#words.add(word.toLowerCase())
        // A description is no name; and a place has its own name already.
        if (actor.type === 'place' || !isName(actor.name) || !isName(alias)) continue
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

  /** True for a word that some name has with a capital, and no report without. */
  isProper(word: string): boolean {
    return this.#words.has(word.toLowerCase()) && !this.#small.has(word.toLowerCase())
  }
}

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
