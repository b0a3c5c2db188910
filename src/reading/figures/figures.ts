import { bySpan, contains, type Figure, figureId, overlap, type Report, type Span } from '../../schema/index.js'
import { splitRanges, splitSums } from '../cardinals.js'
import { inSentences } from '../in-sentences.js'
import { en } from '../lang/en.js'
import type { Layer, Layers } from '../layer.js'
import { numerals } from '../numerals.js'
import type { Token } from '../tokens.js'
import { isAmount, stuffOf, unitOf } from './amount.js'
import { backgroundOf } from './background.js'
import { isCountable } from './countable.js'
import { countedBy } from './counted-by.js'
import { durationsIn } from './durations.js'
import { type Before, echoed, isActor, isOfThem, reachOf, sharedGroup } from './echo.js'
import { isFormer } from './former.js'
import { groupOf } from './group.js'
import { idiomAt } from './idioms.js'
import { isKnown } from './known.js'
import { measures, type Told } from './measure.js'
import { occurrencesIn } from './occurrences.js'
import { outgrown } from './outgrown.js'
import { isHuman } from './people.js'
import { type Phrase, phraseOf, spanOf } from './phrase.js'
import { isPlural } from './plurals.js'
import { predicateOf } from './predicates.js'
import { isSupposed } from './supposed.js'
import { tellersOf } from './tellers.js'
import { isVote } from './votes.js'
import { weightsOf } from './weight.js'

const { figures: data } = en

/**
 * Every number that the event is measured by, with what it counts. Ids key on the number's place. Nothing is read out of
 * boilerplate; ages, dates, distances and numbers that only name something are left out.
 */
export const figures: Layer<'figures'> = (report, soFar) => {
  const around = surroundings(report, soFar)
  const first = countedIn(around, soFar, [])
  // “Erie gets 34 inches … of snow”: what a bare amount is of may be told after it.
  const ahead = first.filter((f) => data.amountNames.has(f.quantity.unit ?? '') && !data.amountUnits.has(f.group))
  const found = ahead.length > 0 ? countedIn(around, soFar, ahead) : first
  const counted = new Set(found.map((f) => f.number.start))
  const lasting = [...inSentences(report, soFar)].flatMap(({ sentence, tokens }) => timesIn(around, sentence, tokens))
  return [...found, ...lasting.filter((f) => !counted.has(f.number.start))].sort((a, b) => bySpan(a.span, b.span))
}

/** What is counted, sentence by sentence; `ahead`: amounts of stuff known from anywhere in the report. */
function countedIn(around: Surroundings, soFar: Readonly<Layers>, ahead: readonly Figure[]): Figure[] {
  const { report } = around
  const found: Figure[] = []
  let before = 0
  for (const { sentence, tokens } of inSentences(report, soFar)) {
    const paragraph = report.regions.findLast((r) => r.start <= sentence.start)?.start ?? 0
    const starts = {
      sentence: sentence.start,
      'sentence before': before,
      'paragraph before': report.regions.findLast((r) => r.start < paragraph)?.start ?? 0,
    }
    inSentence(around, sentence, splitRanges(splitSums(tokens)), { found, starts, ahead })
    before = sentence.start
  }
  return found
}

/** How long and how often: told apart from what is counted, as nothing befalls a time. */
function timesIn(around: Surroundings, sentence: Span, tokens: readonly Token[]): Figure[] {
  const all = numerals(tokens)
  return [...durationsIn(tokens, all), ...occurrencesIn(tokens, all)].map((phrase) => {
    const unit = tokens[phrase.head ?? -1]?.lower
    const group = unit === undefined ? data.often : isPlural(tokens[phrase.head as number] as Token) ? unit : `${unit}s`
    return figureOf(around, sentence, tokens, phrase, { measure: 'other', group, fate: undefined, confidence: 0.6 })
  })
}

/** What is asked of the whole report for each number in it. */
function surroundings(report: Report, soFar: Readonly<Layers>) {
  const captions = report.regions.filter((region) => region.role === 'caption')
  return {
    report,
    mentions: soFar.mentions,
    isBackground: backgroundOf(report, soFar.times),
    // “A woman is led away”: a picture shows one of many, it does not count.
    isCaption: (at: Span) => captions.some((region) => contains(region, at)),
    isWeight: weightsOf(soFar.tokens),
    tellers: tellersOf(report.text, soFar.statements),
    sources: soFar.statements.flatMap((s) => s.source),
  }
}

type Surroundings = ReturnType<typeof surroundings>

/** Adds the figures of one sentence to those found before it. */
function inSentence(
  around: Surroundings,
  sentence: Span,
  tokens: readonly Token[],
  before: Before & { found: Figure[] },
) {
  const phrases = numerals(tokens)
    .map((numeral) => phraseOf(tokens, numeral))
    .filter((phrase) => {
      if (isConverted(tokens, phrase) || around.isWeight(tokens, phrase)) return false
      return isCountable(tokens, phrase) || stuffOf(tokens, phrase, before) !== undefined
    })
  const told = measures(tokens, phrases)
  for (const [i, phrase] of phrases.entries()) {
    const what = counts(tokens, phrase, told[i] as Told, before, () => laterIn(tokens, phrases, told, i))
    if (!what || (phrase.numeral.kind === 'article' && around.isCaption(sentence))) continue
    const figure = figureOf(around, sentence, tokens, phrase, what)
    if (!isSpeaking(around, figure, tokens[phrase.last + 1])) before.found.push(figure)
  }
}

/** “Two officials said”: a few who speak are not counted; that 300,000 people signed a petition is told of the event. */
function isSpeaking({ sources }: Surroundings, figure: Figure, next: Token | undefined): boolean {
  const { low, high } = figure.quantity
  if (figure.measure !== 'other' || figure.quantity.unit !== undefined || (high ?? low ?? 0) >= MANY) return false
  return en.sentences.saying.has(next?.lower ?? '') || sources.some((source) => contains(source, figure.span))
}
const MANY = 10

type Counted = Pick<Figure, 'measure' | 'group' | 'fate' | 'confidence'> & { currency?: string | undefined }

/** What a phrase counts, of itself or as the number before it does; none where it is no figure. */
function counts(
  tokens: readonly Token[],
  phrase: Phrase,
  told: Told,
  before: Before,
  later: () => Counted | undefined,
): Counted | undefined {
  const stuff = phrase.head === undefined || !isAmount(tokens, phrase) ? stuffOf(tokens, phrase, before) : undefined
  if (stuff) return anotherTime(stuff)
  if (isVote(tokens, phrase)) return { measure: 'other', group: data.voteGroup, fate: undefined, confidence: 0.6 }
  const reach = told.by === 'nothing' ? reachOf(tokens, phrase) : undefined
  // What is told of five of them is not what was told of all.
  if (reach && isOfThem(tokens, phrase)) {
    const all = echoed(before, reach)
    return all && anotherTime({ measure: 'other', group: all.group })
  }
  if (reach) return anotherTime(echoed(before, reach) ?? later() ?? (isActor(tokens, phrase) ? PEOPLE : undefined))
  if (!isFigure(tokens, phrase, told)) return undefined
  const plain = plainly(tokens, phrase, told)
  return { ...plain, group: sharedGroup(tokens, phrase, plain, before) ?? plain.group }
}

/** “34 inches (86 centimetres)” is one amount. */
const isConverted = (tokens: readonly Token[], { first, numeral }: Phrase): boolean =>
  tokens[first - 1]?.text === '(' &&
  data.amountUnits.has(tokens[first - 2]?.lower ?? '') &&
  data.amountUnits.has(tokens[numeral.last + 1]?.lower ?? '')

/** Who does something is mostly people: 50,000 marched. */
const PEOPLE = { measure: 'other', group: data.groupDefault } as const

const anotherTime = (what: Pick<Figure, 'measure' | 'group' | 'fate'> | undefined): Counted | undefined =>
  what && { measure: what.measure, group: what.group, fate: what.fate, confidence: 0.6 }

function plainly(tokens: readonly Token[], phrase: Phrase, { measure, confidence, noun, by, fate }: Told): Counted {
  const head = phrase.head ?? noun
  // “millions of dollars”
  const currency =
    measure === 'money' && head !== undefined ? en.numerals.currencyWords.get((tokens[head] as Token).lower) : undefined
  const group = groupOf(tokens, head === undefined ? phrase : { ...phrase, head }, measure, by === 'verb')
  return { measure, group, fate, confidence, currency }
}

/** “Organisers said 50,000, police counted 12,000 marchers”: what the next number with a noun counts. */
function laterIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  told: readonly Told[],
  i: number,
): Counted | undefined {
  const next = phrases.findIndex((p, n) => n > i && p.head !== undefined)
  if (next < 0 || !isFigure(tokens, phrases[next] as Phrase, told[next] as Told)) return undefined
  return plainly(tokens, phrases[next] as Phrase, told[next] as Told)
}

function figureOf(
  { report, mentions, isBackground, tellers }: Surroundings,
  sentence: Span,
  tokens: readonly Token[],
  phrase: Phrase,
  { measure, group, fate, confidence, currency }: Counted,
): Figure {
  const { number, kind } = phrase.numeral
  const quantity = outgrown(tokens, phrase)
  const span = spanOf(tokens, phrase)
  const statement = tellers(number, span)
  const source = countedBy(tokens, phrase, mentions, (statement?.source.length ?? 0) > 0)
  const unit = currency ?? unitOf(tokens, phrase)
  const said = source && statement?.source.some((s) => overlap(s, source) > 0)
  return {
    id: figureId(report.id, number),
    span,
    number,
    quantity: unit === undefined ? quantity : { ...quantity, unit },
    measure,
    group,
    ...(fate !== undefined && { fate }),
    ...(statement && { statement: statement.id }),
    ...(source && !said && { source }),
    ...(isFormer(tokens, phrase) && { former: true }),
    background: isBackground(sentence, tokens, number, kind === 'none'),
    confidence,
  }
}

/** Whether a phrase is worth a cell: articles only where one was lost, plain counts only of something named. */
function isFigure(tokens: readonly Token[], phrase: Phrase, { measure, by, fate, noun: elsewhere }: Told): boolean {
  const { kind, quantity } = phrase.numeral
  const head = phrase.head ?? elsewhere
  const noun = head === undefined ? undefined : (tokens[head] as Token).lower
  if (kind === 'money' || kind === 'percent' || isAmount(tokens, phrase)) return true
  const few = (quantity.high ?? 2) <= 1
  // “Hale was one of 26 people killed” counts the 26.
  const named = data.be.has(tokens[phrase.first - 1]?.lower ?? '')
  if (few && tokens[phrase.numeral.last + 1]?.lower === 'of' && (by !== 'verb' || named)) return false
  if (noun !== undefined && data.idle.has(noun) && !isCompound(tokens, phrase)) return false
  if (measure !== 'other' && isSupposed(tokens, phrase)) return false
  if (kind === 'article') return isCounted(tokens, phrase, noun) && isLoss(tokens, phrase, { measure, by })
  if (measure !== 'other') return true
  if (fate === undefined && isKnown(tokens, phrase)) return false
  if (kind === 'none') return by === 'verb' || (noun !== undefined && isAbsence(tokens, phrase))
  // “seized 138 Lookalike Domains”: a noun that was not told as one
  if (noun === undefined) return !few && by === 'verb' && !NOMINAL.has(tokens[phrase.last + 1]?.pos ?? '')
  return !few && isPlural(tokens[head as number] as Token)
}

/** “200,000 card numbers” are things, “a number” is a way of speaking. */
const isCompound = (tokens: readonly Token[], { noun, head, numeral }: Phrase): boolean =>
  numeral.kind === 'cardinal' && head !== undefined && head > noun && tokens[head - 1]?.pos === 'NOUN'

/** “a civilian”, “both pilots”, “the pair”; not “a family”, “a third”, nor who was counted: “two guards, both men, …”. */
function isCounted(tokens: readonly Token[], { first, last, numeral }: Phrase, noun: string | undefined): boolean {
  if (noun !== undefined && data.several.has(noun)) return false
  if (numeral.quantity.low === 1) return noun !== undefined
  const apposed = tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ','
  return !apposed && (noun !== undefined || tokens[numeral.last + 1]?.pos !== 'CCONJ')
}

const NOMINAL = new Set(['PROPN', 'NOUN', 'ADJ'])

/** “There were no passengers”: nobody of a kind was there. */
const isAbsence = (tokens: readonly Token[], { first, head }: Phrase): boolean =>
  data.existed.has(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.lower === data.there &&
  head !== undefined &&
  isHuman(tokens[head] as Token)

/** “a civilian had been killed”, “a damaged car” count one; “an injured woman”, “a broken arm” only describe. */
function isLoss(
  tokens: readonly Token[],
  { noun, head, last }: Phrase,
  { measure, by }: Pick<Told, 'measure' | 'by'>,
): boolean {
  if (!data.losses.has(measure)) return false
  if (by === 'verb' || by === 'neighbour') return !(data.thingsOnly.has(measure) && isEvent(tokens, last))
  return by === 'words' && tokens.slice(noun, head).some((t) => data.plainDamage.has(t.lower))
}

/** “A tram caught fire”, “a ferry sank”: what one thing does is the event, and no count of it. */
function isEvent(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < Math.min(tokens.length, last + NEARBY); i++) {
    const told = idiomAt(tokens, i) ?? predicateOf(tokens[i])
    if (told) return told.frame !== 'object' && !data.be.has(tokens[i - 1]?.lower ?? '')
  }
  return false
}

/** How far from its noun the verb may stand. */
const NEARBY = 8
