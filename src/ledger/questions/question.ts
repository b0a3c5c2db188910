import { questions } from '../../reading/lang/en/questions.js'
import { type ClaimKind, slice } from '../../schema/index.js'
import type { Matter } from '../matters.js'
import { wordsIn } from '../phrases.js'
import { termOf } from '../terms.js'
import { add, cosine, type Vector } from '../vector.js'
import { ask } from './ask.js'
import { type Clause, parseClause } from './clause.js'
import { eventsIn } from './event.js'
import type { Names } from './names.js'
import { topicIn } from './topic.js'

/** What a question may be made of, besides its row. */
export interface Setting {
  /** what the story's event is called */
  event: string | undefined
  names: Names
  /** questions that head other rows already */
  taken: Set<string>
}

/** So many of a row's sayings are looked at, the most central first. */
const LOOKED_AT = 12
/** Of what is less central than this, beside the most central, a question is not made. */
const CENTRAL = 0.5

/** What each word that points elsewhere (“them”, “this”) takes from a question. */
const VAGUE = 0.85

/** A row's question as a person would ask it. Marks it as taken. */
export function questionOf(kind: ClaimKind, row: readonly Matter[], setting: Setting): string {
  const central = byCentrality(row)
  const found =
    ofEvent(kind, row, setting) ??
    whetherSo(central, setting) ??
    whatIsDenied(central, setting) ??
    aboutTopic(central, setting)
  setting.taken.add(found)
  return found
}

/** “What caused the crash?”, where most of the row speaks of the story's event by its name. */
function ofEvent(kind: ClaimKind, row: readonly Matter[], { event, taken }: Setting): string | undefined {
  const pattern = kind in questions.wh ? questions.wh[kind as keyof typeof questions.wh] : undefined
  if (!pattern || !event) return undefined
  const naming = row.filter(({ saying: s }) => eventsIn(slice(s.report.text, s.sentence)).has(event))
  const question = pattern.replace('%', event)
  return 2 * naming.length > row.length && !taken.has(question) ? question : undefined
}

/** “Did the dam fail?”: whether the most central statement that is a plain clause is so. */
function whetherSo(central: readonly Central[], { names, taken }: Setting): string | undefined {
  const asked = central.flatMap(({ matter, centrality }) =>
    matter.saying.spans.flatMap((span) => {
      const { report, statement } = matter.saying
      if (
        report.regions.some(
          (r) => (r.role === 'headline' || r.role === 'caption') && r.start <= span.start && span.start < r.end,
        )
      )
        return []
      const speaker = isOwn(matter) ? undefined : names.of(matter.saying.voice.claimant)
      const clause = parseClause(slice(report.text, span), statement.act === 'deny' ? speaker : undefined)
      const question = clause && ask(clause, subjectOf(clause, speaker, names), (word) => names.isProper(word))
      if (!question || taken.has(question)) return []
      const words = wordsIn(question)
      if (words.some((w) => questions.firstPersons.has(w))) return []
      const vague = words.filter((w) => questions.anaphors.has(w)).length
      return [{ question, score: centrality * (matter.negated || matter.denial ? 0.8 : 1) * VAGUE ** vague }]
    }),
  )
  return asked.sort((a, b) => b.score - a.score || (a.question < b.question ? -1 : 1))[0]?.question
}

const isOwn = ({ saying }: Matter): boolean => saying.voice.claimantSpans.length === 0

/** What the subject is to be called, where its own words will not do. */
function subjectOf({ subject, text }: Clause, speaker: string | undefined, names: Names): string | undefined {
  const [first] = subject
  if (subject.length === 1 && first && questions.speakers.has(first.lower)) return speaker
  return names.full(text.slice(first?.start, subject.at(-1)?.end))
}

/** “What does the governor deny?”, of a denial that is no clause. */
function whatIsDenied(central: readonly Central[], { names, taken }: Setting): string | undefined {
  const deniers = central.filter(({ matter: m }) => m.saying.act === 'deny' && !isOwn(m))
  if (2 * deniers.length < central.length) return undefined
  const name = deniers.flatMap(({ matter }) => names.of(matter.saying.voice.claimant) ?? [])[0]
  const question = name && `What does ${name} deny?`
  return question && !taken.has(question) ? question : undefined
}

function aboutTopic(central: readonly Central[], { event, names, taken }: Setting): string {
  const sum = sumOf(central.map((c) => c.matter))
  const weight = (word: string) => sum.get(termOf(word)) ?? 0
  for (const { matter } of central) {
    const { report, spans } = matter.saying
    const topic = topicIn(spans.map((span) => slice(report.text, span)).join(', '), weight, names)
    const question = topic && `What is said about ${topic}?`
    if (question && !taken.has(question)) return question
  }
  return event ? `What else is said about the ${event}?` : 'What else is said?'
}

interface Central {
  matter: Matter
  /** likeness to all of the row */
  centrality: number
}

function byCentrality(row: readonly Matter[]): Central[] {
  const sum = sumOf(row)
  const rated = row.map((matter, at) => ({ matter, at, centrality: cosine(matter.vector, sum) }))
  rated.sort((a, b) => b.centrality - a.centrality || a.at - b.at)
  const least = CENTRAL * (rated[0]?.centrality ?? 0)
  return rated.filter((r) => r.centrality >= least).slice(0, LOOKED_AT)
}

const sumOf = (row: readonly Matter[]): Vector => row.reduce((sum, m) => add(sum, m.vector), new Map<string, number>())
