import { en } from '../../reading/lang/en.js'
import type { Actor, Evidence, Report, Span } from '../../schema/index.js'
import { put } from '../grouped.js'
import { type Word, wordsOf } from '../words.js'
import { parseName } from './name.js'
import { fold } from './spelling.js'

type Named = Pick<Actor, 'type' | 'aliases'>

/** Names are compared up to this many words. */
const MOST_WORDS = 6
/** Between words of one name: a space or a hyphen, perhaps with a soft one. */
const BETWEEN = /^(?: |-|\u00AD){1,2}$/u
/** A word in small letters is a name from this many uses on: “bitcoin”. */
const LEAST_USES = 3

const common = new Set(Object.values(en.commonness.words).flatMap((list: string) => list.split(' ')))
const isCommon = (word: string): boolean => common.has(word) || common.has(word.replace(/s$/, ''))

/** A name as the reports write it otherwise, and where. */
interface Variant {
  text: string
  evidence: Evidence
}

/**
 * How else the reports write names that readers found: “RED HARBOUR”, “red harbour”, “Red-Harbour”. One word in small
 * letters only where it is no word of everyday and nobody’s name.
 */
export function withVariants<A extends Named>(actors: readonly A[], reports: readonly Report[]): A[] {
  const known = new Map<string, A | undefined>()
  const listed = new Set<string>()
  for (const actor of actors)
    for (const { text } of actor.aliases) {
      listed.add(text)
      if (!isName(text)) continue
      const key = keyOf(text)
      known.set(key, known.has(key) && known.get(key) !== actor ? undefined : actor)
    }
  const starts = new Set([...known.keys()].map((key) => key.split(' ', 1)[0] as string))
  const found = new Map<A, Variant[]>()
  const folded = new Map<Word, string>()
  for (const report of reports)
    for (const { key, span } of runs(report, starts, known, folded)) {
      const actor = known.get(key)
      const text = report.text.slice(span.start, span.end)
      if (actor && !listed.has(text) && mayName(text, actor))
        put(found, actor, { text, evidence: { report: report.id, spans: [span] } })
    }
  return actors.map((actor) => ({ ...actor, aliases: [...actor.aliases, ...listedOf(found.get(actor) ?? [])] }))
}

/** Of words with capitals, small ones between them aside; letters (“IS”) are other words in other cases. */
const isName = (text: string): boolean => {
  const words = text.split(/[\s-]+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (text.includes('.') || words.length > MOST_WORDS || en.actors.determiners.has(fold(first))) return false
  return /^\p{Lu}/u.test(first) && /^[\p{Lu}\d]/u.test(last) && !parseName(text, 'organisation').isAcronym
}

const keyOf = (text: string): string =>
  text
    .split(/[\s\u00AD-]+/u)
    .map(fold)
    .join(' ')

function mayName(text: string, { type }: Named): boolean {
  if (/\p{Lu}/u.test(text)) return true
  return type !== 'person' && type !== 'place' && (/[\s-]/.test(text) || (text.length > 3 && !isCommon(text)))
}

function listedOf(variants: readonly Variant[]): Actor['aliases'] {
  const forms = new Map<string, Evidence[]>()
  for (const { text, evidence } of variants) put(forms, text, evidence)
  return [...forms].flatMap(([text, evidence]) =>
    /^\p{Ll}+$/u.test(text) && evidence.length < LEAST_USES ? [] : [{ text, evidence }],
  )
}

/** The runs of words of a report that are known; they begin with one of `starts`, words parted by one space or hyphen. */
function runs(
  report: Report,
  starts: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
  folded: Map<Word, string>,
): { key: string; span: Span }[] {
  const words = wordsOf(report)
  const foldedAt = (i: number): string => {
    const word = words.list[i] as Word
    const text = folded.get(word) ?? fold(word.text)
    folded.set(word, text)
    return text
  }
  const found: { key: string; span: Span }[] = []
  for (let i = 0; i < words.list.length; i++) {
    const first = foldedAt(i)
    if (!starts.has(first)) continue
    const start = words.starts[i] as number
    let key = first
    for (let n = i; n < i + MOST_WORDS && n < words.list.length; n++) {
      if (n > i && !BETWEEN.test(report.text.slice(words.ends[n - 1], words.starts[n]))) break
      if (n > i) key += ` ${foldedAt(n)}`
      if (known.has(key)) found.push({ key, span: { start, end: words.ends[n] as number } })
    }
  }
  return found
}
