import type { Measure } from '../../schema/index.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { asAgent } from './agent.js'
import { fateOf } from './fate.js'
import { asLoss } from './losses.js'
import { asObject, stepBack } from './object.js'
import { isHuman } from './people.js'
import type { Phrase } from './phrase.js'
import { eventOf, participleOf } from './predicates.js'
import { asSubject } from './subject.js'

const { figures } = en

/** What a phrase counts. */
export interface Told {
  measure: Measure
  /** how plainly the text says it, 0–1 */
  confidence: number
  /** by what: its own words, a verb, a neighbour it is joined to, its noun, or nothing */
  /** the noun that the number counts, where it stands elsewhere in the sentence */
  noun?: number
  /** what befell them, in a word, where no measure says it */
  fate?: string
  by: 'words' | 'verb' | 'neighbour' | 'noun' | 'nothing'
}

/** What each phrase of one sentence counts; coordinated phrases share what is said of one of them. */
export function measures(tokens: readonly Token[], phrases: readonly Phrase[]): Told[] {
  const told: (Told | undefined)[] = phrases.map((phrase) => fitting(tokens, phrase, plainly(tokens, phrase)))
  // From the end, “four vehicles and five trucks destroyed”; from the start, “destroyed four vehicles and five trucks”.
  for (let i = phrases.length - 2; i >= 0; i--) told[i] ??= shared(tokens, phrases, i, told[i + 1], i)
  for (let i = 1; i < phrases.length; i++)
    told[i] ??=
      shared(tokens, phrases, i, told[i - 1], i - 1) ??
      gapped(
        tokens,
        phrases,
        i,
        told.slice(0, i).findLast((t) => t?.by === 'verb'),
      )
  return phrases.map(
    (phrase, i) => told[i] ?? byNoun(tokens, phrase) ?? { measure: 'other', confidence: 0.5, by: 'nothing' },
  )
}

function plainly(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  const said = byWords(tokens, phrase) ?? byRemains(tokens, phrase) ?? byVerb(tokens, phrase)
  // A verb that has no measure of its own may have one for this noun: “captured 12 men”.
  return said && said.measure !== 'other' ? said : (asLoss(tokens, phrase) ?? asAgent(tokens, phrase) ?? said)
}

/** Statements are released, deadlines missed, warrants executed and jobs saved without anyone being freed, lost or killed. */
function fitting(tokens: readonly Token[], phrase: Phrase, told: Told | undefined): Told | undefined {
  if (!told || phrase.head === undefined) return told
  const near = [
    ...tokens.slice(Math.max(0, phrase.first - 3), phrase.first),
    ...tokens.slice(phrase.last + 1, phrase.last + 5),
  ]
  const head = tokens[phrase.head] as Token
  // “broke two records”, “killed a bill”
  if (told.by === 'verb' && figures.bodily.has(told.measure) && figures.unhurt.has(head.lemma)) return undefined
  // Hostages who are held are no prisoners of the law.
  if (told.measure === 'detained' && figures.roles.get(head.lemma) === 'abducted')
    return { ...told, measure: 'abducted' }
  if (figures.thingsOnly.has(told.measure)) return head.pos !== 'PROPN' && isHuman(head) ? undefined : told
  if (told.measure === 'evacuated' && near.some((t) => figures.flight.has(t.lower)) && isCulprit(phrase, head))
    return undefined
  const personal = told.by === 'verb' && near.some((t) => figures.ofPeople.has(t.lower))
  if (!personal && !figures.humanOnly.has(told.measure)) return told
  return isHuman(head) || eventOf(head) === told.measure ? told : undefined
}

/** Who flees in twos and threes, or by trade, is as often wanted as in danger. */
const isCulprit = ({ numeral: { quantity } }: Phrase, head: Token): boolean =>
  figures.roles.has(head.lemma) || (quantity.high ?? quantity.low ?? 0) < CROWD

const CROWD = 10

/** The phrase says it itself: “$5m”, “30 percent”, “12 deaths”, “no injuries”, “a damaged car”, “three injured passengers”. */
function byWords(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  if (phrase.numeral.kind === 'money')
    return { measure: 'money', confidence: 0.9, by: 'words', ...sumOf(tokens, phrase) }
  // A share of the dead is no count of them.
  if (phrase.numeral.kind === 'percent') return { measure: 'other', confidence: 0.7, by: 'words' }
  if (phrase.head === undefined) return undefined
  const head = tokens[phrase.head] as Token
  if (en.numerals.currencyWords.has(head.lower)) return { measure: 'money', confidence: 0.8, by: 'words' }
  if (figures.units.has(head.lower)) return { measure: 'other', confidence: 0.7, by: 'words' }
  const noun = eventOf(head)
  if (noun) return { measure: noun, confidence: 0.9, by: 'words' }
  for (const token of tokens.slice(phrase.noun, phrase.head)) {
    const state = figures.states.get(token.lower) ?? participleOf(token)?.measure
    if (state) return { measure: state, confidence: 0.85, by: 'words' }
  }
  return undefined
}

/** “a loss of around $3bn”: what the sum is. */
function sumOf(tokens: readonly Token[], { first, head }: Phrase): Pick<Told, 'noun'> {
  if (head !== undefined || tokens[first - 1]?.lower !== figures.of) return {}
  return tokens[first - 2]?.pos === 'NOUN' ? { noun: first - 2 } : {}
}

function byVerb(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  const right = asSubject(tokens, endOf(tokens, phrase), isInPhrase(tokens, phrase), opensClause(tokens, phrase))
  // “none of the 45 guests was hurt” tells of none of the 45.
  if (isWhole(tokens, phrase)) return right?.state ? { measure: right.measure, confidence: 0.8, by: 'verb' } : undefined
  const left = asObject(tokens, phrase.first, phrase.last)
  const nearest =
    right && (right.state || !left || left.distance > 1) && !(left && right.measure === 'other')
      ? right
      : (left ?? right)
  if (nearest) {
    const fate = nearest.measure === 'other' && nearest.noun === undefined ? fateOf(tokens, phrase) : undefined
    return {
      measure: nearest.measure,
      confidence: nearest.distance < 3 ? 0.9 : 0.8,
      by: 'verb',
      ...(nearest.noun !== undefined && { noun: nearest.noun }),
      ...(fate !== undefined && { fate }),
    }
  }
  const adverb = phrase.head === undefined ? (tokens[phrase.last + 1]?.lower ?? '') : ''
  if (figures.severely.has(adverb)) return { measure: 'injured', confidence: 0.75, by: 'verb' }
  if (figures.fatally.has(adverb)) return { measure: 'killed', confidence: 0.75, by: 'verb' }
  const whole =
    phrase.whole === undefined
      ? undefined
      : (figures.states.get(wholeOf(tokens, phrase)) ?? participleOf(tokens[phrase.whole])?.measure)
  return whole && { measure: whole, confidence: 0.7, by: 'words' }
}

/** “the crowds – about 500 people – were led out”: past the dash that closes what one opened. */
const endOf = (tokens: readonly Token[], { first, last }: Phrase): number =>
  DASH.test(tokens[first - 1]?.text ?? '') && DASH.test(tokens[last + 1]?.text ?? '') ? last + 1 : last

const DASH = /^(?:[–—-]|--)$/u

/** “three of the 45 guests”: those that a part is taken of. */
function isWhole(tokens: readonly Token[], { first }: Phrase): boolean {
  let i = first - 1
  while (tokens[i]?.pos === 'DET' || figures.possessives.has(tokens[i]?.lower ?? '')) i--
  const part = tokens[i - 1]
  return (
    i < first - 1 &&
    tokens[i]?.lower === figures.of &&
    part !== undefined &&
    (part.pos === 'NUM' || en.numerals.nobody.has(part.lower))
  )
}

const wholeOf = (tokens: readonly Token[], { whole }: Phrase) =>
  whole === undefined ? '' : (tokens[whole] as Token).lower

/** “in a tram”: what a preposition brings in is not the subject of what follows. */
function isInPhrase(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens[first - 1]
  if (before?.pos === 'VERB' && !figures.passing.has(before.lower) && !en.sentences.saying.has(before.lower)) {
    // “carrying a display”, “to run a scheme”: the object of one verb is seldom the subject of the next.
    return /ing$/u.test(before.lower) ? !figures.sayingNow.has(before.lower) : tokens[first - 2]?.lower === 'to'
  }
  return before?.pos === 'ADP' && !figures.clauseOpeners.has(before.lower) && !figures.including.has(before.lower)
}

function opensClause(tokens: readonly Token[], { first }: Phrase): boolean {
  // “All 12 guests and their driver were hurt”
  const before = tokens[stepBack(tokens, first - 1)]
  if (before === undefined || figures.clauseOpeners.has(before.lower)) return true
  return ['PUNCT', 'SCONJ'].includes(before.pos) || en.sentences.saying.has(before.lower)
}

/** “Two bodies were pulled from the water”: nobody was saved. */
function byRemains(tokens: readonly Token[], { first, last, head }: Phrase): Told | undefined {
  if (head === undefined || !figures.remains.has((tokens[head] as Token).lemma)) return undefined
  const near = tokens.slice(Math.max(0, first - 3), last + 5)
  return near.some((t) => figures.found.has(t.lower)) ? { measure: 'killed', confidence: 0.75, by: 'noun' } : undefined
}

/** The counted noun alone: “six attackers”, “two armed groups”. */
function byNoun(tokens: readonly Token[], phrase: Phrase): Told | undefined {
  if (phrase.head === undefined) return undefined
  const head = tokens[phrase.head] as Token
  const measure = figures.roles.get(head.lemma)
  if (measure) return { measure, confidence: 0.8, by: 'noun' }
  const armed = tokens.slice(phrase.noun, phrase.head).some((t) => figures.armed.has(t.lower))
  return armed && figures.armedNouns.has(head.lower) ? { measure: 'attackers', confidence: 0.7, by: 'noun' } : undefined
}

/** What a neighbour (`other`, told `source`) is joined to this phrase in: “59 people, including three children”. */
function shared(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  source: Told | undefined,
  other: number,
): Told | undefined {
  const phrase = phrases[i] as Phrase
  if (source?.by === 'words') return undefined
  const [a, b] = other < i ? [phrases[other], phrases[i]] : [phrases[i], phrases[i + 1]]
  if (!a || !b) return undefined
  const between = tokens.slice(a.last + 1, b.first)
  const joiners = between.filter((t) => figures.coordinators.has(t.lower) || t.text === ',')
  const joined =
    joiners.length > 0 &&
    between.length <= 3 &&
    between.every((t) => joiners.includes(t) || figures.between.has(t.lower) || figures.possessives.has(t.lower)) &&
    // “hit by a storm, and one man died”
    !(other >= i && between.length > 1 && between[0]?.text === ',' && isInPhrase(tokens, phrase))
  const included = other < i && (isIncluded(between) || (source?.by === 'verb' && isIncludedLater(tokens, [a, b])))
  if (!joined && (!included || phrase.numeral.kind === 'article')) return undefined
  const noun = phrase.head === undefined && other < i ? (source?.noun ?? a.head) : undefined
  // “1,200 jobs, including 300 in Germany”: nothing happened that we know a word for, but jobs they are.
  if (!source)
    return included && noun !== undefined ? { measure: 'other', confidence: 0.5, by: 'neighbour', noun } : undefined
  return {
    ...source,
    confidence: Math.min(source.confidence, 0.75),
    by: 'neighbour',
    ...(noun !== undefined && { noun }),
  }
}

const isIncluded = (between: readonly Token[]): boolean =>
  between.length > 0 && between.length <= 4 && between.some((t) => figures.including.has(t.lower))

/** “Twelve people were killed in the blast, including three children”: people among people. */
function isIncludedLater(tokens: readonly Token[], [a, b]: [Phrase, Phrase]): boolean {
  if (!figures.including.has(tokens[stepBack(tokens, b.first - 1)]?.lower ?? '') || b.first - a.last > LATER)
    return false
  const [whole, part] = [a, b].map(({ head }) => (head === undefined ? undefined : isHuman(tokens[head] as Token)))
  return part === undefined || whole === undefined || whole === part
}

const LATER = 14

/** “20 were taken to one hospital and 31 to another”: the verb is said once. */
function gapped(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  source: Told | undefined,
): Told | undefined {
  const phrase = phrases[i] as Phrase
  if (source?.by !== 'verb' || phrase.head !== undefined) return undefined
  const before = tokens[phrase.first - 1]
  const after = tokens[phrase.last + 1]
  if (!before || !(figures.coordinators.has(before.lower) || before.text === ',')) return undefined
  return after && ['ADP', 'PART'].includes(after.pos) && after.lower !== 'of'
    ? { ...source, confidence: 0.65, by: 'neighbour' }
    : undefined
}
