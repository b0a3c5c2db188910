import type { Span } from '../../schema/index.js'
import { FIGURES } from '../lang/en/figures.js'
import type { Numeral } from '../numerals.js'
import type { Token } from '../tokens.js'

/** A number with its noun phrase, as token indices: “more than 70 [Ukrainian] fighters”. */
export interface Phrase {
  numeral: Numeral
  first: number
  last: number
  /** the counted noun; none in “51 were taken to hospital”, “another 40” */
  head?: number
  /** first token after the number that belongs to the noun: adjectives, “of the” */
  noun: number
}

const QUOTES = /^["'“”‘’]$/u
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV'])

/** The noun phrase that `numeral` counts, as short as it stays readable; nouns after its head are left alone. */
export function phraseOf(tokens: readonly Token[], numeral: Numeral): Phrase {
  const bare: Phrase = { numeral, first: numeral.first, last: numeral.last, noun: numeral.last + 1 }
  const start = afterOf(tokens, numeral)
  let head: number | undefined
  for (let i = start; i < Math.min(tokens.length, start + 8); i++) {
    const token = tokens[i] as Token
    if (isPlainNoun(tokens, i)) {
      head = i
      if (!nounFollows(tokens, i)) break
    } else if (!continues(tokens, i, head)) break
  }
  if (head === undefined) return { ...bare, ...otherwise(tokens, numeral) }
  const last = QUOTES.test(tokens[head + 1]?.text ?? '') && quoteOpen(tokens, start, head) ? head + 1 : head
  return { ...bare, last, head, noun: start }
}

/** Steps over “of”, “of the”, “of his”: dozens of people, two of the brothers. */
function afterOf(tokens: readonly Token[], numeral: Numeral): number {
  let i = numeral.last + 1
  if (tokens[i]?.lower !== 'of') return i
  i++
  while (tokens[i]?.pos === 'DET' || /^(his|her|its|their|our|my|those|these)$/u.test(tokens[i]?.lower ?? '')) i++
  return i
}

function isPlainNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (FIGURES.relative.has(token.lower)) return false
  if (FIGURES.nouns.has(token.lemma) && token.pos !== 'VERB') return true
  if (says(token)) return false
  if (token.pos === 'NOUN')
    return (/^\p{L}/u.test(token.text) && !FIGURES.others.has(token.lower)) || token.lower === 'people'
  // “12 Palestinians”, “40 MPs”: a plural name counts like a noun; “40 Steve Parsons” does not.
  return (
    token.pos === 'PROPN' &&
    /s$|ese$|ish$/u.test(token.text) &&
    tokens[i + 1]?.pos !== 'PROPN' &&
    tokens[i - 1]?.pos !== 'PROPN'
  )
}

/** A word of killing, hurting and so on ends the phrase, unless a noun follows it: “12 injured passengers”. */
const says = (token: Token): boolean => {
  const predicate = FIGURES.predicates.get(token.lower)
  return (
    FIGURES.states.has(token.lower) ||
    (predicate !== undefined && (predicate.form === 'past' || predicate.form === 'participle'))
  )
}

function nounFollows(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (next.text === '-') return next.start === (tokens[i] as Token).end
  return next.pos === 'NOUN' && /^\p{L}/u.test(next.text) && !says(next) && !FIGURES.units.has(next.lower)
}

function continues(tokens: readonly Token[], i: number, head: number | undefined): boolean {
  const token = tokens[i] as Token
  if (head !== undefined) return token.text === '-'
  if (QUOTES.test(token.text) || token.text === '-') return true
  if (FIGURES.others.has(token.lower) && token.lower !== 'of') return true
  if (!MODIFIER.has(token.pos)) return token.pos === 'NUM' && /^[a-z]/u.test(token.text)
  if (!says(token)) return token.pos !== 'VERB' || /(ed|ing|en)$/u.test(token.lower)
  return (
    tokens.slice(i + 1, i + 3).some((t) => t.pos === 'NOUN' && !says(t)) &&
    /^(NOUN|ADJ|PROPN)$/u.test(tokens[i + 1]?.pos ?? '')
  )
}

function quoteOpen(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).filter((t) => QUOTES.test(t.text)).length % 2 === 1
}

/** “dozens more”, “500 others”, “20 of those injured”: the words that stand in for the noun. */
function otherwise(tokens: readonly Token[], numeral: Numeral): Partial<Phrase> {
  let last = numeral.last
  while (/^(other|others|more)$/u.test(tokens[last + 1]?.lower ?? '')) last++
  const of =
    tokens[last + 1]?.lower === 'of' && /^(whom|them|those|which|us|the|these)$/u.test(tokens[last + 2]?.lower ?? '')
  return of ? { last: last + 2, noun: last + 3 } : { last, noun: last + 1 }
}

export const spanOf = (tokens: readonly Token[], phrase: Phrase): Span => ({
  start: (tokens[phrase.first] as Token).start,
  end: (tokens[phrase.last] as Token).end,
})
