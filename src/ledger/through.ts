import { en } from '../reading/lang/en.js'
import {
  hull,
  type Mention,
  overlap,
  type Reading,
  type Report,
  type Span,
  type Statement,
  slice,
} from '../schema/index.js'
import { agencyOf, isAgency } from './actors/agencies.js'
import { parseName } from './actors/name.js'

const { citing, kinds, names, telling } = en.media

/** How a statement came to a report beyond who the reader says is its source. */
export interface Passage {
  /** whom the source cites: “the broadcaster, citing officials, said” */
  cited?: Mention
  /** the medium that was told: “Roe told Reuters” */
  told?: Mention
}

/** Through whom the statements of one report came. */
export class Passages {
  readonly #sources: Mention[]
  readonly #citations: { statement: Statement; cited: Mention }[]

  constructor(
    private readonly report: Report,
    private readonly reading: Reading,
  ) {
    this.#sources = reading.mentions.filter((m) => m.form !== 'pronoun' && m.type !== 'place' && m.type !== 'thing')
    this.#citations = reading.statements.flatMap((statement) => {
      const cited = this.#isCiting(statement) && this.#mentionAt(hull(statement.content))
      return cited ? [{ statement, cited }] : []
    })
  }

  of(statement: Statement): Passage {
    const [sentence, citation] = [this.#sentenceOf(statement), this.#citations]
    const cites = citation.find(
      (c) =>
        c.statement.id !== statement.id &&
        this.#sentenceOf(c.statement) === sentence &&
        c.statement.source.some((a) => statement.source.some((b) => overlap(a, b) > 0)),
    )
    const told = this.#toldMedium(statement)
    return { ...(cites && { cited: cites.cited }), ...(told && { told }) }
  }

  #isCiting({ cue, source, content }: Statement): boolean {
    return source.length > 0 && content.length > 0 && cue.some((c) => citing.has(this.#words(c).toLowerCase()))
  }

  /** Who the words are that somebody cites: “officials”, not “security concerns” nor all that they said. */
  #mentionAt(place: Span): Mention | undefined {
    const size = place.end - place.start
    return this.#sources.find((m) => overlap(m.span, place) * 5 >= size * 4)
  }

  #toldMedium({ cue, source }: Statement): Mention | undefined {
    const last = cue.at(-1)
    if (!last || source.length === 0) return undefined
    return this.#sources.find((m) => {
      if (m.span.start < last.start || m.span.start > last.end + 30 || !this.#isMedium(m)) return false
      const between = this.report.text.slice(last.start, m.span.start).trim().split(/\s+/)
      const joint = between.filter((w) => w.toLowerCase() !== 'the').at(-1) ?? ''
      return telling.has(joint.toLowerCase()) && between.length <= 5
    })
  }

  /** A medium other than the one that prints it. */
  #isMedium(m: Mention): boolean {
    const text = this.#words(m.head)
    const name = parseName(text, 'organisation')
    const isKnown = isAgency(text) || agencyOf(name) !== undefined || name.words.some((w) => names.has(w))
    const isKind = m.form === 'name' && m.type === 'organisation' && kinds.has(name.words.at(-1) ?? '')
    return (isKnown || isKind) && !parseName(this.report.outlet, 'organisation').joined.includes(name.joined)
  }

  #sentenceOf = ({ cue, content }: Statement): Span | undefined => {
    const at = (cue[0] ?? content[0])?.start ?? 0
    return this.reading.sentences.find((s) => s.start <= at && at < s.end)
  }

  #words = (span: Span): string => slice(this.report.text, span)
}
