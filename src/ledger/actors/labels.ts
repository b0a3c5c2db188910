import { en } from '../../reading/lang/en.js'
import { type Actor, type ActorId, contains, type MentionId, type Reading, type Statement } from '../../schema/index.js'
import { grouped } from '../grouped.js'
import { isBeside, type Seen } from './scene.js'

type Label = Actor['labels'][number]

const { beings, callingVerbs, determiners, labels, makings } = en.actors
const verb = [...callingVerbs].map((v) => `${v.replace(/e$/, '')}(?:e|es|s|ed|led|led|d|ing|ling)?`).join('|')
const CALLED_BEFORE = new RegExp(`\\b(${verb})\\s+(?:the\\s+)?$`, 'i')
const AS = /^["”’']?\s+(?:as\s+)?(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}["“‘']?$/u
const WHOM = /^["”’']?,?\s+(?:whom|which|that)\s+(?:the\s+)?$/i
const CALLS = new RegExp(
  `^\\s+(?:has\\s+|have\\s+|had\\s+)?(?:${verb})\\s+(?:as\\s+)?(?:an?\\s+|the\\s+)?["“‘']?$`,
  'i',
)

const ARTICLE = '(?:an?\\s+|the\\s+)?(?:[\\p{L}-]+\\s+){0,2}["“‘\']?$'
/** “Roe is a hero”, “the group was made up of extremists”, “Roe, who was a robber” */
const IS = new RegExp(`^["”’']?(?:,?\\s+(?:who|which|that))?\\s+(?:${beings.join('|')})\\s+${ARTICLE}`, 'u')
/** “turned Roe into a hero”, “referred to Roe as a thug” */
const MADE_BEFORE = new RegExp(`\\b(?:${makings.join('|')})\\s+(?:the\\s+)?$`, 'i')
const INTO = new RegExp(`^["”’']?\\s+(?:into|as)\\s+${ARTICLE}`, 'u')

/**
 * What is called how by whom: “militants” set beside a name, or given to it in so many words (“Moscow called the Corps
 * terrorists”, “the Corps, whom Moscow calls terrorists”). A label nobody's statement holds is the outlet's own.
 */
export function labelsOf(
  scene: readonly Seen[],
  readings: readonly Reading[],
  of: ReadonlyMap<MentionId, ActorId>,
): Map<ActorId, Label[]> {
  const statements = new Map(readings.map((r) => [r.report, r.statements]))
  const byReport = grouped(scene, (m) => m.order)
  const found = new Map<ActorId, Label[]>()
  for (const mentions of byReport.values()) {
    for (const [i, m] of mentions.entries()) {
      if (m.form !== 'nominal' || !labels.has(m.headText.toLowerCase())) continue
      const called = whoIsCalled(m, mentions.slice(Math.max(0, i - 4), i + 3))
      const actor = called && of.get(called.bearer.id)
      if (!called || !actor) continue
      const by = called.by
        ? (of.get(called.by.id) ?? null)
        : speakerOf(m, mentions, statements.get(m.report.id) ?? [], of)
      if (by !== undefined) found.set(actor, [...(found.get(actor) ?? []), labelOf(m, by)])
    }
  }
  return found
}

function labelOf(m: Seen, by: ActorId | null): Label {
  const words = m.spanText.split(/\s+/)
  const text = determiners.has(words[0]?.toLowerCase() ?? '') ? words.slice(1).join(' ') : m.spanText
  return { text, by, outlet: m.report.outlet, evidence: { report: m.report.id, spans: [m.span] } }
}

/** The actor a label is given to in the words around it, and who gives it where those words say so too. */
function whoIsCalled(label: Seen, near: readonly Seen[]): { bearer: Seen; by?: Seen } | undefined {
  const { text } = label.report
  const between = (a: Seen, b: Seen) => text.slice(a.span.end, b.span.start)
  for (const bearer of near) {
    if (bearer.id === label.id || (bearer.form === 'nominal' && bearer.antecedent === undefined)) continue
    if (bearer.form === 'name' && isSetBeside(label, bearer)) return { bearer }
    if (bearer.span.end > label.span.start) continue
    const lead = text.slice(Math.max(0, bearer.span.start - 60), bearer.span.start)
    if (bearer.type !== 'place' && IS.test(between(bearer, label)) && !isOwned(lead)) return { bearer }
    if (MADE_BEFORE.test(lead) && INTO.test(between(bearer, label))) return { bearer }
    if (CALLED_BEFORE.test(lead) && AS.test(between(bearer, label))) {
      const verbAt = bearer.span.start - (lead.match(CALLED_BEFORE)?.[0].length ?? 0)
      const by = near.find(
        (m) => m.span.end <= verbAt && /^\s+(?:has\s+|have\s+|had\s+)?$/.test(text.slice(m.span.end, verbAt)),
      )
      return { bearer, ...(by && { by }) }
    }
    const by = near.find(
      (m) => m.span.start >= bearer.span.end && m.span.end <= label.span.start && WHOM.test(between(bearer, m)),
    )
    if (by && CALLS.test(between(by, label))) return { bearer, by }
  }
  return undefined
}

/** Beside the name that the reader ties it to, or right before a person’s: “former dictator Jane Roe”. */
function isSetBeside(label: Seen, bearer: Seen): boolean {
  const [first, second] = label.span.start < bearer.span.start ? [label, bearer] : [bearer, label]
  // The end of a headline is beside nothing.
  if (label.report.text.slice(first.span.end, second.span.start).includes('\n')) return false
  if (label.antecedent === bearer.id) return isBeside(label, bearer)
  const isOne = label.type === 'person' && bearer.type === 'person'
  return isOne && /^ $/.test(label.report.text.slice(label.span.end, bearer.head.start))
}

/** Of “the father of Roe is a hero” Roe is none. */
const isOwned = (lead: string): boolean => /\b(?:of|for|with|and|or)\s+(?:the\s+)?$/i.test(lead)

/** Who says the words: an actor, null for the outlet, undefined where the text names a source that nobody could tell. */
function speakerOf(
  m: Seen,
  mentions: readonly Seen[],
  statements: readonly Statement[],
  of: ReadonlyMap<MentionId, ActorId>,
): ActorId | null | undefined {
  const size = (s: Statement) => s.content.reduce((sum, c) => sum + c.end - c.start, 0)
  const [innermost] = statements
    .filter((s) => s.content.some((c) => contains(c, m.head)))
    .sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1))
  if (!innermost || (innermost.source.length === 0 && !innermost.speaker)) return null
  if (innermost.speaker) return of.get(innermost.speaker)
  const named = mentions.find((n) => innermost.source.some((s) => contains(s, n.head)) && of.has(n.id))
  return named && of.get(named.id)
}
