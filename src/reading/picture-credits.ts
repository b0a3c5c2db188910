import { type Mention, mentionId, type Report, slice } from '../schema/index.js'
import { en } from './lang/en.js'

const { pictureAgencies } = en.mentions

/**
 * Parts the credit of a picture from a name that a scraper set right behind it: “Reuters Jane Roe” is Jane Roe where the
 * text names her without it too.
 */
export function withoutCredits(report: Report, made: readonly (Mention | undefined)[]): (Mention | undefined)[] {
  const known = new Set(made.flatMap((m) => (m?.form === 'name' ? [slice(report.text, m.head)] : [])))
  return made.map((m) => {
    if (m?.form !== 'name') return m
    const name = slice(report.text, m.head)
    const leads = [/^\S+\s+/u, /^\S+\s+\S+\s+/u].map((pattern) => name.match(pattern)?.[0] ?? '')
    const lead = leads.find((words) => isCredit(words) && known.has(name.slice(words.length)))
    if (!lead) return m
    const head = { start: m.head.start + lead.length, end: m.head.end }
    return { ...m, id: mentionId(report.id, head), head, span: head }
  })
}

const isCredit = (words: string): boolean =>
  words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => pictureAgencies.has(word))
