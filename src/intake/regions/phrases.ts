/** Where in a block a phrase may stand. */
export type Anchor = 'whole' | 'start' | 'hold' | 'end'

/** One test for many phrases of `lang/`; see there for `*` and `#`. Text is to be given as `plain` makes it. */
export function matcher(phrases: readonly string[], anchor: Anchor): RegExp {
  const any = phrases.map(source).join('|')
  const before = '(?<![\\p{L}\\p{N}])'
  const after = '(?![\\p{L}\\p{N}])'
  switch (anchor) {
    case 'whole':
      return new RegExp(`^(?:${any})[:.…>»]*$`, 'u')
    case 'start':
      return new RegExp(`^(?:${any})${after}`, 'u')
    case 'hold':
      return new RegExp(`${before}(?:${any})${after}`, 'u')
    case 'end':
      return new RegExp(`(?:${any})$`, 'u')
  }
}

/** Lower case, plain apostrophes, single spaces: what phrases are compared with. Keeps no offsets. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim()

/** Gaps are bounded, so that a hostile text cannot make a search slow. */
function source(phrase: string): string {
  return phrase
    .replace(/[.?+^$(){}|[\]\\/]/gu, '\\$&')
    .replaceAll(' * ', ' (?:\\S{1,30} ){0,4}')
    .replace(/ \*$/u, '(?: \\S{1,30}){0,4}')
    .replaceAll('#', '\\d[\\d*x–-]*')
}
