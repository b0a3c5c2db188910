const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** A word as it counts for what a report is about, and where it stands. */
export interface Word {
  /** lower case, singular */
  normal: string
  start: number
  isCapitalised: boolean
}

/** The words and numbers of a text, taken as training/stories/commonness.py takes them. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    yield { normal: normalWord(word), start: match.index, isCapitalised: /^\p{Lu}/u.test(word) }
  }
}

function normalWord(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}
