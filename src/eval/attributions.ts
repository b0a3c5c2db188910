import { bySpan, type Span, type Statement } from '../schema/index.js'
import { closeness, pairUp, spansMatch } from './match.js'
import { addTallies, type Tally } from './tally.js'

const ATTRIBUTION_KEYS = [
  'attribution.cue',
  'attribution.source',
  'attribution.content',
  'attribution.source.overlap',
  'attribution.content.overlap',
  'attribution.whole',
] as const
export type AttributionTallies = Record<(typeof ATTRIBUTION_KEYS)[number], Tally>

export interface GoldAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

export const NO_ATTRIBUTIONS: AttributionTallies = Object.fromEntries(
  ATTRIBUTION_KEYS.map((key) => [key, { right: 0, system: 0, gold: 0 }]),
) as AttributionTallies

export const addAttributions = (a: AttributionTallies, b: AttributionTallies): AttributionTallies =>
  Object.fromEntries(ATTRIBUTION_KEYS.map((key) => [key, addTallies(a[key], b[key])])) as AttributionTallies

/** Attributions of one article against the gold's; `right[i]`: system statement i is one of the gold's. */
export function scoreAttributions(
  gold: readonly GoldAttribution[],
  system: readonly Pick<Statement, 'source' | 'cue' | 'content'>[],
): { tallies: AttributionTallies; right: boolean[]; misses: GoldAttribution[] } {
  const spansOf = (role: keyof GoldAttribution, items: readonly GoldAttribution[]) => items.flatMap((i) => i[role])
  const exact = (role: keyof GoldAttribution): Tally =>
    tallyKeys(spansOf(role, gold).map(spanKey), spansOf(role, system).map(spanKey))
  const overlapping = (role: keyof GoldAttribution): Tally => {
    const inOneReport = (s: Span) => ({ ...s, report: '' })
    const g = spansOf(role, gold).map(inOneReport)
    const s = spansOf(role, system).map(inOneReport)
    return { right: pairUp(g, s, spansMatch, closeness).length, system: s.length, gold: g.length }
  }
  const goldKeys = gold.map(wholeKey)
  const left = new Map<string, number>()
  for (const key of goldKeys) left.set(key, (left.get(key) ?? 0) + 1)
  const whole = system.filter((s) => {
    const key = wholeKey(s)
    const remaining = left.get(key) ?? 0
    left.set(key, remaining - 1)
    return remaining > 0
  })
  const systemKeys = new Set(system.map(wholeKey))
  return {
    tallies: {
      'attribution.cue': exact('cue'),
      'attribution.source': exact('source'),
      'attribution.content': exact('content'),
      'attribution.source.overlap': overlapping('source'),
      'attribution.content.overlap': overlapping('content'),
      'attribution.whole': { right: whole.length, system: system.length, gold: gold.length },
    },
    right: system.map((s) => gold.some((g) => isSame(s, g))),
    misses: gold.filter((_, i) => !systemKeys.has(goldKeys[i] as string)),
  }
}

/** What confidence is about: a content span matches, and where either has a source, a source span too. */
function isSame(a: Pick<Statement, 'source' | 'content'>, b: GoldAttribution): boolean {
  const meets = (as: readonly Span[], bs: readonly Span[]) =>
    as.some((x) => bs.some((y) => spansMatch({ ...x, report: '' }, { ...y, report: '' })))
  const isNobody = a.source.length === 0 && b.source.length === 0
  return meets(a.content, b.content) && (isNobody || meets(a.source, b.source))
}

const spanKey = (s: Span) => `${s.start}-${s.end}`
const wholeKey = (a: GoldAttribution) =>
  [a.cue, a.source, a.content].map((spans) => [...spans].sort(bySpan).map(spanKey).join(',')).join('|')

function tallyKeys(gold: readonly string[], system: readonly string[]): Tally {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let right = 0
  for (const key of system) {
    const remaining = left.get(key) ?? 0
    if (remaining > 0) right++
    left.set(key, remaining - 1)
  }
  return { right, system: system.length, gold: gold.length }
}
