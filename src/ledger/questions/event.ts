import { questions } from '../../reading/lang/en/questions.js'
import type { Report } from '../../schema/index.js'
import { plural } from '../groups.js'
import { isLarge, type Word, wordsOf } from '../words.js'

const EVENTS = new Map(questions.events.flatMap((noun) => [noun, plural(noun)].map((form) => [form, noun] as const)))

/** The nouns for events that some words have, singular. */
export const eventsIn = (words: readonly Word[]): Set<string> =>
  new Set(words.flatMap(({ text }) => EVENTS.get(text) ?? []))

/** What a story's event is called in most reports: “crash”; undefined where no one word for an event is. */
export function eventOf(reports: readonly Report[]): string | undefined {
  const votes = new Map<string, number>()
  for (const report of reports) {
    const { list, starts } = wordsOf(report)
    const nouns = list.filter(({ text }, i) => !(NAMES.has(text) && isLarge(report.text, starts[i] as number)))
    for (const noun of eventsIn(nouns)) votes.set(noun, (votes.get(noun) ?? 0) + 1)
  }
  const [noun, count] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? ['', 0]
  return 2 * count > reports.length ? noun : undefined
}

/** “March” is a march only where it begins a sentence, which costs less than taking each month for one. */
const NAMES: ReadonlySet<string> = new Set(questions.names.map((name) => name.toLowerCase()))
