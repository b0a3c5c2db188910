import anyAscii from 'any-ascii'

/** A word without marks, case and accents, in ASCII: “Süd’s” → “suds”, “Подоляк” → “podolyak”. */
export const fold = (word: string): string =>
  anyAscii(word.replaceAll(/[ʹʺьъЬЪ]/g, ''))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

/** Different ways to write the same sound in ASCII; applied in this order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/tch|tsch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[^eiyh]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ah$/g, 'a'],
  // Kyiv/Kiev, Zelenskyy/Zelensky, Sergei/Sergey, Graivoron/Grayvoron, Podolyak/Podoliak
  [/[iyj](?=[aou])/g, 'i'],
  [/[eiyj]*[iyj][eiyj]*/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const skeletons = new Map<string, string>()

/** What is left of a folded word when ways of transliterating it no longer differ. Remembered: a story asks often. */
export function skeleton(folded: string): string {
  const known = skeletons.get(folded)
  if (known !== undefined) return known
  const made = SOUNDS.reduce((word, [pattern, sound]) => word.replaceAll(pattern, sound), folded)
  if (skeletons.size > 50_000) skeletons.clear()
  skeletons.set(folded, made)
  return made
}

/** How sure it is that two folded words are one word: 1 equal, 0.95 transliterated otherwise, 0.8 one slip, 0 different. */
export function sameWord(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 3 || b.length < 3 || Math.abs(a.length - b.length) > 3) return 0
  if (/\d/.test(a) || /\d/.test(b)) return 0
  const x = skeleton(a)
  const y = skeleton(b)
  if (x === y) return 0.95
  const isLong = Math.min(a.length, b.length) >= 4
  return isLong && a[0] === b[0] && (within1(a, b) || (x.length > 3 && y.length > 3 && within1(x, y))) ? 0.8 : 0
}

/** The same words in whatever order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || !a.every((w) => b.includes(w))) return false
  return [...a].sort().join(' ') === [...b].sort().join(' ')
}

/** One letter more, less, other, or two swapped. */
function within1(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1)
  const rest = (n: number) => short.slice(i + n) === long.slice(i + n)
  return rest(1) || (short[i] === long[i + 1] && short[i + 1] === long[i] && rest(2))
}
