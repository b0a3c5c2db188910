import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columns, indented } from '../../src/cli/screen/layout.js'
import { Screen, type Sink } from '../../src/cli/screen/screen.js'
import { bold, red } from '../../src/cli/screen/text.js'
import { shortIds } from '../../src/cli/views/short-ids.js'

class Paper implements Sink {
  written = ''
  constructor(
    readonly isTTY = false,
    readonly columns?: number,
  ) {}
  write(text: string): void {
    this.written += text
  }
}

const shown = (env: Record<string, string>, isTTY: boolean) => {
  const paper = new Paper(isTTY)
  new Screen(paper, env).line(red('x'))
  return paper.written
}

describe('colour', () => {
  it.each([
    ['on a terminal', {}, true, true],
    ['in a pipe', {}, false, false],
    ['on a terminal with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['in a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['on a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['in a pipe in CI', { CI: 'true' }, false, false],
    ['with both, where NO_COLOR wins', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_, env, isTTY, coloured) => expect(shown(env, isTTY).includes('\u001b[31m')).toBe(coloured))

  it('cannot be smuggled in by text', () => {
    const paper = new Paper(true)
    new Screen(paper, {}).line([bold('a\u001b[8mb'), '\u001b[2J'])
    expect(paper.written.match(/\p{Cc}\[\d+m/gu)).toEqual(['\u001b[1m', '\u001b[22m'])
    expect(paper.written).not.toContain('\u001b[2J')
  })
})

describe('layout', () => {
  it('keeps to the width, whatever the cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 80 }).map((s) => s.replaceAll(/[\p{C}\s]+/gu, ' '))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          for (const line of columns(rows, [{ min: 8 }, { min: 8, align: 'right' }, { min: 8 }], width))
            expect(stringWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('aligns wide and combining characters', () => {
    expect(
      columns(
        [
          ['日本', 'x'],
          ['e\u0301e\u0301', 'y'],
          ['abcd', 'z'],
        ],
        [{}, {}],
        40,
      ),
    ).toEqual(['日本  x', '\u00e9\u00e9    y', 'abcd  z'])
  })

  it('wraps a cell within its column', () => {
    expect(columns([['one two three', 'fig_aaaaaa']], [{ min: 5 }, { min: 10 }], 20)).toEqual([
      'one two   fig_aaaaaa',
      'three',
    ])
  })

  it('hangs further lines', () => {
    expect(indented('aaa bbb ccc', 9, 2, 1)).toEqual(['  aaa', '   bbb', '   ccc'])
  })
})

describe('short ids', () => {
  it('are as long as it takes to tell them apart', () => {
    const short = shortIds(['fig_aaaaaaaab', 'fig_aaaaaaaac', 'sta_b'])
    expect(short('fig_aaaaaaaab')).toBe('fig_aaaaaaaab')
    expect(shortIds(['fig_abcdefgh', 'fig_zbcdefgh'])('fig_abcdefgh')).toBe('fig_abcdef')
  })
})
