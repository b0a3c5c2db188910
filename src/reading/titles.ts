import type { Mention, Report } from '../schema/index.js'
import { mentionId } from '../schema/index.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { people } = en.mentions

/** The description before a person's name as a mention of its own: “Kremlin spokesman” in “Kremlin spokesman Jane Roe”. */
export function titlesOf(report: Report, tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((m) => {
    if (m.form !== 'name' || m.type !== 'person' || m.span.start >= m.head.start) return []
    const noun = tokens.findLast((t) => t.start >= m.span.start && t.end <= m.head.start && /^\p{L}/u.test(t.text))
    if (!noun || !people.has(noun.lemma.toLowerCase())) return []
    const head = { start: noun.start, end: noun.end }
    const span = { start: m.span.start, end: noun.end }
    return [{ id: mentionId(report.id, head), span, head, form: 'nominal', type: 'person', antecedent: m.id } as const]
  })
}
