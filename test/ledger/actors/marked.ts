import { actors } from '../../../src/ledger/actors.js'
import {
  type Actor,
  type EntityType,
  type Mention,
  mentionId,
  type Reading,
  type Report,
  type Ruling,
  readingId,
  reportId,
  type Statement,
  type Story,
  statementId,
  storyId,
} from '../../../src/schema/index.js'

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organisation', g: 'group', l: 'place', t: 'thing' }
const FORMS = { n: 'name', d: 'nominal', r: 'pronoun' } as const

/**
 * Makes inputs from marked text: `[o:Harbour Union]` is a name of an organisation, `[pd:the mayor]` a description of a
 * person, `[p:Mayor ^Jane Roe]` a name with its head after ^, `[pd2:she]` one whose antecedent is the second mark (from 1).
 */
export function marked(...texts: string[]): {
  story: Story
  reports: Report[]
  readings: Reading[]
  rulings: Ruling[]
} {
  const pairs = texts.map((text, day) => read(text, `2031-05-${String(day + 1).padStart(2, '0')}`))
  const reports = pairs.map((p) => p.report)
  const story = { id: storyId((reports[0] as Report).id), title: '', reports: reports.map((r) => r.id) }
  return { story, reports, readings: pairs.map((p) => p.reading), rulings: [] }
}

/** Sorted display of who is who: each actor's aliases joined. */
export const whoIsWho = (inputs: ReturnType<typeof marked>): string[] =>
  actors(inputs)
    .actors.map((a) => aliases(a).join(' = '))
    .sort()

export const aliases = (actor: Actor): string[] => actor.aliases.map((a) => a.text).sort()

const MARK = /\[([polgt])([ndr]?)(\d*):([^\]]*)\]/g

function read(source: string, published: string): { report: Report; reading: Reading } {
  let text = ''
  let at = 0
  const drafts: (Omit<Mention, 'id'> & { to: number })[] = []
  for (const match of source.matchAll(MARK)) {
    const [all, type = 'o', form = '', to = '', words = ''] = match
    text += source.slice(at, match.index)
    const span = { start: text.length, end: text.length + words.replace('^', '').length }
    const head = { start: span.start + Math.max(0, words.indexOf('^')), end: span.end }
    // A description's head is its last word.
    if (form === 'd') head.start = span.start + words.lastIndexOf(' ') + 1
    drafts.push({
      span,
      head,
      form: FORMS[(form || 'n') as keyof typeof FORMS],
      type: TYPES[type] as EntityType,
      to: Number(to),
    })
    text += words.replace('^', '')
    at = match.index + all.length
  }
  text += source.slice(at)
  const id = reportId(published, text)
  const mentions = drafts.map(({ to, ...m }): Mention => {
    const antecedent = drafts[to - 1]
    return { id: mentionId(id, m.head), ...m, ...(antecedent && { antecedent: mentionId(id, antecedent.head) }) }
  })
  const report: Report = {
    id,
    outlet: `Paper of ${published}`,
    language: 'en',
    published,
    text,
    regions: [],
    capture: { sha256: '', mediaType: 'text/plain', retrieved: '', from: '' },
    notices: [],
  }
  const reader = { name: 'test', version: '1', models: [] }
  const none = { sentences: [], statements: [], figures: [], caveats: [], times: [], places: [], notices: [] }
  return { report, reading: { id: readingId(id, reader), report: id, reader, mentions, ...none } }
}

/** A statement over the whole first report by its mark number `speaker` (from 1), or by a source nobody could tell. */
export function saidBy(inputs: ReturnType<typeof marked>, speaker?: number): Statement {
  const [reading, report] = [inputs.readings[0] as Reading, inputs.reports[0] as Report]
  const mention = speaker === undefined ? undefined : reading.mentions[speaker - 1]
  return {
    id: statementId(report.id, { start: 0, end: 1 }),
    source: mention ? [] : [{ start: 0, end: 1 }],
    cue: [],
    content: [{ start: 0, end: report.text.length }],
    manner: 'indirect',
    act: 'assert',
    certainty: 'unknown',
    ...(mention && { speaker: mention.id }),
    confidence: 1,
  }
}
