import type { Span } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Numeral } from '../numerals.js'
import type { Token } from '../tokens.js'
import { isHuman } from './people.js'
import { isPlural } from './plurals.js'
import { predicateOf } from './predicates.js'

const { figures } = en

/** A number with its noun phrase, as token indices: “more than 70 Ukrainian fighters”. */
export interface Phrase {
  numeral: Numeral
  first: number
  last: number
  /** the counted noun; none in “51 were taken to hospital”, “another 40” */
  head?: number
  /** first token after the number that belongs to the noun: its adjectives, past “of the” */
  noun: number
  /** “injured” in “20 of those injured”: what holds of the whole this is a part of */
  whole?: number
}

const QUOTES = /^["'“”‘’]$/u
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV'])
/** How many words may stand between a number and its noun. */
const REACH = 9

/** The noun phrase that `numeral` counts, as short as it stays readable. */
export function phraseOf(tokens: readonly Token[], numeral: Numeral): Phrase {
  const funds = tokens[numeral.last + 1]?.lower === figures.in && numeral.kind === 'money'
  const noun = funds ? numeral.last + 2 : afterOf(tokens, numeral)
  const head = headOf(tokens, noun, numeral, funds)
  const bare = { numeral, first: numeral.first, noun }
  if (head === undefined) return { ...bare, ...standIn(tokens, numeral) }
  const stuff = stuffAfter(tokens, numeral, head)
  if (stuff !== undefined) return { ...bare, noun: head + 2, last: stuff, head: stuff }
  const quoted = QUOTES.test(tokens[head + 1]?.text ?? '') && isQuoteOpen(tokens, noun, head)
  return { ...bare, last: quoted ? head + 1 : head, head }
}

function headOf(tokens: readonly Token[], noun: number, numeral: Numeral, funds: boolean): number | undefined {
  if (numeral.kind === 'money') return fundsOf(tokens, noun, funds)
  return numeral.kind === 'percent' ? sharedIn(tokens, noun) : counts(tokens, noun, numeral)
}

/** What a share is of, or what is so large: 30 percent of voters, a 15 percent tax; not “14 percent last week”. */
function sharedIn(tokens: readonly Token[], noun: number): number | undefined {
  // “half the fleet”
  const head = headFrom(tokens, tokens[noun]?.pos === 'DET' ? noun + 1 : noun)
  const { pos, lower } = tokens[head ?? -1] ?? {}
  return (pos === 'NOUN' || pos === 'PROPN') && !figures.units.has(lower ?? '') ? head : undefined
}

/** What a sum is for: a $5m fine, $3m in compensation; not “$5m days later”. */
function fundsOf(tokens: readonly Token[], noun: number, funds: boolean): number | undefined {
  const head = headFrom(tokens, noun)
  if (head === undefined) return undefined
  const { pos, lower } = tokens[head] as Token
  if (figures.units.has(lower)) return undefined
  // “in damages”, not “in court”, “in Denmark”
  const named = pos === 'NOUN' && (figures.funds.has(lower) || isPlural(tokens[head] as Token))
  return !funds || named ? head : undefined
}

/** What an amount is of: “53 inches of snow”; “two feet of the wall”, “30 metres of depth” are of none. */
function stuffAfter(tokens: readonly Token[], numeral: Numeral, unit: number): number | undefined {
  if (unit !== numeral.last + 1 || !figures.amountUnits.has((tokens[unit] as Token).lower)) return undefined
  const first = tokens[unit + 2]
  if (tokens[unit + 1]?.lower !== figures.of || !first || !['NOUN', 'ADJ'].includes(first.pos)) return undefined
  const head = headFrom(tokens, unit + 2)
  const stuff = head === undefined ? undefined : (tokens[head] as Token)
  return stuff && !isHuman(stuff) && !figures.dimensions.has(stuff.lower) ? head : undefined
}

/** What a number counts; “400,000 people's information” counts the people. */
function counts(tokens: readonly Token[], noun: number, numeral: Numeral): number | undefined {
  const head = headFrom(tokens, noun)
  if (head === undefined || noun !== numeral.last + 1 || isPlural(tokens[head] as Token)) return head
  const owner = tokens.slice(noun, head).findIndex(isGenitive) + noun - 1
  return owner >= noun && isPlural(tokens[owner] as Token) && isHuman(tokens[owner] as Token) ? owner : head
}

export const spanOf = (tokens: readonly Token[], phrase: Phrase): Span => ({
  start: (tokens[phrase.first] as Token).start,
  end: (tokens[phrase.last] as Token).end,
})

/** Past “of”, “of the”, “of his”: dozens of people, two of the brothers. */
function afterOf(tokens: readonly Token[], numeral: Numeral): number {
  let i = reportsAfter(tokens, numeral) ?? numeral.last + 1
  if (tokens[i]?.lower !== 'of') return numeral.last + 1
  i++
  while (tokens[i]?.pos === 'DET' || figures.possessives.has(tokens[i]?.lower ?? '')) i++
  // “312 of the 650 seats”
  return tokens[i]?.pos === 'NUM' ? i + 1 : i
}

/** “no (immediate) reports of injuries” counts none of them; the index of “of”. */
function reportsAfter(tokens: readonly Token[], { kind, last }: Numeral): number | undefined {
  if (kind !== 'none') return undefined
  const at = tokens[last + 1]?.pos === 'ADJ' ? last + 2 : last + 1
  return figures.tidings.has(tokens[at]?.lower ?? '') ? at + 1 : undefined
}

/** The last noun of the run of adjectives and nouns from `start` on. */
function headFrom(tokens: readonly Token[], start: number): number | undefined {
  let head: number | undefined
  for (let i = start; i < Math.min(tokens.length, start + REACH); i++) {
    const unit = compoundEnd(tokens, i)
    if (isNoun(tokens, unit, i)) head = unit
    else if (isGenitive(tokens[i])) head = undefined
    else if (head !== undefined || !modifies(tokens, i, unit)) break
    if (head === undefined && tokens[i]?.pos === 'ADJ' && joinsAdjectives(tokens, unit)) i = unit + 1
    else if (head !== undefined && head === unit && !nounFollows(tokens, unit)) {
      const joined = joinedModifier(tokens, unit)
      if (joined === undefined) break
      head = undefined
      i = joined
    } else i = unit
  }
  return head ?? (isNominalAdjective(tokens, start) ? start : undefined)
}

/** “12 current or former ministers” */
const joinsAdjectives = (tokens: readonly Token[], i: number): boolean =>
  figures.coordinators.has(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.pos === 'ADJ' &&
  ['ADJ', 'NOUN'].includes(tokens[i + 3]?.pos ?? '')

/** “several state and federal inquiries”: two modifiers of one plural; the last token before its noun. */
function joinedModifier(tokens: readonly Token[], i: number): number | undefined {
  if (isPlural(tokens[i] as Token) || !figures.coordinators.has(tokens[i + 1]?.lower ?? '')) return undefined
  const [other, noun] = [tokens[i + 2], tokens[i + 3]]
  const modifies = other && ['NOUN', 'ADJ'].includes(other.pos) && !isPlural(other)
  return modifies && noun?.pos === 'NOUN' && isPlural(noun) ? i + 2 : undefined
}

/** Words joined by hyphens are one: pick-up, 42-year-old. */
function compoundEnd(tokens: readonly Token[], i: number): number {
  let end = i
  while (
    /^[-‐‑]$/u.test(tokens[end + 1]?.text ?? '') &&
    tokens[end + 1]?.start === tokens[end]?.end &&
    tokens[end + 2]?.start === tokens[end + 1]?.end
  )
    end += 2
  return end
}

function isNoun(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token
  if (figures.relative.has(token.lower) || figures.standIns.has(token.lower)) return false
  if (figures.nouns.has(token.lemma) && token.pos !== 'VERB') return !isGenitive(tokens[i + 1])
  if (happens(tokens, i) || figures.given.has(token.lower)) return false
  if (token.pos === 'NOUN') return /^\p{L}/u.test(token.text) && !isGenitive(tokens[i + 1])
  // “12 Palestinians”, “40 MPs”: a plural name counts like a noun; “40 Steve Parsons” does not.
  const alone = tokens[i + 1]?.pos !== 'PROPN' && tokens[first - 1]?.pos !== 'PROPN'
  return token.pos === 'PROPN' && alone && /\p{Ll}s$|ese$|\p{Lu}s$/u.test(token.text)
}

const isGenitive = (token: Token | undefined) => token?.lower === "'s" || token?.lower === "'"

/** A word of killing, hurting and so on ends the phrase, unless a noun follows it: “12 injured passengers”. */
function happens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const form = predicateOf(token)?.form
  if (form === 's')
    return ['DET', 'NUM', 'PRON'].includes(tokens[i + 1]?.pos ?? '') || figures.states.has(tokens[i + 1]?.lower ?? '')
  return figures.states.has(token.lower) || form === 'past' || form === 'participle'
}

function nounFollows(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || isGenitive(next)) return isGenitive(next)
  // “12 people face trial”
  if (tokens[i]?.lower === figures.groupDefault) return false
  // “took six nurses hostage”
  if (figures.roles.has(next.lower) && isPlural(tokens[i] as Token)) return false
  const end = compoundEnd(tokens, i + 1)
  const noun = tokens[end] as Token
  // “workers voting yes”: after a plural this tells what they do.
  if (isPlural(tokens[i] as Token) && /ing$/u.test(noun.lower)) return false
  return noun.pos === 'NOUN' && /^\p{L}/u.test(noun.text) && !happens(tokens, end) && !figures.units.has(noun.lower)
}

function modifies(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i] as Token
  const last = tokens[end] as Token
  if (end > i || QUOTES.test(token.text) || figures.standIns.has(token.lower)) return true
  if (isGenitive(tokens[i + 1])) return true
  if (!MODIFIERS.has(last.pos)) return last.pos === 'NUM' && /^[a-z]/u.test(last.text)
  if (!happens(tokens, end)) return last.pos !== 'VERB' || /(ed|ing|en)$/u.test(last.lower)
  const next = tokens[end + 1]
  return (
    next !== undefined &&
    /^(NOUN|ADJ|PROPN)$/u.test(next.pos) &&
    !happens(tokens, end + 1) &&
    nounWithin(tokens, end + 1)
  )
}

/** A noun that can be counted; “nine dead last year” counts no years. */
const nounWithin = (tokens: readonly Token[], i: number) =>
  tokens.slice(i, i + 3).some((t, k) => t.pos === 'NOUN' && !happens(tokens, i + k) && !figures.units.has(t.lower))

/** “a civilian had been”, “two locals from”: taggers call the noun an adjective. */
function isNominalAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'ADJ' || happens(tokens, i) || figures.standIns.has(token.lower) || !/^\p{L}/u.test(token.text))
    return false
  return ['AUX', 'VERB', 'ADP'].includes(tokens[i + 1]?.pos ?? '') || figures.relative.has(tokens[i + 1]?.lower ?? '')
}

const isQuoteOpen = (tokens: readonly Token[], start: number, end: number) =>
  tokens.slice(start, end).filter((t) => QUOTES.test(t.text)).length % 2 === 1

/** “dozens more”, “500 others”, “four of whom”, “20 of those injured”: the words that stand in for the noun. */
function standIn(tokens: readonly Token[], numeral: Numeral): Pick<Phrase, 'last' | 'noun' | 'whole'> {
  let last = numeral.last
  while (figures.standIns.has(tokens[last + 1]?.lower ?? '')) last++
  if (tokens[last + 1]?.lower !== 'of' || !figures.partitive.has(tokens[last + 2]?.lower ?? ''))
    return { last, noun: last + 1 }
  const whole = last + 3
  return tokens[whole] && happens(tokens, whole)
    ? { last: whole, noun: whole + 1, whole }
    : { last: last + 2, noun: last + 3 }
}
