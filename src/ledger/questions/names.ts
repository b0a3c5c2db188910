import { nations } from '../../reading/lang/en/nations.js'
import { en } from '../../reading/lang/en.js'
import type { Actor, ActorId, Report, Span } from '../../schema/index.js'
import { singular } from '../groups.js'
import { wordsIn } from '../phrases.js'
import { isLarge, type Word, within, wordsOf } from '../words.js'
import { type Count, Uses } from './uses.js'

/** A name that a question puts in another's place was seen this often. */
const SEEN = 2

/** What the actors of a story are called in a question: one name each, with “the” where the reports put it. */
export class Names {
  readonly #actors: ReadonlyMap<ActorId, Actor>
  readonly #uses: Uses
  readonly #byAlias = new Map<string, string | undefined>()
  readonly #words = new Set<string>()
  /** words that are written small somewhere */
  readonly #small = new Set<string>()
  /** how often a word is large after a small one, less how often it is small */
  readonly #large = new Map<string, number>()

  constructor(actors: readonly Actor[], reports: readonly Report[]) {
    for (const report of reports) this.#weigh(report)
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]))
    this.#uses = new Uses(reports.map((r) => r.text).join('\n'))
    const known = new Set<string>()
    for (const actor of actors) {
      const aliases = new Set([actor.name, ...actor.aliases.map((a) => a.text)])
      for (const alias of aliases) known.add(alias)
      // A place has its own name already, and a name seen once may be misread.
      if (actor.type === 'place' || !this.#isTelling(actor.name) || isCounted(actor.name)) continue
      const used = this.#uses.count(actor.name)
      if (used.exact < SEEN) continue
      const name = withArticle(actor.name, used)
      for (const alias of aliases) {
        if (!this.#isTelling(alias)) continue
        const key = bare(alias)
        // What two actors are called means neither.
        this.#byAlias.set(key, this.#byAlias.has(key) && this.#byAlias.get(key) !== name ? undefined : name)
      }
    }
    for (const alias of known) for (const word of alias.match(LARGE_WORDS) ?? []) this.#words.add(word.toLowerCase())
  }

  /** A description is no name, even where it begins each of its sentences; nor is a word that is also written small. */
  #isTelling(alias: string): boolean {
    return isName(alias) && !this.#small.has(bare(alias))
  }

  of(actor: ActorId | null): string | undefined {
    const name = actor === null ? undefined : this.#actors.get(actor)?.name
    return name && withArticle(name, this.#uses.count(name))
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

  #weigh(report: Report): void {
    const words = wordsOf(report)
    for (let i = 0; i < words.list.length; i++) {
      const { text } = words.list[i] as Word
      if (isSmall(report.text, words.starts[i] as number)) this.#small.add(text)
    }
    for (const span of sentencesOf(report)) {
      const [from, to] = within(words, span)
      for (let i = from; i < to; i++) {
        const { text } = words.list[i] as Word
        const start = words.starts[i] as number
        const by = isSmall(report.text, start) ? -1 : isLargeWithin(report.text, start) ? 1 : 0
        if (by !== 0) this.#large.set(text, (this.#large.get(text) ?? 0) + by)
      }
    }
  }
}

/** True for a word that is written small: “well” of “well-known”, which is no use of “known”. */
const isSmall = (text: string, start: number): boolean =>
  SMALL.test(text[start] as string) && !GOES_ON.test(text[start - 1] ?? ' ')

/** True for a word that is large behind a small one: no sentence begins there. */
function isLargeWithin(text: string, start: number): boolean {
  if (text[start - 1] !== ' ' || !isLarge(text, start)) return false
  return SMALL.test(text[start - (text[start - 2] === ',' ? 3 : 2)] ?? ' ')
}

const SMALL = /\p{Ll}/u
const GOES_ON = /[\p{L}’'-]/u
const LARGE_WORDS = /\p{Lu}[\p{L}’'-]*/gu
/** Where capitals tell names: headlines may write any word large. */
function sentencesOf({ regions, text }: Report): Span[] {
  const parts = regions.filter((r) => r.role === 'paragraph' || r.role === 'standfirst' || r.role === 'post')
  return parts.length === 0 ? [{ start: 0, end: text.length }] : parts
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
