import type { Act, Certainty, Span } from '../schema/index.js'
import { contains } from '../schema/index.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

/** Words of a content in which a hedge still speaks for all of it: “might have been …”, not a word at its end. */
const HEDGED = 8

/** A negation just before the cue belongs to it: “did not” comment. */
const BEFORE = 2

/**
 * What is done by a cue — asserted, confirmed, denied, retracted, declined — and how surely, by word lists.
 * No corpus marks either, so a trained head can only repeat such lists, and repeats them worse (see the model card).
 */
export function actOf(tokens: readonly Token[], cue: readonly Span[]): Act {
  const said = cueWords(tokens, cue)
  return en.acts.acts.find(([, entries]) => entries.some((entry) => matches(said, entry)))?.[0] ?? 'assert'
}

export function certaintyOf(tokens: readonly Token[], cue: readonly Span[], content: readonly Span[]): Certainty {
  const said = cueWords(tokens, cue)
  const byCue = en.acts.certainties.find(([, entries]) => entries.some((entry) => matches(said, entry)))?.[0]
  if (byCue) return byCue
  const opening = inSpans(tokens, content).slice(0, HEDGED)
  return en.acts.hedges.find(([, hedges]) => opening.some((word) => hedges.has(word)))?.[0] ?? 'certain'
}

function cueWords(tokens: readonly Token[], cue: readonly Span[]): string[] {
  const first = cue.length === 0 ? -1 : tokens.findIndex((t) => cue.some((span) => contains(span, t)))
  const before = first < 0 ? [] : tokens.slice(Math.max(0, first - BEFORE), first).map((t) => t.lower)
  return [...before.filter((word) => en.acts.negations.has(word)), ...inSpans(tokens, cue)]
}

const inSpans = (tokens: readonly Token[], spans: readonly Span[]): string[] =>
  tokens.filter((t) => spans.some((span) => contains(span, t))).map((t) => t.lower)

/** `a_b`: a word that begins with a and, after it, one that begins with b; `not`: any negation. */
function matches(words: readonly string[], entry: string): boolean {
  const parts = entry.split('_')
  let at = 0
  for (const word of words) {
    const part = parts[at] as string
    if (part === 'not' ? en.acts.negations.has(word) : part === 'no' ? word === part : word.startsWith(part)) at++
    if (at === parts.length) return true
  }
  return false
}
