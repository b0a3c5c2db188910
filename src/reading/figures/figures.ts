import { contains, type Figure, figureId, type Report, type Span, type Statement } from '../../schema/index.js'
import { splitRanges } from '../cardinals.js'
import { FIGURES } from '../lang/en/figures.js'
import type { Layer } from '../layer.js'
import { numerals } from '../numerals.js'
import type { Token } from '../tokens.js'
import { backgroundOf } from './background.js'
import { isCountable } from './countable.js'
import { groupOf } from './group.js'
import { measures, type Told } from './measure.js'
import { type Phrase, phraseOf, spanOf } from './phrase.js'

/**
 * Every number that the event is measured by, with what it counts. Ids key on the number's place. Nothing is read out of
 * boilerplate; ages, dates, distances and numbers that only name something are left out.
 */
export const figures: Layer<'figures'> = (report, soFar) => {
  const isBackground = backgroundOf(report, soFar.times)
  const innermost = innermostOf(soFar.statements)
  const found: Figure[] = []
  for (const { sentence, tokens } of sentencesWithTokens(report, soFar.sentences, soFar.tokens)) {
    const phrases = numerals(tokens)
      .map((numeral) => phraseOf(tokens, numeral))
      .filter((phrase) => isCountable(tokens, phrase))
    const told = measures(tokens, phrases)
    for (const [i, phrase] of phrases.entries()) {
      const { measure, confidence } = told[i] as Told
      if (!isFigure(tokens, phrase, measure)) continue
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
function isFigure(tokens: readonly Token[], phrase: Phrase, measure: Figure['measure']): boolean {
  const { kind, quantity } = phrase.numeral
  const noun = phrase.head === undefined ? undefined : (tokens[phrase.head] as Token).lower
  if (kind === 'money') return true
  if (measure !== 'other')
    return kind !== 'article' || (FIGURES.losses.has(measure) && noun !== undefined && !FIGURES.idle.has(noun))
  if (kind === 'article' || kind === 'none' || noun === undefined || FIGURES.idle.has(noun)) return false
  return quantity.low !== 1 || quantity.high !== 1
}

function* sentencesWithTokens(report: Report, sentences: readonly Span[], tokens: readonly Token[]) {
  const boilerplate = report.regions.filter((region) => region.role === 'boilerplate')
  let next = 0
  for (const sentence of sentences) {
    while (next < tokens.length && (tokens[next] as Token).start < sentence.start) next++
    const first = next
    while (next < tokens.length && (tokens[next] as Token).end <= sentence.end) next++
    if (!boilerplate.some((region) => contains(region, sentence)))
      yield { sentence, tokens: splitRanges(tokens.slice(first, next)) }
  }
}

/** The statement with the shortest content among those that contain a place. */
function innermostOf(statements: readonly Statement[]): (at: Span) => Statement | undefined {
  const length = (s: Statement) => s.content.reduce((sum, span) => sum + span.end - span.start, 0)
  const shortestFirst = statements.map((s) => ({ s, n: length(s) })).sort((a, b) => a.n - b.n)
  return (at) => shortestFirst.find(({ s }) => s.content.some((span) => contains(span, at)))?.s
}
