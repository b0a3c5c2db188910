import { questions } from '../../reading/lang/en/questions.js'
import { type ClaimKind, type Span, slice } from '../../schema/index.js'
import { singular } from '../groups.js'
import type { Matter } from '../matters.js'
import { wordsIn } from '../phrases.js'
import { termOf } from '../terms.js'
import { cosine, sumOf, weightIn } from '../vector.js'
import { wordsWithin } from '../words.js'
import { ask } from './ask.js'
import { type Clause, parseClause } from './clause.js'
import { eventsIn } from './event.js'
import type { Names } from './names.js'
import type { Named, Pronouns } from './pronouns.js'
import { quote, quotePart } from './quote.js'
import { type Topic, topicsIn } from './topic.js'

/** What a question may be made of, besides its row. */
export interface Setting {
  /** what the story's event is called */
  event: string | undefined
  names: Names
  pronouns: Pronouns
  /** questions that head other rows already */
  taken: Set<string>
}

/** So many of a row's sayings are looked at, the most central first. */
const LOOKED_AT = 12
/** Of what is less central than this, beside the most central, a question is not made. */
const CENTRAL = 0.5

/** So much of the heaviest word's weight, at least, has a word that stands for the row. */
const TELLING = 0.6
/** So much of a row must have the word that stands for it. */
const MOST = 0.6
/** What each word that points elsewhere (“them”, “this”) takes from a question. */
const VAGUE = 0.85

/**
 * A row's question as a person would ask it, the first of these that can be made: of the story's event, whether what is
 * said is so, what is denied, what is said of a thing that most of the row names, or the words of the most central
 * statement. A wrong question is worse than a plain one. Marks it as taken.
 */
export function questionOf(kind: ClaimKind, row: readonly Matter[], setting: Setting): string {
  const central = byCentrality(row)
  const found =
    ofEvent(kind, row, setting) ??
    whetherSo(central, setting) ??
    whatIsDenied(central, setting) ??
    aboutTopic(row, central, setting, (t) => t.definite) ??
    inItsWords(central, setting, quote) ??
    aboutTopic(row, central, setting, () => true) ??
    inItsWords(central, setting, quotePart) ??
    aboutEvent(setting)
  setting.taken.add(found)
  return found
}

/** “What caused the crash?”, where most of the row speaks of the story's event by its name. */
function ofEvent(kind: ClaimKind, row: readonly Matter[], { event, taken }: Setting): string | undefined {
  const pattern = kind in questions.wh ? questions.wh[kind as keyof typeof questions.wh] : undefined
  if (!pattern || !event) return undefined
  const naming = row.filter(({ saying: s }) => eventsIn(wordsWithin(s.report, [s.sentence])).has(event))
  const question = pattern.replace('%', event)
  return 2 * naming.length > row.length && !taken.has(question) ? question : undefined
}

/** “Did the dam fail?”: whether the most central statement that is a plain clause is so. */
function whetherSo(central: readonly Central[], setting: Setting): string | undefined {
  let best: Scored | undefined
  for (const c of central) {
    // What is less central scores less, however well it can be asked.
    if (best && best.score > c.centrality) break
    for (const span of spansOf(c.matter))
      for (const asked of whetherSpan(c, span, setting)) if (!best || isBetter(asked, best)) best = asked
  }
  return best?.question
}

const isBetter = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.question < b.question)

function whetherSpan({ matter, centrality }: Central, span: Span, { names, pronouns, taken }: Setting): Scored[] {
  const { report, statement } = matter.saying
  const speaker = isOwn(matter) ? undefined : names.of(matter.saying.voice.claimant)
  const told = pronouns.named(report.id, report.text, span)
  const clause = parseClause(told.words, {
    ...(statement.act === 'deny' && { speaker }),
    whole: (isOwn(matter) && span.start <= matter.saying.sentence.start) || /^\W*that\s/iu.test(told.words),
  })
  const question = clause && ask(clause, subjectOf(clause, speaker, names), (word) => names.isProper(word))
  if (!question || taken.has(question) || !isClear(question, told)) return []
  const vague = wordsIn(question).filter((w) => questions.anaphors.has(w) && !told.known.has(w)).length
  return [{ question, score: centrality * (matter.negated || matter.denial ? 0.8 : 1) * VAGUE ** vague }]
}

interface Scored {
  question: string
  score: number
}

/** True where no word points out of the question. */
const isClear = (question: string, { known }: Named): boolean =>
  wordsIn(question).every(
    (w, i, all) =>
      !questions.firstPersons.has(w) &&
      (!questions.pronouns.has(w) || known.has(w) || (w === 'such' && all[i + 1] === 'as')),
  )

/** The places of a statement's words, but for headlines and captions, which are no sentences. */
const spansOf = ({ saying: { report, spans } }: Matter): Span[] =>
  spans.filter(
    (span) =>
      !report.regions.some(
        (r) => (r.role === 'headline' || r.role === 'caption') && r.start <= span.start && span.start < r.end,
      ),
  )

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
  const question = name && `What ${isMany(name) ? 'do' : 'does'} ${name} deny?`
  return question && !taken.has(question) ? question : undefined
}

/** “officials”, “the two companies”; a name, as “United States”, is one. */
const isMany = (name: string): boolean => {
  const last = name.split(' ').at(-1) as string
  return /^\p{Ll}/u.test(last) && (singular(last) !== last || questions.plurals.has(last))
}

/** “What is said about the offer?”, where most of the row has a word for it, and none weighs much more. */
function aboutTopic(
  row: readonly Matter[],
  central: readonly Central[],
  { names, taken }: Setting,
  isWanted: (topic: Topic) => boolean,
): string | undefined {
  const { vocabulary } = row[0] as Matter
  const sum = sumOf(central.map((c) => c.matter.vector))
  const heaviest = Math.max(0, ...sum.weights)
  const weight = (word: string) => weightIn(sum, vocabulary.numberOf(termOf(word)))
  const share = (head: string) => {
    const term = vocabulary.numberOf(termOf(head))
    return row.filter((m) => weightIn(m.vector, term) > 0).length / row.length
  }
  for (const { matter } of central) {
    const { report, spans } = matter.saying
    const topics = topicsIn(spans.map((span) => slice(report.text, span)).join(', '), weight, names)
    const topic = topics.find((t) => isWanted(t) && weight(t.head) >= TELLING * heaviest && share(t.head) >= MOST)
    const question = topic && `What is said about ${topic.words}?`
    if (question && !taken.has(question)) return question
  }
  return undefined
}

/** The most central statement that tells something by itself, in its own words; all of it, if one is short enough. */
function inItsWords(central: readonly Central[], { taken }: Setting, of: typeof quote): string | undefined {
  const quotes = central
    .flatMap(({ matter }) => spansOf(matter).flatMap((span) => of(slice(matter.saying.report.text, span)) ?? []))
    .filter((words) => !taken.has(words))
  return quotes.find((words) => !words.endsWith(' …”')) ?? quotes[0]
}

const aboutEvent = ({ event }: Setting): string =>
  event ? `What else is said about the ${event}?` : 'What else is said?'

interface Central {
  matter: Matter
  /** likeness to all of the row */
  centrality: number
}

function byCentrality(row: readonly Matter[]): Central[] {
  const sum = sumOf(row.map((m) => m.vector))
  const rated = row.map((matter, at) => ({ matter, at, centrality: cosine(matter.vector, sum) }))
  rated.sort((a, b) => b.centrality - a.centrality || a.at - b.at)
  const least = CENTRAL * (rated[0]?.centrality ?? 0)
  return rated.filter((r) => r.centrality >= least).slice(0, LOOKED_AT)
}
