import type { Act, Span } from '../schema/index.js'
import { contains } from '../schema/index.js'
import { charactersOf, type TokenRange } from './clauses.js'
import { en } from './lang/en.js'
import { phraseAfter, phraseBefore } from './phrases.js'
import type { Token } from './tokens.js'

const { cues, clausal, times, transitive, declined, between, complementisers, citing, certainty } = en.statements

/** Source, cue and content as found in one sentence. */
export interface Attribution {
  source: Span[]
  cue: Span[]
  content: Span[]
  act: Act
  /** words that bear on how surely it is said */
  certaintyWords: string[]
  confidence: number
}

/** Share of wholly right attributions among those found so, on PolNeAR’s dev split. */
const CONFIDENCE = { quoted: 0.31, that: 0.41, bare: 0.31, accordingTo: 0.41, passive: 0.19, other: 0.19 }

interface Scene {
  text: string
  tokens: readonly Token[]
  sentence: TokenRange
  quoted: readonly Span[]
}

/** The attributions that one sentence makes, by its cue words; words within quotation marks are no cues. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  sentence: TokenRange,
  quoted: readonly Span[],
): Attribution[] {
  const scene = { text, tokens, sentence, quoted }
  const found: Attribution[] = []
  for (let i = sentence.first; i < sentence.end; i++) {
    const token = tokens[i] as Token
    if (quoted.some((q) => contains(q, token))) continue
    const attribution = accordingTo(scene, i) ?? (isCue(scene, i) ? byVerb(scene, i) : undefined)
    if (attribution) found.push(attribution)
  }
  return found
}

const at = ({ tokens, sentence }: Scene, i: number): Token | undefined =>
  i >= sentence.first && i < sentence.end ? tokens[i] : undefined

const lower = (scene: Scene, i: number) => at(scene, i)?.lower ?? ''

function isCue(scene: Scene, i: number): boolean {
  const token = at(scene, i) as Token
  if (citing.has(token.lower)) return true
  return token.pos === 'VERB' && cues.has(token.lemma.toLowerCase()) && lower(scene, i - 1) !== 'to'
}

/** “…, according to X” and “According to X, …”. */
function accordingTo(scene: Scene, i: number): Attribution | undefined {
  const [first, second] = en.statements.accordingTo
  if (lower(scene, i) !== first || lower(scene, i + 1) !== second) return undefined
  const { tokens, sentence } = scene
  const source = phraseAfter(tokens, i + 2, sentence.end)
  if (!source) return undefined
  const isFirst = i - sentence.first < 2
  const content = isFirst ? clause(scene, skipMarks(scene, source.end), sentence.end) : clause(scene, sentence.first, i)
  if (!content) return undefined
  return make(scene, source, { first: i, end: i + 2 }, [content], 'assert', CONFIDENCE.accordingTo)
}

function byVerb(scene: Scene, i: number): Attribution | undefined {
  const token = at(scene, i) as Token
  const act = cues.get(token.lemma.toLowerCase()) ?? 'assert'
  const cue = { first: i, end: i + 1 }
  const passive = isPassive(scene, i)
  const inverted = passive ? undefined : invertedSource(scene, i)
  const source = passive ? undefined : (inverted ?? sourceBefore(scene, i))
  if (!source && !passive) return undefined
  const behind = contentAfter(scene, i, inverted && source ? source.end : i + 1, passive)
  const before = contentBefore(scene, source && !inverted ? source.first : i)
  const isPost = inverted || !behind
  const content = isPost ? [before, inverted ? undefined : behind?.span] : [behind?.span]
  const spans = content.filter((c): c is Span => c !== undefined)
  if (spans.length === 0) return undefined
  if (act === 'decline' && !scene.tokens.slice(i + 1, i + 5).some((t) => declined.has(t.lower))) return undefined
  const isQuoted = spans.some((c) => scene.quoted.some((q) => contains(c, q) || contains(q, c)))
  const confidence = isQuoted
    ? CONFIDENCE.quoted
    : passive
      ? CONFIDENCE.passive
      : (behind?.confidence ?? CONFIDENCE.other)
  return make(scene, source, cue, spans, act, confidence)
}

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being'])

/** “was reported to”, “is believed”: nobody is named. */
function isPassive(scene: Scene, i: number): boolean {
  let before = i - 1
  while (at(scene, before)?.pos === 'ADV') before--
  return BE.has(lower(scene, before)) && /(ed|id|n|ld|ght)$/.test(lower(scene, i))
}

/** “… ,” said X: only right behind a quotation or a comma. */
function invertedSource(scene: Scene, i: number): TokenRange | undefined {
  const before = at(scene, i - 1)
  if (!before || !/^[,”"»’'?!]$/.test(before.text)) return undefined
  if (before.text === ',' && !hasVerb(scene, scene.sentence.first, i - 1)) return undefined
  const source = phraseAfter(scene.tokens, i + 1, scene.sentence.end)
  if (!source) return undefined
  const next = lower(scene, source.end)
  const isQuoted = /^[”"»’']$/.test(before.text)
  return next === '' || /^[.,;:]$/.test(next) || isQuoted ? source : undefined
}

/** “X said”, “X, a governor, said”, “X has also said”. */
function sourceBefore(scene: Scene, i: number): TokenRange | undefined {
  const { tokens, sentence } = scene
  let end = i
  const isBetween = (word: string) => between.has(word) || times.has(word)
  while (end > sentence.first && (isBetween(lower(scene, end - 1)) || at(scene, end - 1)?.pos === 'ADV')) end--
  const isCoordinate = tokens.slice(end, i).some((t) => t.pos === 'CCONJ')
  if (isCoordinate) return phraseAfter(tokens, sentence.first, end)
  if (lower(scene, end - 1) !== ',') return phraseBefore(tokens, sentence.first, end)
  const comma = end - 1
  for (let open = comma - 1; open > sentence.first; open--) {
    if (lower(scene, open) !== ',') continue
    const outer = phraseBefore(tokens, sentence.first, open)
    if (outer) return { first: outer.first, end: comma }
  }
  return undefined
}

function contentAfter(scene: Scene, cue: number, from: number, passive: boolean) {
  const { sentence } = scene
  const lemma = (at(scene, cue)?.lemma ?? '').toLowerCase()
  const that = findAhead(scene, from, 8, (i) => complementisers.has(lower(scene, i)))
  const quote = findAhead(scene, from, 8, (i) => scene.quoted.some((q) => q.start === at(scene, i)?.start))
  const start = [that, quote].filter((i) => i >= 0).sort((a, b) => a - b)[0] ?? -1
  if (start >= 0) {
    const span = clause(scene, start, sentence.end)
    return span && { span, confidence: start === that ? CONFIDENCE.that : CONFIDENCE.quoted }
  }
  const next = at(scene, from)
  if (!next || /^[.,;:]$/.test(next.text) || !(clausal.has(lemma) || transitive.has(lemma) || passive)) return undefined
  if (!hasVerb(scene, from, sentence.end) && !transitive.has(lemma)) return undefined
  const span = clause(scene, from, sentence.end)
  return span && { span, confidence: CONFIDENCE.bare }
}

function findAhead(scene: Scene, from: number, reach: number, test: (i: number) => boolean): number {
  for (let i = from; i < Math.min(from + reach, scene.sentence.end); i++) {
    if (test(i)) return i
    if (/^[.;]$/.test(lower(scene, i)) || /^(VERB|AUX)$/.test(at(scene, i)?.pos ?? '')) return -1
  }
  return -1
}

/** What stands before “…, X said”: it needs the comma or the closing mark. */
function contentBefore(scene: Scene, end: number): Span | undefined {
  const { sentence } = scene
  const mark = at(scene, end - 1)
  if (!mark || !/^[,”"»?!]$/.test(mark.text)) return undefined
  if (!hasVerb(scene, sentence.first, end) && mark.text === ',') return undefined
  return clause(scene, sentence.first, end)
}

const hasVerb = ({ tokens }: Scene, from: number, to: number) =>
  tokens.slice(from, to).some((t) => t.pos === 'VERB' || t.pos === 'AUX')

function skipMarks(scene: Scene, from: number): number {
  let i = from
  while (/^[,:;]$/.test(lower(scene, i))) i++
  return i
}

/** The characters from one token to another without the commas and stops around them; quotations keep theirs. */
function clause(scene: Scene, from: number, to: number): Span | undefined {
  const first = skipMarks(scene, from)
  let end = to
  while (end > first && /^[.,;:]$/.test(lower(scene, end - 1))) end--
  return end > first ? charactersOf(scene.tokens, { first, end }) : undefined
}

function make(
  scene: Scene,
  source: TokenRange | undefined,
  cue: TokenRange,
  content: Span[],
  act: Act,
  confidence: number,
): Attribution {
  const { tokens, sentence } = scene
  const near = tokens.slice(Math.max(sentence.first, cue.first - 2), cue.end)
  return {
    source: source ? [charactersOf(tokens, source)] : [],
    cue: [charactersOf(tokens, cue)],
    content,
    act,
    certaintyWords: near.flatMap((t) => [t.lower, t.lemma.toLowerCase()]).filter((w) => certainty.has(w)),
    confidence,
  }
}
