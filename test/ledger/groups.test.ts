import { describe, expect, it } from 'vitest'
import { groupOf, plural, singular } from '../../src/ledger/groups.js'

describe('counted nouns', () => {
  it.each([
    ['militants', 'fighters'],
    ['ukrainian nationalists', 'fighters'],
    ['elderly women', 'people'],
    ['schoolchildren', 'schoolchildren'],
    ['police officers', 'police'],
    ['armoured vehicles', 'vehicle'],
    ['family members', 'people'],
  ])('%s are counted as %s', (phrase, kind) => {
    expect(groupOf(phrase).kind).toBe(kind)
  })

  it.each([
    ['women', 'woman'],
    ['bodies', 'body'],
    ['crashes', 'crash'],
    ['people', 'people'],
    ['buses', 'bus'],
    ['trucks', 'truck'],
  ])('%s ↔ %s', (many, one) => {
    expect(singular(many)).toBe(one)
    expect(plural(one)).toBe(many)
  })
})
