import { en } from '../lang/en.js'
import type { Token } from '../tokens.js'
import { isOutdone } from './echo.js'
import type { Phrase } from './phrase.js'

const { figures } = en

/**
 * Whether the text says that the number was given up for another: “up from 12”, “initially said 12 had died”, “an earlier
 * figure of 12”.
 */
export function isFormer(tokens: readonly Token[], { first }: Pick<Phrase, 'first'>): boolean {
  if (isOutdone(tokens, first)) return true
  for (let i = first - 1; i >= Math.max(0, first - 6) && tokens[i]?.pos !== 'PUNCT'; i--) {
    // “an initial death toll of 12”: a noun may stand between
    const next = tokens.slice(i + 1, i + 3).map((t) => t.lower)
    if (figures.initially.has(tokens[i]?.lower ?? '') && next.some(isTelling)) return true
  }
  return false
}

const isTelling = (word: string): boolean =>
  figures.tellers.has(word) || figures.putting.has(word) || figures.countNouns.has(word) || figures.totalNouns.has(word)
