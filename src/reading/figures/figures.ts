import { contains, type Figure, figureId, type Span, type Statement } from '../../schema/index.js'
import { splitRanges } from '../cardinals.js'
import { inSentences } from '../in-sentences.js'
import { en } from '../lang/en.js'
import type { Layer } from '../layer.js'
import { numerals } from '../numerals.js'
import type { Token } from '../tokens.js'
import { backgroundOf } from './background.js'
import { isCountable } from './countable.js'
import { groupOf } from './group.js'
import { measures, type Told } from './measure.js'
import { isHuman } from './people.js'
import { type Phrase, phraseOf, spanOf } from './phrase.js'
import { isPlural } from './plurals.js'
import { isSupposed } from './supposed.js'
import { weightsOf } from './weight.js'

const { figures: data } = en

/**
 * Every number that the event is measured by, with what it counts. Ids key on the number's place. Nothing is read out of
 * boilerplate; ages, dates, distances and numbers that only name something are left out.
 */
export const figures: Layer<'figures'> = (report, soFar) => {
  const isBackground = backgroundOf(report, soFar.times)
  const captions = report.regions.filter((region) => region.role === 'caption')
  // “A woman is led away”: a picture shows one of many, it does not count.
  const isCaption = (at: Span) => captions.some((region) => contains(region, at))
  const innermost = innermostOf(soFar.statements)
  const isWeight = weightsOf(soFar.tokens)
  const sources = soFar.statements.flatMap((s) => s.source)
  const relative = relativeOf(report.text, soFar.statements)
  const found: Figure[] = []
  for (const { sentence, tokens: words } of inSentences(report, soFar)) {
    const tokens = splitRanges(words)
    const phrases = numerals(tokens)
      .map((numeral) => phraseOf(tokens, numeral))
      .filter((phrase) => isCountable(tokens, phrase) && !isWeight(tokens, phrase))
    const told = measures(tokens, phrases)
    for (const [i, phrase] of phrases.entries()) {
      const { measure, confidence, noun } = told[i] as Told
      const head = phrase.head ?? noun
      // “millions of dollars”
      const currency =
        measure === 'money' && head !== undefined
          ? en.numerals.currencyWords.get((tokens[head] as Token).lower)
          : undefined
      if (phrase.numeral.kind === 'article' && isCaption(sentence)) continue
      if (!isFigure(tokens, phrase, told[i] as Told)) continue
      const { number, quantity } = phrase.numeral
      const span = spanOf(tokens, phrase)
      // “Two officials said”: who speaks is not counted.
      if (measure === 'other' && sources.some((source) => contains(source, span))) continue
      const statement = innermost(number) ?? relative(span)
      found.push({
        id: figureId(report.id, number),
        span,
        number,
        quantity: currency === undefined ? quantity : { ...quantity, unit: currency },
        measure,
        group: groupOf(tokens, head === undefined ? phrase : { ...phrase, head }, measure, told[i]?.by === 'verb'),
        ...(statement === undefined ? {} : { statement: statement.id }),
        background: isBackground(sentence, tokens, number, phrase.numeral.kind === 'none'),
        confidence,
      })
    }
  }
  return found
}

/** Whether a phrase is worth a cell: articles only where one was lost, plain counts only of something named. */
function isFigure(tokens: readonly Token[], phrase: Phrase, { measure, by, noun: elsewhere }: Told): boolean {
  const { kind, quantity } = phrase.numeral
  const head = phrase.head ?? elsewhere
  const noun = head === undefined ? undefined : (tokens[head] as Token).lower
  if (kind === 'money') return true
  const few = (quantity.high ?? 2) <= 1
  if (few && tokens[phrase.numeral.last + 1]?.lower === 'of' && by !== 'verb') return false
  if (noun !== undefined && data.idle.has(noun) && !isCompound(tokens, phrase)) return false
  if (measure !== 'other' && isSupposed(tokens, phrase)) return false
  if (kind === 'article') return noun !== undefined && isLoss(tokens, phrase, { measure, by })
  if (measure !== 'other') return true
  if (kind === 'none') return by === 'verb' || (noun !== undefined && isAbsence(tokens, phrase))
  // “seized 138 Lookalike Domains”: a noun that was not told as one
  if (noun === undefined) return !few && by === 'verb' && !NOMINAL.has(tokens[phrase.last + 1]?.pos ?? '')
  return !few && isPlural(tokens[head as number] as Token)
}

/** “200,000 card numbers” are things, “a number” is a way of speaking. */
const isCompound = (tokens: readonly Token[], { noun, head, numeral }: Phrase): boolean =>
  numeral.kind === 'cardinal' && head !== undefined && head > noun && tokens[head - 1]?.pos === 'NOUN'

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
  { noun, head }: Phrase,
  { measure, by }: Pick<Told, 'measure' | 'by'>,
): boolean {
  if (!data.losses.has(measure)) return false
  if (by === 'verb' || by === 'neighbour') return true
  return by === 'words' && tokens.slice(noun, head).some((t) => data.plainDamage.has(t.lower))
}

/** The statement with the shortest content among those that contain a place. */
function innermostOf(statements: readonly Statement[]): (at: Span) => Statement | undefined {
  const length = (s: Statement) => s.content.reduce((sum, span) => sum + span.end - span.start, 0)
  const shortestFirst = statements.map((s) => ({ s, n: length(s) })).sort((a, b) => a.n - b.n)
  return (at) => shortestFirst.find(({ s }) => s.content.some((span) => contains(span, at)))?.s
}

/** “A driver, who the police said was hurt”: the statement is about what stands right before it. */
function relativeOf(text: string, statements: readonly Statement[]): (span: Span) => Statement | undefined {
  return ({ end }) =>
    statements.find(({ source: [source] }) => {
      if (!source || source.start <= end || source.start - end > 10) return false
      return en.mentions.relatives.has(text.slice(end, source.start).replace(',', '').trim().toLowerCase())
    })
}
