import { questions } from '../../reading/lang/en/questions.js'
import type { Report } from '../../schema/index.js'
import { plural } from '../groups.js'
import { wordsIn } from '../phrases.js'

const EVENTS = new Map(questions.events.flatMap((noun) => [noun, plural(noun)].map((form) => [form, noun] as const)))

/** The nouns for events that a text has, singular. */
export const eventsIn = (text: string): Set<string> => new Set(wordsIn(text).flatMap((w) => EVENTS.get(w) ?? []))

/** What a story's event is called in most reports: “crash”; undefined where no word for an event is found. */
export function eventOf(reports: readonly Report[]): string | undefined {
  const votes = new Map<string, number>()
  for (const report of reports) for (const noun of eventsIn(report.text)) votes.set(noun, (votes.get(noun) ?? 0) + 1)
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}
