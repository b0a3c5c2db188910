import { describe, expect, it } from 'vitest'
import { besides, fallBack, possible, type Source } from '../../src/reading/antecedents.js'
import { type EntityType, type Mention, mentionId, reportId, slice } from '../../src/schema/index.js'

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organisation' }
const FORMS = { n: 'name', d: 'nominal', r: 'pronoun' } as const
const MARK = /\[([po])([ndr])(\d*):([^\]]*)\]/g

/**
 * Mentions of marked text: `[pd1:the mayor]` is a description of a person (n: a name, r: a pronoun) that the first mark
 * is the antecedent of; a description hangs on its last word before “of”.
 */
function marked(source: string): { text: string; mentions: Mention[] } {
  const id = reportId('test', source)
  let [text, at] = ['', 0]
  const drafts = [...source.matchAll(MARK)].map(([all, type = '', form = '', to, words = ''], i, matches) => {
    const { index } = matches[i] as RegExpExecArray
    text += source.slice(at, index)
    at = index + all.length
    const span = { start: text.length, end: text.length + words.length }
    text += words
    const noun = form === 'd' ? words.lastIndexOf(' ') + 1 : 0
    const head = { start: span.start + noun, end: span.end }
    return { span, head, form: FORMS[form as keyof typeof FORMS], type: TYPES[type] as EntityType, to: Number(to) }
  })
  text += source.slice(at)
  const mentions = drafts.map(({ to, ...m }): Mention => {
    const antecedent = drafts[to - 1]
    return { id: mentionId(id, m.head), ...m, ...(antecedent && { antecedent: mentionId(id, antecedent.head) }) }
  })
  return { text, mentions }
}

/** Of the last mention marked, the words that it is linked to. */
function linkOfLast(text: string, mentions: readonly Mention[]): string | undefined {
  const to = mentions.find((m) => m.id === mentions.at(-1)?.antecedent)
  return to && slice(text, to.head)
}

it('beside two descriptions is the name of the outer one', () => {
  const { text, mentions } = marked('The [pd:brother] of [pd:the gunman], [pn:Jane Roe], wept.')
  expect(besides(text, mentions).map((m) => m.antecedent !== undefined)).toEqual([true, false, false])
})

describe('what nobody told before can be', () => {
  const link = (source: string) => {
    const { text, mentions } = marked(source)
    return linkOfLast(text, possible(text, mentions))
  }

  it.each([
    ['[on:Kelva Holdings] fell. [od1:The company] rose.', 'Kelva Holdings'],
    ['[on:Harbour Commission] met. [od1:The commission] left.', 'Harbour Commission'],
    ['[on:Harbour Commission] met. [od1:The company] left.', undefined],
    ['[od:Tax departments] met. [od1:The firm] left.', undefined],
  ])('%s', (source, name) => expect(link(source)).toBe(name))
})

describe('the name that stands beside a description', () => {
  const link = (source: string) => {
    const { text, mentions } = marked(source)
    const linked = besides(text, mentions)
    const to = linked.find((m) => m.id === linked.find((m) => m.form === 'nominal')?.antecedent)
    return to && slice(text, to.head)
  }

  it.each([
    ['[pd:The mayor], [pn:Jane Roe], wept.', 'Jane Roe'],
    ['[pn:Jane Roe], [pd:the mayor] of Talmere, wept.', 'Jane Roe'],
    ['[pd:The mayor] of the old harbour town, [pn:Jane Roe], wept.', 'Jane Roe'],
    ['[pd:The spokesman] for the Talmere Bank of Trade [pn:Jane Roe] wept.', 'Jane Roe'],
  ])('%s', (source, name) => expect(link(source)).toBe(name))

  it.each([
    'A [pd:spokesperson] for the mayor said they were reviewing [pn:Jane Roe]’s plea.',
    'The [pd:spokesperson] for Brandt’s office told [pn:Jane Roe] to wait.',
    'The [pd:mayor] of Talmere and [pn:Jane Roe] wept.',
  ])('is not across a verb or “and”: %s', (source) => expect(link(source)).toBeUndefined())
})

describe('whom a report most likely means', () => {
  /** Who stands before “said” is a source, behind what is said where a quotation mark precedes. */
  const meant = (source: string) => {
    const { text, mentions } = marked(source)
    const speaking = mentions.filter((m) => / said/.test(text.slice(m.span.end, m.span.end + 5)))
    const sources = speaking.map((m): Source => ({ spans: [m.span], isBehind: text[m.span.start - 2] === '”' }))
    const linked = fallBack(text, mentions, sources)
    return linkOfLast(text, linked)
  }

  it.each([
    ['speaks', '[pn:Jane Roe] said no. [pn:Omar Idris] left. Later [pr:she] said so again.', 'Jane Roe'],
    ['speaks last', '[pn:Omar Idris] left.\n[pn:Anton Brandt] said yes.\n“Maybe,” [pr1:he] said.', 'Anton Brandt'],
    [
      'was linked and has spoken',
      '[pn:Omar Idris] said no.\n[pn:Anton Brandt] said yes.\n“Maybe,” [pr1:he] said.',
      'Omar Idris',
    ],
    [
      'has not been called “she”',
      '[pn:Omar Idris] said no.\n[pn:Jane Roe] said that [pr2:she] left.\n“Maybe,” [pr:he] said.',
      'Omar Idris',
    ],
    [
      'is the body that spoke',
      '[on:Kelva Steel] said no to [on:North Bank]. [od:The company] said so twice.',
      'Kelva Steel',
    ],
  ])('%s', (_, source, name) => expect(meant(source)).toBe(name))

  it('is no body that has said nothing', () => {
    expect(meant('[on:Kelva Steel] shrank. [od:The company] said so.')).toBeUndefined()
    expect(meant('[on:Kelva Steel] shrank. [on:North Bank] grew. [od1:The company] said so.')).toBe('Kelva Steel')
  })
})
