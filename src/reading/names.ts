import type { TokenRange } from './clauses.js'
import { en } from './lang/en.js'
import type { Token } from './tokens.js'

const { demonyms, honorifics, organisationNames, joints, never, people, determiners, possessive } = en.mentions
const CAPITAL = /^\p{Lu}/u

/** A name in the text: the whole with titles, and the bare name in it. */
export interface NameRun {
  span: TokenRange
  head: TokenRange
  /** a title stands before it, so it is a person */
  titled: boolean
}

/** Words that stand capitalised inside a sentence somewhere in the text: names whatever their place. */
export function knownNameWords(tokens: readonly Token[], sentences: readonly TokenRange[]): Set<string> {
  const known = new Set<string>()
  for (const { first, end } of sentences) {
    if (isTitleCase(tokens, { first, end })) continue
    for (let i = first + 1; i < end; i++) {
      const token = tokens[i] as Token
      if (CAPITAL.test(token.text) && !never.has(token.lower) && !/^["“„«]$/.test((tokens[i - 1] as Token).text)) {
        known.add(token.text)
      }
    }
  }
  return known
}

/** Names in one sentence, left to right, none inside another. */
export function findNames(tokens: readonly Token[], sentence: TokenRange, known: ReadonlySet<string>): NameRun[] {
  const titleCase = isTitleCase(tokens, sentence)
  const isPart = (i: number) => {
    const token = tokens[i]
    if (!token || i >= sentence.end || !CAPITAL.test(token.text) || never.has(token.lower)) return false
    return i > sentence.first && !titleCase ? true : known.has(token.text) || (token.pos === 'PROPN' && !titleCase)
  }
  const runs: NameRun[] = []
  for (let i = sentence.first; i < sentence.end; ) {
    if (!isPart(i)) {
      i++
      continue
    }
    const end = endOfRun(tokens, i, isPart)
    const run = withTitle(tokens, sentence, { first: i, end })
    if (run) runs.push(run)
    i = end
  }
  return runs
}

function endOfRun(tokens: readonly Token[], first: number, isPart: (i: number) => boolean): number {
  let end = first + 1
  for (;;) {
    if (isPart(end)) end++
    else if (joints.has(tokens[end]?.lower ?? '') && isJoined(tokens, first, end) && isPart(end + 1)) end += 2
    else if (tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'the' && isPart(end + 2)) end += 3
    else return end
  }
}

/** “and” and “for” join only what reads like one organisation: a single word before them rarely does. */
const isJoined = (tokens: readonly Token[], first: number, joint: number) =>
  /^(and|&|the)$/.test((tokens[joint] as Token).lower) ? false : joint - first < 4

function withTitle(tokens: readonly Token[], sentence: TokenRange, run: TokenRange): NameRun | undefined {
  let first = run.end
  while (first > run.first && !honorifics.has((tokens[first - 1] as Token).lower)) first--
  if (first === run.end || isDemonym(tokens, run)) return undefined
  // “Defence Ministry” is no ministry titled Defence.
  if (organisationNames.has((tokens[run.end - 1] as Token).lower)) first = run.first
  const isTitled = first > run.first
  const before = tokens[run.first - 1]
  const hasRole = before !== undefined && run.first > sentence.first && people.has(before.lemma.toLowerCase())
  if (!isTitled && !hasRole) return { span: run, head: run, titled: false }
  return {
    span: { first: startOfTitle(tokens, sentence, run.first), end: run.end },
    head: { first, end: run.end },
    titled: true,
  }
}

/** “Russian” in “Russian troops” tells which troops; it names nobody. */
function isDemonym(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const word = (tokens[first] as Token).lower
  return end - first === 1 && demonyms.some((d) => word.endsWith(d)) && /^(NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')
}

/** Walks left over what describes the title: “the [Belgorod regional governor] …”. */
function startOfTitle(tokens: readonly Token[], sentence: TokenRange, from: number): number {
  let first = from
  while (first > sentence.first) {
    const token = tokens[first - 1] as Token
    if (determiners.has(token.lower)) return first - 1
    if (!/^(ADJ|NOUN|PROPN)$/.test(token.pos) && !possessive.has(token.lower.replace('’', "'"))) return first
    first--
  }
  return first
}

/** Headlines in Title Case and lines in capitals: capitals tell nothing there. */
function isTitleCase(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const words = tokens.slice(first, end).filter((t) => /^\p{L}{4,}/u.test(t.text))
  return words.length > 3 && words.filter((t) => CAPITAL.test(t.text)).length > 0.8 * words.length
}
