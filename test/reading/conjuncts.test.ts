import { describe, expect, it } from 'vitest'
import { conjunctOf } from '../../src/reading/conjuncts.js'
import { tokenize } from '../../src/reading/tokens.js'
import type { EntityType } from '../../src/schema/index.js'

type Drafted = [words: string, head: string, type: EntityType, score: number]

/** What the first of the mentions that a model found keeps of its words. */
function conjunct(text: string, ...drafts: Drafted[]): string {
  const found = drafts.map(([words, head, type, score]) => {
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
    const at = text.indexOf(head, span.start)
    return { span, head: { start: at, end: at + head.length }, type, form: 'name' as const, score }
  })
  const [m] = found
  if (!m) throw new RangeError('give at least one mention')
  const own = conjunctOf(tokenize(text.slice(0, m.span.end)), m, found)
  return text.slice(own[0]?.start, own.at(-1)?.end)
}

describe('names that “and” joins', () => {
  const text = 'Kelva Bank and Talmere Steel'
  it('are two where the model found the other for itself', () => {
    const steel: Drafted = ['Talmere Steel', 'Steel', 'organisation', 0.9]
    expect(conjunct(text, [text, 'Bank', 'organisation', 0.9], steel)).toBe('Kelva Bank')
    const bank: Drafted = ['Kelva Bank', 'Bank', 'organisation', 0.9]
    expect(conjunct(text, [text, 'Steel', 'organisation', 0.9], bank)).toBe('Talmere Steel')
    const people = 'Jane Roe and Ann Lee'
    expect(conjunct(people, [people, 'Jane', 'group', 0.6], ['Ann Lee', 'Ann', 'person', 0.9])).toBe('Jane Roe')
  })

  it('are one where it is unsure, where the sorts differ and where a kind follows', () => {
    const whole: Drafted = [text, 'Bank', 'organisation', 0.9]
    expect(conjunct(text, whole, ['Talmere Steel', 'Steel', 'organisation', 0.5])).toBe(text)
    expect(conjunct(text, whole, ['Talmere Steel', 'Steel', 'place', 0.9])).toBe(text)
    const resort = 'Talmere Resort and Casino'
    expect(conjunct(resort, [resort, 'Resort', 'place', 0.9], ['Casino', 'Casino', 'place', 0.9])).toBe(resort)
  })
})
