import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, plainJson } from '../../src/cli/screen/plain.js'

// biome-ignore format: one line a danger
const DANGERS: [what: string, text: string, shown: string][] = [
  ['clears the screen', '\u001b[2Jgone', '⟨U+001B⟩[2Jgone'],
  ['sets the title with an OSC', '\u001b]0;owned\u0007', '⟨U+001B⟩]0;owned⟨U+0007⟩'],
  ['uses the 8-bit CSI', '\u009b31mred', '⟨U+009B⟩31mred'],
  ['backspaces over words', 'no\b\byes', 'no⟨U+0008⟩⟨U+0008⟩yes'],
  ['overwrites the line', 'true\rfalse', 'true false'],
  ['turns words around', 'abc\u202Efed', 'abc⟨U+202E⟩fed'],
  ['isolates words', '\u2066abc\u2069', '⟨U+2066⟩abc⟨U+2069⟩'],
  ['hides words in tags', 'a\u{E0041}b', 'a⟨U+E0041⟩b'],
  ['hides a zero-width space', 'pay\u200Bpal', 'pay⟨U+200B⟩pal'],
  ['holds half a character', 'x\uD83D', 'x⟨U+D83D⟩'],
  ['breaks the line in Unicode', 'a\u2028b', 'a b'],
]

describe('text for a terminal', () => {
  it.each(DANGERS)('is harmless where it %s', (_, text, shown) => expect(plain(text)).toBe(shown))

  it('keeps what languages and emoji need', () => {
    const text = 'naïve e\u0301 日本 فارسی می\u200Cخواهم 👩\u200D🚒 ❤\uFE0F “quotes” – €'
    expect(plain(text)).toBe(text)
  })

  it('never holds a control or bidi character, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })

  it('is lossless as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = plainJson({ text })
        expect(json).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
})
