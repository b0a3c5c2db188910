import { eld } from 'eld/small'

/** Letters beyond which more text does not change the answer; keeps long texts cheap. */
const ENOUGH = 4000

/** The language of `text` as a BCP 47 tag; `und` where it is too short or too mixed to tell. */
export function identify(text: string): string {
  const result = eld.detect(text.slice(0, ENOUGH))
  return result.language && result.isReliable() ? result.language : 'und'
}

/** How much `text` looks like the language it looks most like: 0–1. */
export function fluency(text: string): number {
  const { language, getScores } = eld.detect(text.slice(0, ENOUGH))
  return getScores()[language] ?? 0
}
