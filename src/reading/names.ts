import type { Span } from '../schema/index.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { honorifics, joints, organisationNames, never } = en.mentions
const CAPITAL = /^\p{Lu}/u

/**
 * The bare name within a mention, without titles and what follows: of “regional Governor Jane Roe, 54” “Jane Roe”.
 * @param tokens of the mention
 * @param head a word of the mention's that it hangs on
 * @returns undefined where the mention holds a title alone (“the President”), or nothing capitalised
 */
export function nameIn(tokens: readonly Token[], head: Span, isPerson: boolean): Span | undefined {
  const isPart = (i: number) => {
    const token = tokens[i]
    return token !== undefined && CAPITAL.test(token.text) && !never.has(token.lower)
  }
  const at = nearestPart(tokens, head, isPart)
  if (at === undefined) return undefined
  let first = at
  while (isPart(first - 1) || (isJoint(tokens, first - 1, isPerson) && isPart(first - 2))) first--
  let end = at + 1
  while (isPart(end) || (isJoint(tokens, end, isPerson) && isPart(end + 1))) end++
  first = isPerson ? afterTitles(tokens, first, end) : first
  return first < end ? { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end } : undefined
}

/** The head itself, or where that is a role (“spokesman Jane Roe”) the first capitalised word behind it, else before it. */
function nearestPart(tokens: readonly Token[], head: Span, isPart: (i: number) => boolean): number | undefined {
  const at = tokens.findIndex((t) => t.start <= head.start && head.start < t.end)
  for (let i = at; i >= 0 && i < tokens.length && !/^[,;:]$/.test((tokens[i] as Token).text); i++)
    if (isPart(i)) return i
  for (let i = at; i >= 0; i--) if (isPart(i)) return i
  return undefined
}

/** “and” joins the parts of a ministry's name, but two people. */
const isJoint = (tokens: readonly Token[], i: number, isPerson: boolean) =>
  joints.has(tokens[i]?.lower ?? '') && !(isPerson && tokens[i]?.pos === 'CCONJ')

/** Behind the last title in a person's name, which a demonym may precede: “Russian President Jane Roe”. */
function afterTitles(tokens: readonly Token[], first: number, end: number): number {
  if (organisationNames.has((tokens[end - 1] as Token).lower)) return first
  for (let i = end; i > first; i--) if (honorifics.has((tokens[i - 1] as Token).lower)) return i
  return first
}
