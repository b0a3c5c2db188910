import { questions } from '../../reading/lang/en/questions.js'
import type { Report } from '../../schema/index.js'
import { plural } from '../groups.js'
import { wordsIn } from '../phrases.js'

const EVENTS = new Map(questions.events.flatMap((noun) => [noun, plural(noun)].map((form) => [form, noun] as const)))

/** The nouns for events that a text has, singular. */
export const eventsIn = (text: string): Set<string> => new Set(wordsIn(text).flatMap((w) => EVENTS.get(w) ?? []))

/** What a story's event is called in most reports: “crash”; undefined where no one word for an event is. */
export function eventOf(reports: readonly Report[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { text } of reports)
    for (const noun of eventsIn(text.replaceAll(NAMES, ''))) votes.set(noun, (votes.get(noun) ?? 0) + 1)
  const [noun, count] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? ['', 0]
  return 2 * count > reports.length ? noun : undefined
}

/** “March” is a march only where it begins a sentence, which costs less than taking each month for one. */
const NAMES = new RegExp(`(?<!\\p{L})(?:${questions.names.join('|')})(?!\\p{L})`, 'gu')
