import type { Found } from '../inference/find.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { generic, sites } = en.actors
const { organisationNames } = en.mentions

type FoundMention = Found['mentions'][number]

/** How sure the model must be of a name for “and” to part it from the next. */
const SURE = 0.7

/**
 * Of two names that “and” joins the one a mention hangs on: of “Kelva Bank and Talmere Steel” “Kelva Bank”, where the
 * model found the other for itself. “Talmere Resort and Casino” stays one: what follows is but a kind.
 * @param tokens of the mention
 */
export function conjunctOf(
  tokens: readonly Token[],
  m: FoundMention,
  found: readonly FoundMention[],
): readonly Token[] {
  if (m.form !== 'name') return tokens
  const head = tokens.findIndex((t) => t.start <= m.head.start && m.head.start < t.end)
  const parts = (and: Token, i: number) => {
    const beside = and.lower === 'and' && tokens[head < i ? i + 1 : i - 1]
    return beside !== false && beside !== undefined && found.some((other) => isOther(other, m, beside, head < i))
  }
  const end = tokens.findIndex((t, i) => i > head && parts(t, i))
  const start = tokens.findLastIndex((t, i) => i < head && parts(t, i))
  return tokens.slice(start + 1, end < 0 ? undefined : end)
}

/** A sure name of the same sort that begins, or ends, right beside the “and”. */
function isOther(other: FoundMention, m: FoundMention, beside: Token, isBehind: boolean): boolean {
  const isSort = other.type === m.type || (m.type === 'group' && other.type === 'person')
  const touches = isBehind ? other.span.start === beside.start : other.span.end === beside.end
  const isKind = [generic, sites, organisationNames].some((kinds) => isBehind && kinds.has(beside.lower))
  return other !== m && other.form === 'name' && other.score >= SURE && isSort && touches && !isKind
}
