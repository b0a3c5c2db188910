import { questions } from '../../reading/lang/en/questions.js'
import type { Token } from '../../reading/tokens.js'
import { takeApart, termsAmong } from '../words.js'
import { wordsOf } from './hyphens.js'

/** Longer statements are quoted up to the end of a phrase. */
const LONGEST = 100
/** Fewer content words (“we don’t know”) tell nothing. */
const LEAST_WORDS = 2
const LONGEST_SUBJECT = 9

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** A statement in its own words as a heading: “her husband has a cut on his face”; undefined where it tells nothing by itself. */
export const quote = (words: string): string | undefined => shortened(words, isSentence)

/** Words that are no sentence, where there is no sentence: “the soldiers’ refusal to react”. */
export const quotePart = (words: string): string | undefined =>
  shortened(words, ([first]) => first !== undefined && !VERBS.has(first.pos))

function shortened(words: string, isWanted: (tokens: readonly Token[]) => boolean): string | undefined {
  const text = words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/["“”«»]/gu, '')
    .replace(/^(?:[^\p{L}\p{N}$€£#@]+|(?:that|and|but)\s+)+/iu, '')
    .replace(/[\s,;:–—-]+$/u, '')
  const tokens = wordsOf(text)
  if (!isWanted(tokens) || contentIn(text) < LEAST_WORDS) return undefined
  if (text.length <= LONGEST) return `“${text.replace(/(?<=[\p{L}\p{N}])\.$/u, '')}”`
  const end = tokens.findLastIndex((t, i) => t.end <= LONGEST - 1 && endsPhrase(tokens, i))
  return end < LONGEST_SUBJECT ? undefined : `“${text.slice(0, tokens[end]?.end)} …”`
}

const contentIn = (text: string): number => termsAmong(takeApart(text).list).size

/** True where a verb has its subject before it: no list of things, no clause that hangs on words left out. */
function isSentence(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => VERBS.has(t.pos))
  const [verb, subject] = [tokens[at], tokens.slice(0, at)]
  if (!verb || at < 1 || at > LONGEST_SUBJECT || subject[0]?.pos === 'ADP' || verb.lower.endsWith('ing')) return false
  if (tokens.at(-1)?.pos === 'VERB' && tokens.at(-1)?.lower.endsWith('s')) return false
  if (!subject.some((t) => ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET'].includes(t.pos))) return false
  if (verb.pos === 'VERB' && verb.lower.endsWith('ed') && tokens[at + 1]?.pos === 'ADP') return false
  return !tokens.slice(0, at).some((t) => t.lower === 'to' || questions.subordinators.has(t.lower))
}

function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i] as Token, tokens[i + 1]]
  if (!next || questions.danglers.has(word.lower)) return false
  return (
    next.pos === 'PUNCT' || next.pos === 'SCONJ' || next.pos === 'CCONJ' || (next.pos === 'ADP' && next.lower !== 'of')
  )
}
