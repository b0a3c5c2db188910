import { questions } from '../reading/lang/en/questions.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import { type ClaimKind, type Report, slice } from '../schema/index.js'
import { plural } from './groups.js'
import { wordsIn } from './phrases.js'
import type { StatementSaying } from './sayings.js'
import { termOf } from './terms.js'

const EVENTS = new Map(questions.events.flatMap((noun) => [noun, plural(noun)].map((form) => [form, noun] as const)))

/** What a story's event is called in most reports: “crash”; undefined where no word for an event is found. */
export function eventOf(reports: readonly Report[]): string | undefined {
  const votes = new Map<string, number>()
  for (const report of reports) {
    const named = new Set(wordsIn(report.text).flatMap((w) => EVENTS.get(w) ?? []))
    for (const noun of named) votes.set(noun, (votes.get(noun) ?? 0) + 1)
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

/** Most words of a topic. */
const WORDS = 4

/** The words that most sayings of a row share, as the texts write them, in the order of the first saying that has them. */
export function topicOf(sayings: readonly StatementSaying[], weight: (term: string) => number): string[] {
  const seen = new Map<string, { count: number; form: string; at: number }>()
  let at = 0
  for (const s of sayings)
    for (const word of new Set(surface(s))) {
      const key = termOf(word.toLowerCase())
      const known = seen.get(key)
      if (known) known.count++
      else seen.set(key, { count: 1, form: word, at: at++ })
    }
  return [...seen]
    .map(([key, v]) => ({ ...v, score: (v.count - 0.5) * weight(key) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, WORDS)
    .sort((a, b) => a.at - b.at)
    .map((v) => v.form)
}

const surface = (s: StatementSaying): string[] =>
  (
    s.spans
      .map((span) => slice(s.report.text, span))
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  )
    .map((w) => w.replace(/['’]s$/u, ''))
    .filter((w) => w.length > 1 && !stopWords.has(w.toLowerCase()))

/** A row's question as a person would ask it. */
export function questionOf(
  kind: ClaimKind,
  sayings: readonly StatementSaying[],
  topic: readonly string[],
  event?: string,
): string {
  const about = listed(topic)
  const it = event ? `the ${event}` : 'it'
  switch (kind) {
    case 'responsibility':
      return `Who was behind ${it}? (${about})`
    case 'cause':
      return `What caused ${it}? (${about})`
    case 'motive':
      return `What was the aim of ${it}? (${about})`
    case 'time':
      return `When, and for how long? (${about})`
    case 'place':
      return `Where was it? (${about})`
    case 'identity':
      return `Who or what is meant by ${about}?`
    case 'outcome':
      return `What came of it for ${about}?`
    case 'denial':
      return denialQuestion(sayings) ?? `Is it so, or denied: ${about}?`
    default:
      return `What is said of ${about}?`
  }
}

/** “denied that the dam had failed” → “Is it true that the dam had failed?” */
function denialQuestion(sayings: readonly StatementSaying[]): string | undefined {
  const denied = sayings.find((s) => s.act === 'deny')
  const words = denied && slice(denied.report.text, denied.spans[0] ?? denied.sentence)
  if (!words || words.length > 120) return undefined
  if (/^that\s/iu.test(words)) return `Is it true ${words}?`
  return undefined
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
