import { questions } from '../../reading/lang/en/questions.js'
import { en } from '../../reading/lang/en.js'
import type { Token } from '../../reading/tokens.js'
import { singular } from '../groups.js'
import type { Clause } from './clause.js'

/** Longer questions are cut at the end of a phrase. */
export const LONGEST = 90

/**
 * Turns a clause into the question whether it is so: “the dam had failed” → “Did the dam fail?” `name`: the subject as it
 * is to be called. `isProper`: words that keep their capital.
 */
export function ask(
  clause: Clause,
  name?: string,
  isProper: (word: string) => boolean = () => true,
): string | undefined {
  const subject = name ?? words(clause, small(clause.subject, isProper))
  const turned = turn(clause)
  if (!turned) return undefined
  const [lead, ...middle] = turned.head
  const kept = fitting(clause, turned.rest, LONGEST - [lead, subject, ...middle].join(' ').length - 2)
  if (kept.length < turned.rest.length && kept.length === 0) return undefined
  const predicate = words(clause, kept)
  if (middle.length === 0 && predicate === '') return undefined
  const question = [capital(lead as string), subject, ...middle, predicate].filter((w) => w !== '').join(' ')
  return question.length < LONGEST ? `${question}?` : undefined
}

/** The verb that goes before the subject, then what stands behind it in place of the finite verb. */
function turn({ subject, adverbs, verb, rest }: Clause): { head: string[]; rest: readonly Token[] } | undefined {
  const lower = verb.lower
  const between = adverbs.flatMap((t) => questions.asked.get(t.lower) ?? t.lower).filter((w) => w !== '')
  if (questions.copulas.has(lower) || questions.modals.has(lower)) return { head: [lower, ...between], rest }
  const participle = rest.findIndex((t) => t.pos !== 'ADV' && t.lower !== 'not')
  const next = rest[participle]
  const isPerfect = next !== undefined && (next.pos === 'VERB' || next.lower === 'been') && participle <= 2
  if (lower === 'has' || lower === 'have') {
    if (isPerfect) return { head: [lower, ...between], rest }
    return { head: [lower === 'has' ? 'does' : 'do', ...between, 'have'], rest }
  }
  if (lower === 'had') {
    if (!isPerfect || !next) return { head: ['did', ...between, 'have'], rest }
    if (next.lower === 'been') return { head: [isPlural(subject) ? 'were' : 'was'], rest: without(rest, participle) }
    return next.lemma === next.lower && next.lower.endsWith('ed')
      ? undefined
      : { head: ['did', ...lowers(rest.slice(0, participle)), next.lemma], rest: rest.slice(participle + 1) }
  }
  if (questions.auxiliaries.has(lower)) return { head: [lower], rest }
  if (verb.lemma === lower) return undefined
  const present = lower.endsWith('s') && !lower.endsWith('ss')
  return { head: [present ? 'does' : 'did', ...between, verb.lemma], rest }
}

const lowers = (tokens: readonly Token[]): string[] => tokens.map((t) => t.lower)
const without = (tokens: readonly Token[], at: number): Token[] => tokens.filter((_, i) => i !== at)

function isPlural(subject: readonly Token[]): boolean {
  if (subject.some((t) => t.lower === 'and')) return true
  const upTo = subject.findIndex((t) => t.pos === 'ADP')
  const head = (upTo > 0 ? subject.slice(0, upTo) : subject).at(-1)
  if (!head || head.pos === 'PROPN') return false
  return singular(head.lower) !== head.lower || questions.plurals.has(head.lower)
}

/** As many of the tokens as fit, up to where a phrase ends. */
function fitting({ text }: Clause, tokens: readonly Token[], room: number): readonly Token[] {
  const [first] = tokens
  if (!first) return tokens
  const width = (count: number) => (count === 0 ? 0 : (tokens[count - 1] as Token).end - first.start)
  let count = tokens.length
  if (width(count) > room) {
    while (count > 0 && (width(count) > room || !endsPhrase(tokens, count, text))) count--
    const clause = tokens.slice(0, count).findLastIndex((t) => questions.subordinators.has(t.lower))
    if (clause > 0) count = clause
  }
  while (count > 0 && questions.danglers.has((tokens[count - 1] as Token).lower)) count--
  return tokens.slice(0, count)
}

/** True where a new phrase begins at `count`, and no quotation is left open. */
function endsPhrase(tokens: readonly Token[], count: number, text: string): boolean {
  const [before, next] = [tokens[count - 1], tokens[count]]
  if (!before || !next) return true
  const said = text.slice(tokens[0]?.start, before.end)
  if (said.split('“').length !== said.split('”').length) return false
  const opens = ['ADP', 'SCONJ', 'CCONJ', 'PUNCT'].includes(next.pos) && next.lower !== 'of'
  return opens && ['NOUN', 'PROPN', 'ADV', 'VERB', 'PRON', 'NUM'].includes(before.pos)
}

/** Tokens as the text has them, but for what “nothing” and “no” turn into in a question. */
function words({ text }: Clause, tokens: readonly Token[]): string {
  let [out, last] = ['', tokens[0]?.start ?? 0]
  for (const t of tokens) {
    const word = questions.asked.get(t.lower) ?? t.text
    const gap = text.slice(last, t.start)
    if (word !== '') out += (out === '' || (out.endsWith(' ') && gap === ' ') ? '' : gap) + word
    last = t.end
  }
  return out.trim()
}

/** A first word that is large only because it began a sentence, small. */
function small([first, ...more]: readonly Token[], isProper: (word: string) => boolean): readonly Token[] {
  if (!first) return []
  const isCounted = en.groups.classes.has(singular(first.lower))
  const isName = first.pos === 'PROPN' && !isCounted && (isProper(first.text) || /^\p{Lu}/u.test(more[0]?.text ?? 'X'))
  if (isName || /^\p{Lu}.*\p{Lu}/u.test(first.text)) return [first, ...more]
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...more]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
