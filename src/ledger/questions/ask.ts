import { nations } from '../../reading/lang/en/nations.js'
import { questions } from '../../reading/lang/en/questions.js'
import { en } from '../../reading/lang/en.js'
import type { Token } from '../../reading/tokens.js'
import { singular } from '../groups.js'
import type { Clause } from './clause.js'
import { countedIn } from './how-many.js'

/** Longer questions are cut at the end of a phrase. */
export const LONGEST = 90

/**
 * Turns a clause into the question it answers: “the dam had failed” → “Did the dam fail?”, “two dams had failed” → “How
 * many dams failed?”. `name`: the subject as it is to be called. `isProper`: words that keep their capital.
 */
export function ask(
  clause: Clause,
  name?: string,
  isProper: (word: string) => boolean = () => true,
): string | undefined {
  const whole = withWholeEnd(clause)
  if (!whole) return undefined
  const turned = turn(whole)
  if (!turned) return undefined
  const subject = name ?? words(whole, small(whole.subject, isProper))
  const [first, ...more] = turned.head
  const asked: Asked = howMany(whole, turned, subject) ?? {
    lead: [first as string, subject, ...more],
    rest: turned.rest,
    least: more.length > 0 ? 0 : 1,
  }
  const lead = asked.lead.filter((w) => w !== '').join(' ')
  const kept = fitting(whole, asked.rest, LONGEST - lead.length - 2)
  if (kept.length < asked.rest.length && kept.length === 0) return undefined
  const predicate = words(whole, kept, isProper)
  if (predicate.split(' ').filter(Boolean).length < asked.least) return undefined
  if (questions.empty.has([...turned.head.slice(1), predicate].filter(Boolean).join(' '))) return undefined
  const question = capital([lead, predicate].filter((w) => w !== '').join(' '))
  return question.length < LONGEST ? `${question}?` : undefined
}

interface Asked {
  /** words before the rest */
  lead: string[]
  rest: readonly Token[]
  /** words that the rest must have */
  least: number
}

/** Where the clause gives a number of things as subject or object, the number is what is asked. */
function howMany(clause: Clause, { head, rest }: Turned, who: string): Asked | undefined {
  const { subject, verb, text } = clause
  const [first, ...more] = head
  const counting = countedIn(subject)
  if (counting) {
    if (counting.rest.some((t) => t.pos === 'CCONJ')) return undefined
    const wasTurned = verb.lower === 'had' && first === 'did'
    const verbs = wasTurned ? clause.rest.slice(0, clause.rest.length - rest.length) : [...clause.adverbs, verb]
    const finite = ['did', 'does', 'do', 'could'].includes(first as string) ? lowers(verbs) : [first as string]
    // “How many were killed?” is asked by the rows of figures.
    return { lead: ['how many', words(clause, [...counting.things, ...counting.rest]), ...finite], rest, least: 2 }
  }
  const at = rest[0]?.pos === 'VERB' ? 1 : 0
  const counted = countedIn(rest.slice(at))
  if (!counted || counted.rest[0]?.pos === 'CCONJ' || counted.rest[0]?.lower === 'of') return undefined
  if (questions.copulas.has(verb.lower) && at === 0 && !isThere(subject)) return undefined
  const called = text.slice(counted.things[0]?.start, counted.things.at(-1)?.end)
  const before = [...more, ...lowers(rest.slice(0, at))]
  return { lead: ['how many', called, first as string, who, ...before], rest: counted.rest, least: 0 }
}

const isThere = (subject: readonly Token[]): boolean => subject.length === 1 && subject[0]?.lower === 'there'

/** A clause that was cut short, less the last of its clauses where that has lost its verb; undefined where that leaves a torso. */
function withWholeEnd(clause: Clause): Clause | undefined {
  const { rest } = clause
  const at = rest.findLastIndex((t) => questions.subordinators.has(t.lower))
  const tail = at < 0 ? [] : rest.slice(at)
  if (tail.some((t) => questions.days.has(t.lower)) || tail[0]?.lower === 'as' || tail[1]?.pos === 'NUM') return clause
  if (at < 0 || tail.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return clause
  if (rest[at - 1]?.lower !== 'such' && questions.complements.has((rest[at] as Token).lower)) return undefined
  return clause.cutShort ? { ...clause, rest: withoutSpell(rest.slice(0, at)) } : clause
}

/** “… three days | after”: how long after goes with it. */
function withoutSpell(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (!last || !questions.spells.has(last.lower)) return tokens
  const end = tokens.findLastIndex(
    (t) => !questions.spells.has(t.lower) && t.pos !== 'NUM' && t.pos !== 'DET' && t.pos !== 'ADJ',
  )
  return tokens.slice(0, end + 1)
}

interface Turned {
  head: string[]
  rest: readonly Token[]
}

/** The verb that goes before the subject, then what stands behind it in place of the finite verb. */
function turn({ subject, adverbs, verb, rest }: Clause): Turned | undefined {
  const lower = verb.lower
  const between = lowers(adverbs)
  if (questions.wondering.has(lower)) return { head: ['could', ...between], rest }
  if (questions.copulas.has(lower) || questions.modals.has(lower)) return { head: [lower, ...between], rest }
  const participle = rest.findIndex((t) => t.pos !== 'ADV' && t.lower !== 'not')
  const next = rest[participle]
  const isPerfect =
    next !== undefined &&
    participle <= 2 &&
    (next.pos === 'VERB' || next.lower === 'been' || /(?:ed|en)$/u.test(next.lower))
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

const lowers = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((t) => (t.text === '' ? [] : (questions.asked.get(t.lower) ?? t.lower))).filter((w) => w !== '')
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
    if (clause > 0) {
      if (questions.complements.has((tokens[clause] as Token).lower)) return []
      count = withoutSpell(tokens.slice(0, clause)).length
    }
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

/** Tokens as the text has them, but for what “nothing” and “no” turn into in a question, and nations written small. */
function words({ text }: Clause, tokens: readonly Token[], isProper: (word: string) => boolean = () => false): string {
  let [out, last] = ['', tokens[0]?.start ?? 0]
  for (const t of tokens) {
    const word = t.text === '' ? '' : (questions.asked.get(t.lower) ?? asNation(t, isProper))
    const gap = text.slice(last, t.start)
    if (word !== '') out += (out === '' || (out.endsWith(' ') && gap === ' ') ? '' : gap) + word
    last = t.end
  }
  return out.trim()
}

const asNation = ({ lower, text }: Token, isProper: (word: string) => boolean): string =>
  nations.adjectives.has(lower) && isProper(text) ? capital(text) : text

/** A first word that is large only because it began a sentence, small. */
function small([first, ...more]: readonly Token[], isProper: (word: string) => boolean): readonly Token[] {
  if (!first) return []
  const isCounted = en.groups.classes.has(singular(first.lower))
  const isName = !isCounted && isProper(first.text)
  if (/^\p{Lu}.*\p{Lu}/u.test(first.text)) return [first, ...more]
  if (isName) return [{ ...first, text: asNation(first, isProper) }, ...more]
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...more]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
