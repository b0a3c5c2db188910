import type { Measure } from '../../schema/index.js'
import { FIGURES, type Predicate } from '../lang/en/figures.js'
import type { Token } from '../tokens.js'
import { phraseMeasure } from './words.js'

/** What a phrase's own predicate says of it, and how near it stands. */
export interface Evidence {
  measure: Measure
  /** tokens between the phrase and the word that tells */
  distance: number
}

const REACH = 18

/**
 * What happened to the phrase that ends at token `last`, read to its right: “12 people (who were) killed”, “51 were
 * taken to hospital”, “three people in the car died”. Stops where another doing begins.
 */
export function asSubject(tokens: readonly Token[], last: number): Evidence | undefined {
  let passive = false
  let perfect = false
  for (let i = last + 1; i < Math.min(tokens.length, last + REACH); i++) {
    const token = tokens[i] as Token
    const told = phraseMeasure(tokens, i) ?? stateAt(tokens, i)
    if (told) return { measure: told.measure, distance: i - last - 1 }
    const predicate = FIGURES.predicates.get(token.lower)
    if (predicate && token.pos !== 'PROPN') {
      return undergoes(tokens, i, predicate, passive, perfect)
        ? { measure: predicate.measure, distance: i - last - 1 }
        : undefined
    }
    if (FIGURES.be.has(token.lower)) passive = true
    else if (FIGURES.have.has(token.lower)) perfect = true
    else if (FIGURES.passing.has(token.lower)) passive = true
    else if (isTransparent(token)) continue
    else {
      const skipped = aside(tokens, i)
      if (skipped === undefined) return undefined
      i = skipped
    }
  }
  return undefined
}

const isTransparent = (token: Token) =>
  token.pos === 'ADV' ||
  token.pos === 'PART' ||
  FIGURES.modal.has(token.lower) ||
  FIGURES.relative.has(token.lower) ||
  /^["“”]$/u.test(token.text)

/** “seven dead”, “were missing”; not “dead bodies”, “missing documents”. */
function stateAt(tokens: readonly Token[], i: number): { measure: Measure } | undefined {
  const measure = FIGURES.states.get((tokens[i] as Token).lower)
  if (measure === undefined) return undefined
  return tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.pos !== 'AUX' && tokens[i + 1]?.lower !== 'people'
    ? undefined
    : { measure }
}

/** Whether the subject suffers what the predicate says: were killed, (people) killed in, died; not: killed 12, have killed. */
function undergoes(
  tokens: readonly Token[],
  i: number,
  { frame, form }: Predicate,
  passive: boolean,
  perfect: boolean,
): boolean {
  const participle = form === 'past' || form === 'participle'
  if (frame === 'subject') return participle || form === 'base' || form === 's' || form === 'ing'
  if (frame === 'either' && !hasObject(tokens, i)) return true
  if (!participle) return false
  return passive || (!perfect && !hasObject(tokens, i))
}

/** A noun phrase right after the verb is what it acts upon. */
export function hasObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (FIGURES.passing.has(next.lower) || FIGURES.coordinators.has(next.lower)) return false
  return ['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(next.pos) && !FIGURES.relative.has(next.lower)
}

/** Steps over what stands between subject and verb: a prepositional phrase, an aside in commas or brackets. */
function aside(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i] as Token
  if (token.pos === 'ADP' && token.lower !== 'after' && token.lower !== 'as') return nounRun(tokens, i)
  const close =
    token.text === '(' ? ')' : token.text === ',' || token.text === '–' || token.text === '—' ? token.text : undefined
  if (close === undefined) return undefined
  for (let at = i + 1; at < Math.min(tokens.length, i + 10); at++) {
    if ((tokens[at] as Token).text !== close) continue
    return isVerbal(tokens[at + 1]) ? at : undefined
  }
  return undefined
}

const isVerbal = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'AUX' ||
    FIGURES.have.has(token.lower) ||
    FIGURES.be.has(token.lower) ||
    FIGURES.predicates.has(token.lower))

function nounRun(tokens: readonly Token[], i: number): number {
  let last = i
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADP', 'PART'].includes(next.pos) && next.text !== '-') break
    if (FIGURES.predicates.has(next.lower) && next.pos !== 'NOUN' && next.pos !== 'PROPN') break
    if (FIGURES.states.has(next.lower) || FIGURES.relative.has(next.lower)) break
    last++
  }
  return last
}
