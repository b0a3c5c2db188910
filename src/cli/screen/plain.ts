/**
 * What a terminal would obey instead of show, or show so that it deceives: C0 and C1 controls, bidirectional overrides
 * and isolates, invisible tag characters, line and paragraph separators, lone surrogates. Joiners and variation
 * selectors stay: emoji and many scripts need them.
 */

const UNSAFE =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Makes any text safe to show in a terminal; every terminal output passes through here. White space becomes a plain
 * space, each unsafe character a visible name such as ⟨U+001B⟩.
 */
export const plain = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(UNSAFE, (c) => `⟨U+${hex(c)}⟩`)

/** JSON that a terminal shows and does not obey: the same characters are written as \u escapes, so nothing is lost. */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(UNSAFE, (c) => (c === '\n' ? c : escapes(c)))

const hex = (c: string) => (c.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
const escapes = (c: string) =>
  c
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
