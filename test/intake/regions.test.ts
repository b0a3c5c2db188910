import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regions } from '../../src/intake/regions.js'
import { slice } from '../../src/schema/index.js'

/** What each stretch of a text was taken for, to be read as a table. */
const told = (text: string, title?: string) => regions(text, title).map((r) => `${r.role}: ${slice(text, r)}`)

const SENTENCE = 'The river rose by two metres on Monday, the mayor said.'

describe('regions', () => {
  it('of a plain text', () => {
    const text = [
      ' date 2031-05-02 This audio is created with AI assistance',
      'FORDTON, Westmark (Agency) — Two people died in the flood.',
      SENTENCE,
      'Nothing to do with us, ministry says',
      'What do we know?',
      SENTENCE,
      'Keep reading:',
      'Ferry strike enters “third week”',
      'The governor again reported leaks at the dam',
    ].join('\n\n')
    expect(told(text)).toEqual([
      'dateline: date 2031-05-02',
      'boilerplate: This audio is created with AI assistance',
      'dateline: FORDTON, Westmark (Agency) —',
      'paragraph: Two people died in the flood.',
      `paragraph: ${SENTENCE}`,
      'crosshead: Nothing to do with us, ministry says',
      'crosshead: What do we know?',
      `paragraph: ${SENTENCE}`,
      'boilerplate: Keep reading:',
      'boilerplate: Ferry strike enters “third week”',
      'boilerplate: The governor again reported leaks at the dam',
    ])
  })

  it('of the top of a page', () => {
    const text = `Two die in flood\n\nRiver bursts its banks after a week of heavy rain in the north\n\nBy Ann Lee and Jo Roe\n\nPublished 10:30, 2 May 2031\n\n${SENTENCE}`
    expect(told(text, 'Two die in flood').map((l) => l.split(':')[0])).toEqual([
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'paragraph',
    ])
    expect(told(`Two die in flood\n\n${SENTENCE}`)[0]).toBe('headline: Two die in flood')
    expect(told('Two die in flood')).toEqual(['paragraph: Two die in flood'])
  })

  it('follow related headlines only as far as they go', () => {
    const text = `${SENTENCE}\nRead more\nFerry strike enters third week\n${SENTENCE}\nSECOND DAY\n${SENTENCE}`
    expect(told(text).map((l) => l.split(':')[0])).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'paragraph',
      'crosshead',
      'paragraph',
    ])
  })

  it('join lines of text wrapped at a fixed width', () => {
    const text = [
      'The river rose by two metres on Monday and spilled over the',
      'quay into the lower town, where the fire brigade went from',
      'house to house by boat and took some forty people to the',
      'gym of the school, the mayor said.',
      '',
      'Nobody was missing on Tuesday.',
    ].join('\n')
    expect(regions(text)).toHaveLength(2)
  })
})

describe('captions', () => {
  it.each([
    'Members of the Ford Rangers pose on a bridge, in this photo released on May 2. (Ford Rangers via Reuters/Screenshot)',
    'The town hall burns. (Reuters)',
    'A boat on Main Street (Jo Roe / The Ford Herald)',
    'Photograph: Jo Roe/The Ford Herald',
    'Image copyright Ford Media Image caption The bridge before the flood',
    'FILE - In this May 2, 2031, file photo, the bridge stands.',
    'Getty - Contributor The bridge has two arches',
    'Getty Images The bridge stood for a century',
    'Photos: The flood in pictures A boat on Main Street. Hide Caption 3 of 12',
    'The bridge (pictured) was built in 1931',
  ])('%s', (line) => {
    expect(told(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`)[1]).toBe(`caption: ${line}`)
  })

  it.each([
    'Reuters was unable to verify any of the claims.',
    'He drove at 12mph (20km/h).',
    'The photo was released by the army, which gave no date for it.',
    'The ministry said it would file a complaint.',
  ])('are not: %s', (line) => {
    expect(told(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`)[1]).toBe(`paragraph: ${line}`)
  })

  it('take along the title of their picture', () => {
    const text = `${SENTENCE}\n\nFlood in Fordton\nTwo boats on Main Street. (Reuters)\nFlood in Fordton\n\nSecond day\n\n${SENTENCE}`
    expect(told(text).map((l) => l.split(':')[0])).toEqual([
      'paragraph',
      'caption',
      'caption',
      'caption',
      'crosshead',
      'paragraph',
    ])
  })
})

describe('boilerplate', () => {
  it.each([
    'Advertisement',
    'Copyright 2031 The Ford Herald. All rights reserved.',
    '© 2031 Ford Media',
    'Read more: Ferry strike enters third week',
    'Sign up for our newsletter',
    'Newsletter Sign Up Please enter your address.',
    'MOST READ IN NEWS FERRY FURY Captain tells of his longest night',
    'We pay for your stories! Write to the desk.',
    'We use cookies to improve this site.',
    '(Reporting by Ann Lee; Editing by Jo Roe)',
    'https://example.org/flood',
    '[How the dam was built]',
    '* * *',
  ])('%s', (line) => {
    expect(told(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`)[1]).toBe(`boilerplate: ${line}`)
  })

  it.each([
    'Copyright law was changed on Tuesday, the ministry said.',
    'Photographs showed the bridge in ruins.',
    'Subscribers of the gas works were told to boil water.',
    'Watching the river, nobody slept.',
  ])('is not: %s', (line) => {
    expect(told(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`)[1]).toBe(`paragraph: ${line}`)
  })

  it('is cut off the end of a report on one long line, and leaves the report', () => {
    const text = `${`${SENTENCE} `.repeat(20)}Copyright 2031 The Ford Herald. All rights reserved.`
    expect(regions(text).map((r) => r.role)).toEqual(['paragraph', 'boilerplate'])
    expect(told(text)[1]).toMatch(/^boilerplate: Copyright 2031/u)
  })
})

describe('datelines', () => {
  it.each([
    'LONDON —',
    'LAS BRISAS -',
    'NEW FORD, Westmark, Jan 1 (Reuters) -',
    '(Reuters) -',
    'London (Reuters) –',
    'MOSCOW:',
    'MOSCOW, May 23. /TASS/.',
  ])('%s', (line) => {
    expect(told(`${line} Two people died.`)).toEqual([`dateline: ${line}`, 'paragraph: Two people died.'])
  })

  it.each(['BREAKING: Two people died.', 'Two people — both men — died.', 'The FSB - the agency - denied it.'])(
    'are not: %s',
    (line) => expect(told(line)).toEqual([`paragraph: ${line}`]),
  )

  it('are not who speaks in a transcript', () => {
    expect(told(`${SENTENCE}\n\nLEE: It rained.`)[1]).toBe('paragraph: LEE: It rained.')
  })
})

describe('embedded posts', () => {
  it('carry author, handle and date', () => {
    const text = `${SENTENCE}\n\nWe are moving on. Ford will be free! pic.example.com/x1 — "Free" Ford 🚩 (@free_ford) May 2, 2031\n\n${SENTENCE}`
    const post = regions(text)[1]
    expect(post).toMatchObject({
      role: 'post',
      author: { name: '"Free" Ford 🚩', handle: '@free_ford' },
      published: '2031-05-02',
    })
    expect(slice(text, post?.author?.span ?? { start: 0, end: 0 })).toBe('"Free" Ford 🚩 (@free_ford)')
    expect(text.slice(post?.start, post?.end)).toMatch(/^We are moving on.*2031$/u)
  })

  it.each([
    ['Moving on. — Ford (@ford) 2 May 2031', '2031-05-02'],
    ['Moving on. -- Ford (@ford) 2031-05-02', '2031-05-02'],
    ['A flood A post shared by Ford (@ford) on May 2, 2031 at 10:56pm PDT', '2031-05-02'],
    ['Moving on. — Ford (@ford)', undefined],
  ])('%s', (text, date) => {
    expect(regions(text)).toMatchObject([{ role: 'post', start: 0, end: text.length, author: { handle: '@ford' } }])
    expect(regions(text)[0]?.published).toBe(date)
  })

  it('of links alone take the paragraph before them along', () => {
    const text = `${SENTENCE}\n\nThe bridge fell.\n\n📹https://t.co/x pic.twitter.com/y — Ford (@ford) May 2, 2031`
    expect(told(text)[1]).toMatch(/^post: The bridge fell\.\n\n📹/u)
  })

  it('leave what follows on the same line, and handles in a sentence', () => {
    expect(told('Moving on. — Ford (@ford) May 2, 2031 The army denied it.')[1]).toBe('paragraph: The army denied it.')
    expect(told('The mayor (@ford) denied it.')).toEqual(['paragraph: The mayor (@ford) denied it.'])
  })
})

describe('regions of any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '. ',
      '— ',
      '(@a) ',
      'May 2, 2031 ',
      'LONDON — ',
      'Keep reading:',
      '🚩',
      'e\u0301',
    ),
    fc.constantFrom(
      'Photo: x',
      ' date 2031-05-02 ',
      'All rights reserved',
      'By Ann Lee',
      'a word',
      '(Reuters)',
      '\u2028',
    ),
  )

  it('are ordered, do not overlap, lie within the text and hold all its words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.option(piece), (pieces, title) => {
        const text = pieces.join('')
        let last = 0
        for (const region of regions(text, title ?? undefined)) {
          expect(region.start).toBeGreaterThanOrEqual(last)
          expect(region.end).toBeGreaterThan(region.start)
          expect(text.slice(last, region.start).trim()).toBe('')
          const { span } = region.author ?? {}
          if (span) expect(span.start >= region.start && span.end <= region.end && span.start < span.end).toBe(true)
          last = region.end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['short lines', 'Ab\n'.repeat(200_000)],
    ['posts', 'x — A (@b) May 2, 2031\n'.repeat(20_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['dashes', '— '.repeat(300_000)],
    ['brackets', '(@a '.repeat(200_000)],
    ['empty lines', ' \n'.repeat(500_000)],
    ['capitals', 'AB, '.repeat(200_000)],
  ])('are found in time: %s', (_, text) => {
    // Time of this process, not of a machine that has other work: each takes about a second at most.
    const start = process.cpuUsage()
    regions(text)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
  })
})
