import type { Time } from '../../schema/index.js'
import { cardinalAt } from '../cardinals.js'
import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'

const { times } = en

/** Years that stand alone, lengths of time and repeated times, none of which chrono-node reads: in 1959, for three days, weekly. */
export function spansOf(tokens: readonly Token[]): Time[] {
  return tokens.flatMap((_, i) => yearAt(tokens, i) ?? durationAt(tokens, i) ?? setAt(tokens, i) ?? [])
}

function yearAt(tokens: readonly Token[], i: number): Time | undefined {
  const token = tokens[i] as Token
  if (!/^(1[0-9]|20|21)\d\d$/u.test(token.text)) return undefined
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  const bracketed = before?.text === '(' && after?.text === ')'
  if (!bracketed && !times.yearBefore.has(before?.lower ?? '')) return undefined
  if (after && (after.pos === 'NOUN' || after.pos === 'NUM') && /s$/u.test(after.lower)) return undefined
  return { span: { start: token.start, end: token.end }, type: 'date', value: token.text }
}

function durationAt(tokens: readonly Token[], i: number): Time | undefined {
  const number = cardinalAt(tokens, i)
  if (!number || number.unit !== undefined) return undefined
  const unit = tokens[number.last + 1]
  const form = times.units.get(unit?.lower ?? '')
  if (!unit || !form || times.unmeasured.has(tokens[number.last + 2]?.lower ?? '')) return undefined
  if (times.last.has(tokens[i - 1]?.lower ?? '') || tokens[number.last + 2]?.text === '-') return undefined
  return {
    span: { start: (tokens[i] as Token).start, end: unit.end },
    type: 'duration',
    value: form.replace('#', String(number.value)),
  }
}

function setAt(tokens: readonly Token[], i: number): Time | undefined {
  const token = tokens[i] as Token
  const often = times.often.get(token.lower)
  if (often !== undefined && token.pos === 'ADV')
    return { span: { start: token.start, end: token.end }, type: 'set', value: often }
  const unit = tokens[i + 1]
  const form = times.every.has(token.lower) ? times.units.get(unit?.lower ?? '') : undefined
  return unit && form
    ? { span: { start: token.start, end: unit.end }, type: 'set', value: form.replace('#', '1') }
    : undefined
}
