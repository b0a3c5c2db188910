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
import { type Phrase, phraseOf, spanOf } from './phrase.js'

const { figures: data } = en

/**
 * Every number that the event is measured by, with what it counts. Ids key on the number's place. Nothing is read out of
 * boilerplate; ages, dates, distances and numbers that only name something are left out.
 */
export const figures: Layer<'figures'> = (report, soFar) => {
  const isBackground = backgroundOf(report, soFar.times)
  const innermost = innermostOf(soFar.statements)
  const found: Figure[] = []
  for (const { sentence, tokens: words } of inSentences(report, soFar)) {
    const tokens = splitRanges(words)
    const phrases = numerals(tokens)
      .map((numeral) => phraseOf(tokens, numeral))
      .filter((phrase) => isCountable(tokens, phrase))
    const told = measures(tokens, phrases)
    for (const [i, phrase] of phrases.entries()) {
      const { measure, confidence } = told[i] as Told
      if (!isFigure(tokens, phrase, told[i] as Told)) continue
      const { number, quantity } = phrase.numeral
      const statement = innermost(number)
      found.push({
        id: figureId(report.id, number),
        span: spanOf(tokens, phrase),
        number,
        quantity,
        measure,
        group: groupOf(tokens, phrase, measure),
        ...(statement === undefined ? {} : { statement: statement.id }),
        background: isBackground(sentence, tokens, number),
        confidence,
      })
    }
  }
  return found
}

/** Whether a phrase is worth a cell: articles only where one was lost, plain counts only of something named. */
function isFigure(tokens: readonly Token[], phrase: Phrase, { measure, by }: Told): boolean {
  const { kind, quantity } = phrase.numeral
  const noun = phrase.head === undefined ? undefined : (tokens[phrase.head] as Token).lower
  if (kind === 'money') return true
  if (quantity.low === 1 && quantity.high === 1 && tokens[phrase.numeral.last + 1]?.lower === 'of' && by !== 'verb')
    return false
  if (noun !== undefined && data.idle.has(noun)) return false
  if (kind === 'article') return noun !== undefined && isLoss(measure, by)
  if (measure !== 'other') return true
  if (kind === 'none' || noun === undefined) return false
  return quantity.low !== 1 || quantity.high !== 1
}

/** “a civilian had been killed”, “a damaged car” count one; “an injured woman” only describes her. */
const isLoss = (measure: Figure['measure'], by: Told['by']) =>
  data.losses.has(measure) && (by === 'verb' || (by === 'words' && !data.personal.has(measure)))

/** The statement with the shortest content among those that contain a place. */
function innermostOf(statements: readonly Statement[]): (at: Span) => Statement | undefined {
  const length = (s: Statement) => s.content.reduce((sum, span) => sum + span.end - span.start, 0)
  const shortestFirst = statements.map((s) => ({ s, n: length(s) })).sort((a, b) => a.n - b.n)
  return (at) => shortestFirst.find(({ s }) => s.content.some((span) => contains(span, at)))?.s
}
