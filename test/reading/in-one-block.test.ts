import { describe, expect, it } from 'vitest'
import { inOneBlock } from '../../src/reading/in-one-block.js'
import { type RegionRole, slice } from '../../src/schema/index.js'
import { reportOf } from './report.js'

/** What is kept of “content”, both given by their words, in a text of blocks. */
function kept(blocks: [RegionRole, string][], cue: string, ...content: string[]): string[] {
  const text = blocks.map(([, words]) => words).join('\n\n')
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const regions = blocks.map(([role, words]) => ({ role, ...place(words) }))
  const spans = inOneBlock(reportOf(text, regions), place(cue), content.map(place))
  return spans.map((span) => slice(text, span))
}

describe('what is said in one block', () => {
  it('does not run on from a caption or heading into the text below', () => {
    const said = 'Dockers at the gate\n\nThe port'
    const text: [RegionRole, string][] = [
      ['caption', 'Dockers at the gate'],
      ['paragraph', 'The port, its owner said, will stay shut.'],
    ]
    expect(kept(text, 'said', said, 'will stay shut')).toEqual(['The port', 'will stay shut'])
  })

  it('does not run on from a headline into a caption', () => {
    const text: [RegionRole, string][] = [
      ['headline', 'Bank expects a loss'],
      ['caption', 'FILE'],
    ]
    expect(kept(text, 'expects', 'a loss\n\nFILE')).toEqual(['a loss'])
  })

  it('goes on over paragraphs, and is left where nothing else is said', () => {
    const text: [RegionRole, string][] = [
      ['crosshead', '“No deal”'],
      ['paragraph', '“We will not sign.'],
      ['paragraph', 'Not today,” she said.'],
    ]
    expect(kept(text, 'said', '“We will not sign.\n\nNot today,”')).toEqual(['“We will not sign.\n\nNot today,”'])
    expect(kept(text, 'said', '“No deal”')).toEqual(['“No deal”'])
  })
})
