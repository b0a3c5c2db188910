import type { EntityType, Mention, Report } from '../schema/index.js'
import { mentionId, overlap } from '../schema/index.js'
import { inSentences } from './in-sentences.js'
import { en } from './lang/en.js'
import type { Layers } from './layer.js'
import { NameParts } from './name-parts.js'
import { isTitleCase } from './names.js'
import type { Token } from './tokens.js'

const { areas, generic, roads, settlements, sites } = en.actors
const { adjectives, names: nations } = en.nations
const { based, continentals, days, organisationNames, personal } = en.mentions

/** A run of tokens and what it names. */
interface Run {
  first: number
  end: number
  type: EntityType
}

/**
 * Names that the model passed over because a kind stands behind them: “Kelva” of “the Kelva news agency”, “A42” of “the
 * A42 motorway”, and the town of “a Talmere-based firm”. `mentions` are those found.
 */
export function namedKinds(report: Report, soFar: Readonly<Layers>, mentions: readonly Mention[]): Mention[] {
  const taken = mentions.filter((m) => m.form === 'name').map((m) => m.head)
  const kinds = new Map(mentions.flatMap((m) => (m.form === 'nominal' ? [[m.head.start, m.type] as const] : [])))
  return [...inSentences(report, soFar)].flatMap(({ tokens }) => {
    if (isTitleCase(tokens)) return []
    return tokens.flatMap((token, i) => {
      const run = based.has(token.lower) ? townBefore(tokens, i) : nameBefore(tokens, i, kinds.get(token.start))
      if (!run) return []
      const head = { start: (tokens[run.first] as Token).start, end: (tokens[run.end - 1] as Token).end }
      if (taken.some((name) => overlap(name, head) > 0)) return []
      return [{ id: mentionId(report.id, head), span: head, head, form: 'name', type: run.type } satisfies Mention]
    })
  })
}

const townBefore = (tokens: readonly Token[], i: number): Run | undefined =>
  tokens[i - 1]?.text === '-' ? runBefore(tokens, i - 1, 'place') : undefined

/** The capitals before a noun for a kind of body or place, past lower-case words that make the kind narrower. */
function nameBefore(tokens: readonly Token[], i: number, type: EntityType | undefined): Run | undefined {
  if ((type !== 'organisation' && type !== 'place') || !isKind(tokens[i]?.lower ?? '')) return undefined
  let end = i
  while (i - end < 2 && generic.has(tokens[end - 1]?.text ?? '')) end--
  return runBefore(tokens, end, type)
}

const isKind = (noun: string): boolean =>
  !personal.has(noun) && [areas, generic, organisationNames, roads, settlements, sites].some((kinds) => kinds.has(noun))

/** Capitals that tell, behind a word in small letters: neither the first word of a sentence nor of a heading. */
function runBefore(tokens: readonly Token[], end: number, type: EntityType): Run | undefined {
  const parts = new NameParts(tokens, type)
  let first = end
  while (parts.isPart(first - 1)) first--
  const [before, run] = [tokens[first - 1], tokens.slice(first, end)]
  const isInside = before !== undefined && /^(?:\p{Ll}+|['’]s?)$/u.test(before.text)
  const tells = run.some(({ lower }) => !isKind(lower)) && !run.some((t) => isDemonym(t.lower) || days.has(t.lower))
  return isInside && tells && !isDemonym(run.map((t) => t.lower).join(' ')) ? { first, end, type } : undefined
}

const isDemonym = (words: string): boolean => adjectives.has(words) || nations.has(words) || continentals.has(words)
