import type { EntityType, Mention, Span } from '../schema/index.js'
import { contains, hull, slice } from '../schema/index.js'
import { en } from './lang/en.js'

const { firms } = en.actors
const { anaphors, indefinites, joints, persons, phraseJoints, publicBodies } = en.mentions
const joint = [...phraseJoints].join('|')
const capital = '\\p{Lu}[^\\s,.;]*'
/** Up to a comma anything may stand that the office is of; without one a name alone, as a verb would be crossed. */
const NAMED_AFTER = new RegExp(
  `^(\\s(${joint})\\s[^,.;]{1,60},|\\s(${joint})(\\s(the|${[...joints].join('|')}|${capital}))*\\s${capital}|,)?\\s+$`,
  'u',
)

const OF = new RegExp(`^\\s(?:${joint})\\s$`, 'u')

/**
 * Links mentions to the name that stands beside them: acronyms in brackets, “the governor, Jane Roe”, “Jane Roe,
 * governor of …”. These are surer than any antecedent told before. Mentions come in order of place.
 */
export function besides(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const beside =
      mention.form === 'name' ? acronymOf(text, mentions, mention, i) : neighbour(text, mentions, mention, i)
    return beside ? { ...mention, antecedent: beside.id } : mention
  })
}

/** “Harbour Workers’ Union (HWU)”. */
function acronymOf(text: string, mentions: readonly Mention[], { head }: Mention, i: number): Mention | undefined {
  const isShort = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text.slice(head.start, head.end))
  if (!isShort || text[head.start - 1] !== '(') return undefined
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => m.form === 'name' && /^\s*$/.test(text.slice(m.head.end, head.start - 1)))
}

function neighbour(text: string, mentions: readonly Mention[], mention: Mention, i: number): Mention | undefined {
  if (mention.form !== 'nominal') return undefined
  const isName = (m: Mention) => m.form === 'name' && m.type === mention.type
  const after = mentions
    .slice(i + 1, i + 6)
    .find((m) => isName(m) && NAMED_AFTER.test(text.slice(mention.head.end, m.span.start)))
  if (after && mention.type === 'person' && isOfPerson(text, mentions.slice(Math.max(0, i - 4), i), mention))
    return undefined
  if (after || mention.type !== 'person' || !/^[,\s]/.test(text.slice(mention.head.end))) return after
  const before = mentions.slice(Math.max(0, i - 4), i)
  return before.findLast((m) => isName(m) && /^,\s+$/.test(text.slice(m.head.end, mention.span.start)))
}

/** “The brother of the gunman, Jane Roe”: she is the brother’s name, not the gunman’s. */
const isOfPerson = (text: string, before: readonly Mention[], { span }: Mention): boolean =>
  before.some((m) => m.form === 'nominal' && m.type === 'person' && OF.test(text.slice(m.head.end, span.start)))

/** Cuts links that cannot be: “a spokesman” is nobody told before, “the bank” no town, “she” no ministry. */
export function possible(text: string, mentions: readonly Mention[]): Mention[] {
  const byId = new Map(mentions.map((m) => [m.id, m]))
  return mentions.map((mention) => {
    const to = mention.antecedent && byId.get(mention.antecedent)
    if (!to || isPossible(text, mention, to)) return mention
    const { antecedent: _, ...rest } = mention
    return rest
  })
}

function isPossible(text: string, m: Mention, to: Mention): boolean {
  if (m.form === 'name') return true
  if (contains(m.span, to.head)) return false
  const isPerson = (t: EntityType) => t === 'person' || t === 'group'
  if (m.form === 'pronoun') return m.type !== 'person' || to.type !== 'thing'
  const first = slice(text, m.span).split(/\s/, 1)[0]?.toLowerCase() ?? ''
  if (indefinites.has(first)) return false
  if (m.type === 'organisation')
    return to.type !== 'place' && to.type !== 'thing' && !isPerson(to.type) && !isOtherBody(text, m, to)
  return m.type !== 'person' || isPerson(to.type)
}

/** “The company” is neither a commission nor several departments. */
function isOtherBody(text: string, m: Mention, to: Mention): boolean {
  if (!firms.has(slice(text, m.head).toLowerCase())) return false
  const last = slice(text, to.head).toLowerCase().split(' ').at(-1) as string
  return publicBodies.has(last) || (to.form === 'nominal' && publicBodies.has(last.replace(/s$/, '')))
}

/** The words that statements give as their source, and whether they stand behind what is said. */
export interface Source {
  spans: readonly Span[]
  isBehind: boolean
}

/**
 * Gives pronouns that nothing is linked to, and “he” and “the group” that speak, whom the report most likely means: “he
 * said” whoever spoke last, “the group” the body that did. Mentions come in order of place.
 */
export function fallBack(text: string, mentions: readonly Mention[], sources: readonly Source[]): Mention[] {
  const made = new Map(mentions.map((m) => [m.id, m]))
  const heard = new Heard(text)
  return mentions.map((mention) => {
    const source = sources.find(({ spans }) => spans.some((span) => contains(span, mention.head)))
    const meant = meantBy(text, mention, endOf(mention, made), heard, source)
    const linked = meant && meant.id !== mention.id ? { ...mention, antecedent: meant.id } : mention
    made.set(mention.id, linked)
    heard.add(endOf(linked, made), source !== undefined && contains(hull(source.spans), mention.span), mention)
    return linked
  })
}

/** Whom a report has named and heard up to a place in it. */
class Heard {
  #last = new Map<EntityType, Mention>()
  #pronouns = new Map<string, string>()
  #speakers = new Map<string, Mention>()

  constructor(private readonly text: string) {}

  add(end: Mention, speaks: boolean, mention: Mention): void {
    if (mention.form === 'name') this.#last.set(mention.type, mention)
    const word = this.#key(mention)
    if (persons.has(word)) this.#pronouns.set(this.#key(end), word)
    // The last to speak stands last.
    if (speaks && end.form !== 'pronoun') {
      this.#speakers.delete(this.#key(end))
      this.#speakers.set(this.#key(end), end)
    }
  }

  last(type: EntityType): Mention | undefined {
    return this.#last.get(type)
  }

  spoke(m: Mention): boolean {
    return this.#speakers.has(this.#key(m))
  }

  lastSpeaker(isWanted: (m: Mention) => boolean): Mention | undefined {
    return [...this.#speakers.values()].findLast(isWanted)
  }

  /** Whether a pronoun may mean somebody: “he” nobody whom the report has called “she”. */
  fits(word: string, m: Mention): boolean {
    return (this.#pronouns.get(this.#key(m)) ?? word) === word
  }

  #key = (m: Mention) => slice(this.text, m.head).toLowerCase()
}

function meantBy(
  text: string,
  mention: Mention,
  end: Mention,
  heard: Heard,
  source: Source | undefined,
): Mention | undefined {
  const isLinked = mention.antecedent !== undefined
  if (mention.form === 'pronoun' && mention.head.end === mention.span.end) {
    if (mention.type === 'place' || mention.type === 'thing') return undefined
    const word = slice(text, mention.head).toLowerCase()
    if (source && persons.has(word) && (!isLinked || (source.isBehind && !heard.spoke(end)))) {
      const speaker = heard.lastSpeaker((m) => m.type === 'person' && heard.fits(word, m))
      if (speaker) return speaker
    }
    return isLinked ? undefined : heard.last(mention.type === 'person' ? 'person' : 'organisation')
  }
  if (!source || mention.form !== 'nominal') return undefined
  const noun = slice(text, mention.head).toLowerCase()
  if (!anaphors.has(noun) || !isBareDefinite(text, mention)) return undefined
  if (end.form === 'name' && heard.spoke(end)) return undefined
  return heard.lastSpeaker((m) => m.form === 'name' && m.type === 'organisation')
}

/** “The group”, not “a rival group” nor “the second group”. */
const isBareDefinite = (text: string, { span, head }: Mention) =>
  slice(text, { start: span.start, end: head.start }).trim().toLowerCase() === 'the'

function endOf(mention: Mention, byId: ReadonlyMap<string, Mention>): Mention {
  const seen = new Set<Mention>()
  let at = mention
  while (at.antecedent && byId.has(at.antecedent) && !seen.has(at)) {
    seen.add(at)
    at = byId.get(at.antecedent) as Mention
  }
  return at
}
