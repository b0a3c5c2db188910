import { en } from '../reading/lang/en.js'
import {
  type ActorId,
  hull,
  type LeafId,
  type Mention,
  type MentionId,
  overlap,
  type Reading,
  type Report,
  type Span,
  type Statement,
  slice,
} from '../schema/index.js'

import { Passages } from './through.js'

/** Whose words a leaf is, and through whom they came. */
export interface Voice {
  /** null: the outlet's own, or a source the text does not name */
  claimant: ActorId | null
  claimantText: string
  claimantSpans: Span[]
  via: { actor: ActorId | null; text: string }[]
}

/** Finds the voice behind statements and figures of one report. */
export class Claimants {
  readonly #statements: Map<string, Statement>
  readonly #mentions: Map<string, Mention>
  readonly #passages: Passages

  constructor(
    private readonly report: Report,
    private readonly reading: Reading,
    private readonly of: ReadonlyMap<MentionId, ActorId>,
    private readonly ruled: ReadonlyMap<LeafId, MentionId | null>,
  ) {
    this.#statements = new Map(reading.statements.map((s) => [s.id, s]))
    this.#mentions = new Map(reading.mentions.map((m) => [m.id, m]))
    this.#passages = new Passages(report, reading)
  }

  /**
   * The voice of `leaf`, which stands at `place` inside `statement`: the innermost speaker first, the rest are `via`.
   * `counter`: whose number a figure is by its own words (“the ministry's figure of 40”), whoever speaks of it.
   */
  voice(leaf: LeafId, place: Span, statement: Statement | undefined, counter?: Span): Voice {
    const ruled = this.ruled.get(leaf)
    if (ruled !== undefined) return ruled === null ? this.#outlet() : this.#mention(ruled)
    const chain = this.#chain(statement).filter(named)
    const voices = chain.flatMap((s) => this.#voicesOf(s))
    const [first, ...rest] = [...(counter ? [this.#at([counter])] : []), ...voices]
    if (!first) return statement && statement.cue.length > 0 ? this.#unnamed(statement) : this.#own(place)
    // “The ministry lowered its estimate to 12, it said”: nobody passes on what is his own.
    const others = rest.filter((v) => v.claimant === null || v.claimant !== first.claimant)
    return { ...first, via: others.map((v) => ({ actor: v.claimant, text: v.claimantText })) }
  }

  /** The statement with this id, unless it was rejected. */
  statement(id: string | undefined): Statement | undefined {
    return id === undefined ? undefined : this.#statements.get(id)
  }

  #chain(statement: Statement | undefined): Statement[] {
    const chain: Statement[] = []
    for (let at = statement; at && !chain.includes(at); at = this.statement(at.within)) chain.push(at)
    return chain
  }

  /** Whoever a source cites before it, the medium that it told behind it. */
  #voicesOf(s: Statement): Voice[] {
    const { cited, told } = this.#passages.of(s)
    const voiceOf = (m: Mention) => this.#at([m.span], this.of.get(m.id))
    return [...(cited ? [voiceOf(cited)] : []), this.#source(s), ...(told ? [voiceOf(told)] : [])]
  }

  #source(s: Statement): Voice {
    const speaker = s.speaker && this.#mentions.get(s.speaker)
    const spans = s.source.length > 0 ? s.source : speaker ? [speaker.span] : []
    return this.#at(spans, speaker && this.of.get(speaker.id))
  }

  #mention(id: MentionId): Voice {
    const mention = this.#mentions.get(id)
    return this.#at(mention ? [mention.span] : [], this.of.get(id) ?? null)
  }

  /** Who is named at `spans`, where nothing tells it better. */
  #at(spans: Span[], known?: ActorId | null): Voice {
    const claimant = known === undefined ? this.#actorAt(spans) : known
    return { claimant, claimantText: this.#words(spans), claimantSpans: spans, via: [] }
  }

  /** “reportedly” tells of a source that is not named; “was expected” is no more than the outlet's own way to say it. */
  #unnamed(s: Statement): Voice {
    const words = this.#words(s.cue)
    if (!en.acts.hearsay.has(words.toLowerCase())) return this.#outlet()
    return { claimant: null, claimantText: words, claimantSpans: [], via: [] }
  }

  /** Outside attributions a post speaks for its author and the rest for the outlet. */
  #own(place: Span): Voice {
    const post = this.report.regions.find((r) => r.role === 'post' && overlap(r, place) > 0)
    if (!post?.author) return this.#outlet()
    const { span, name, handle } = post.author
    const text = name ?? handle ?? slice(this.report.text, span)
    return { claimant: this.#actorAt([span]), claimantText: text, claimantSpans: [span], via: [] }
  }

  #outlet(): Voice {
    return { claimant: null, claimantText: this.report.outlet, claimantSpans: [], via: [] }
  }

  #actorAt(spans: readonly Span[]): ActorId | null {
    if (spans.length === 0) return null
    const place = hull(spans)
    const found = this.reading.mentions
      .filter((m) => overlap(m.span, place) > 0 && this.of.has(m.id))
      .sort((a, b) => overlap(b.span, place) - overlap(a.span, place) || a.head.start - b.head.start)[0]
    return (found && this.of.get(found.id)) ?? null
  }

  #words(spans: readonly Span[]): string {
    return spans.map((s) => slice(this.report.text, s)).join(' … ')
  }
}

const named = (s: Statement): boolean => s.source.length > 0 || s.speaker !== undefined
