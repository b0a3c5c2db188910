/** How many of `phrases` occur in `text` as whole words. `text` in lower case. */
export function countPhrases(text: string, phrases: readonly string[]): number {
  let count = 0
  for (const phrase of phrases) if (hasPhrase(text, phrase)) count++
  return count
}

/** True where `phrase` stands in `text` (in lower case), not as a part of other words. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const joined = (phrase.startsWith('n') && phrase.includes("'")) || !isLetter(text[at - 1])
    if (joined && !isLetter(text[at + phrase.length])) return true
  }
  return false
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
