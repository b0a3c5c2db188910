import { type Caveat, contains, type Span, type Statement } from '../schema/index.js'
import { inSentences } from './in-sentences.js'
import { en } from './lang/en.js'
import type { Layer } from './layer.js'
import { type Match, patternsAt } from './patterns.js'
import type { Token } from './tokens.js'

const BREAK = /^[,;:()“”"—–]$/u

/**
 * Every explicit statement that something is unverified, unclear, not known or unsupported: the clause that says it, who
 * could not tell where the clause names them, and the statement it qualifies where it points back to one.
 */
export const caveats: Layer<'caveats'> = (report, soFar) => {
  const found: Caveat[] = []
  for (const { tokens } of inSentences(report, soFar)) {
    let after = 0
    for (let i = 0; i < tokens.length; i++) {
      if (i < after) continue
      const match = patternsAt(tokens, i)
      if (match === undefined) continue
      const clause = clauseAround(tokens, i, match.last, after)
      if (match.by && isCasual(tokens, clause)) continue
      found.push(caveat(tokens, clause, match, soFar.statements))
      after = clause.last + 1
    }
  }
  return found
}

interface Clause {
  first: number
  last: number
  /** first token of the pattern */
  at: number
}

/** From the mark or joining word before the pattern to the one after it. */
function clauseAround(tokens: readonly Token[], at: number, end: number, from: number): Clause {
  let first = at
  while (first > from && !BREAK.test((tokens[first - 1] as Token).text) && !opens(tokens, first - 1)) first--
  let last = end
  while (last + 1 < tokens.length && !BREAK.test((tokens[last + 1] as Token).text) && !breaksOff(tokens, last + 1))
    last++
  if (last > end && /^[.!?]+$/u.test((tokens[last] as Token).text)) last--
  return { first, last, at }
}

/** “and that the …” opens a clause; “the bank and the owner” does not: “and”, “or” open one only before a verb or subject of their own. */
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  return (
    en.caveats.opens.has(token.lower) &&
    !(token.lower === 'and' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN')
  )
}

const breaksOff = (tokens: readonly Token[], i: number) =>
  /^(but|while|although|though|because)$/u.test((tokens[i] as Token).lower)

function caveat(tokens: readonly Token[], clause: Clause, match: Match, statements: readonly Statement[]): Caveat {
  const span = { start: (tokens[clause.first] as Token).start, end: (tokens[clause.last] as Token).end }
  const by = match.by ? subjectOf(tokens, clause) : undefined
  const about = pointsBack(tokens, clause) ? statementBefore(statements, span) : undefined
  return { span, ...(by && { by }), ...(about && { about: about.id }) }
}

/** “I don’t know how …”: talk, not a caveat. */
const isCasual = (tokens: readonly Token[], { first, at }: Clause) =>
  tokens.slice(Math.max(first, at - 3), at).some((t) => en.caveats.casual.has(t.lower))

/** The noun phrase the clause begins with, up to its verb. */
function subjectOf(tokens: readonly Token[], { first, at }: Clause): Span | undefined {
  let last = at - 1
  while (last >= first && ['AUX', 'ADV', 'VERB', 'PART', 'CCONJ', 'SCONJ'].includes((tokens[last] as Token).pos)) last--
  let start = first
  while (start <= last && ['ADV', 'CCONJ', 'SCONJ', 'ADP', 'PUNCT'].includes((tokens[start] as Token).pos)) start++
  const nominal = tokens
    .slice(start, last + 1)
    .some((t) => ['NOUN', 'PROPN', 'PRON'].includes(t.pos) && !en.caveats.dummies.has(t.lower))
  return nominal ? { start: (tokens[start] as Token).start, end: (tokens[last] as Token).end } : undefined
}

const pointsBack = (tokens: readonly Token[], { first, last }: Clause) =>
  tokens.slice(first, last + 1).some((t) => en.caveats.said.has(t.lower))

/** The statement that holds the caveat’s neighbour: the last one to begin before it, unless the caveat lies within it. */
function statementBefore(statements: readonly Statement[], span: Span): Statement | undefined {
  const start = (s: Statement) => Math.min(...s.content.map((c) => c.start))
  return statements
    .filter((s) => start(s) < span.start && !s.content.some((c) => contains(c, span)))
    .sort((a, b) => start(b) - start(a))[0]
}
