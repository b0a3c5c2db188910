import type { Mention, Report } from '../schema/index.js'
import { mentionId, overlap, slice } from '../schema/index.js'
import { inSentences } from './in-sentences.js'
import { en } from './lang/en.js'
import type { Layers } from './layer.js'
import { isTitleCase } from './names.js'
import type { Token } from './tokens.js'

const { courtesies, offices, sites } = en.actors
const { never, organisationNames, people } = en.mentions

/**
 * Names that the model passed over though the text tells them: what stands behind “Mr”, “President” or “a spokesman” is a
 * person's, and what was found as a name elsewhere in the text is one here too. `names` are those found.
 */
export function unfound(report: Report, soFar: Readonly<Layers>, names: readonly Mention[]): Mention[] {
  const known = new Map(
    names.flatMap((m) => (m.form === 'name' ? [[slice(report.text, m.head), m.type] as const] : [])),
  )
  const surnames = new Map([...known].flatMap(([name, type]) => (type === 'person' ? [[surname(name), type]] : [])))
  const taken = names.filter((m) => m.form === 'name').map((m) => m.head)
  const textOf = (run: readonly Token[]) =>
    slice(report.text, { start: (run[0] as Token).start, end: (run.at(-1) as Token).end })
  const found: Mention[] = []
  // “Later Jane Roe left”: the first word of a sentence has a capital whatever it is.
  const isName = (run: readonly Token[]) => run.length === 1 || run.some(isTitle) || known.has(textOf(run))
  for (const { tokens } of inSentences(report, soFar)) {
    if (isTitleCase(tokens)) continue
    for (const words of capitalRuns(tokens)) {
      const run = isName(words) || words[0] !== tokens[0] ? words : words.slice(1)
      const whole = { start: (run[0] as Token).start, end: (run.at(-1) as Token).end }
      const title = run.findLastIndex((t) => isTitle(t))
      const head = { start: run[title + 1]?.start ?? whole.start, end: whole.end }
      // “Talmere Mayor Jane Roe”: the town was found, she was not.
      if (taken.some((name) => overlap(name, head) > 0)) continue
      const text = slice(report.text, head)
      const last = (run.at(-1) as Token).lower
      const isBody = organisationNames.has(last) || sites.has(last)
      const isTitled = title >= 0 && title < run.length - 1 && !isBody
      const role = title < 0 && !isBody && !known.has(text) ? roleBefore(tokens, run) : undefined
      const type = isTitled || role ? 'person' : (known.get(text) ?? surnames.get(text))
      if (type && (type !== 'thing' || run.length > 1)) {
        const span = { start: role?.start ?? whole.start, end: whole.end }
        found.push({ id: mentionId(report.id, head), span, head, form: 'name', type })
      }
    }
  }
  return found
}

/** The first word of a role in small letters before two or three with capitals: of “harbour ministry spokesman Jane Roe”. */
function roleBefore(tokens: readonly Token[], run: readonly Token[]): Token | undefined {
  const words = run.filter((t) => /^\p{Lu}\p{Ll}/u.test(t.text)).length
  const before = tokens.slice(0, tokens.indexOf(run[0] as Token))
  if (words < 2 || words > 3 || !people.has(before.at(-1)?.text ?? '')) return undefined
  const isPart = (t: Token) => /^(?:NOUN|ADJ)$/.test(t.pos) && /^\p{Ll}/u.test(t.text)
  return before[before.findLastIndex((t) => !isPart(t)) + 1]
}

const surname = (name: string): string => name.split(' ').at(-1) as string
const isTitle = (t: Token): boolean => courtesies.has(t.lower.replace('.', '')) || offices.has(t.lower)

/** Words with capitals that stand together, words that touch by a hyphen taken as one. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const [i, t] of tokens.entries()) {
    const run = runs.at(-1) as Token[]
    const isCapital = /^\p{Lu}/u.test(t.text) && !never.has(t.lower)
    const touches = tokens[i - 1]?.end === t.start && run.length > 0
    const isHyphen = touches && t.text === '-' && tokens[i + 1]?.start === t.end
    if (isCapital || isHyphen || (touches && tokens[i - 1]?.text === '-')) run.push(t)
    else if (run.length > 0) runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
