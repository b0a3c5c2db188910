import { describe, expect, it } from 'vitest'
import { actOf, certaintyOf } from '../../src/reading/acts.js'
import { tokenize } from '../../src/reading/tokens.js'

/** The cue stands in [brackets], the content in {braces}. */
function marked(sentence: string) {
  const spans = { cue: { start: 0, end: 0 }, content: { start: 0, end: 0 } }
  let text = ''
  for (const char of sentence) {
    if (char === '[') spans.cue.start = text.length
    else if (char === ']') spans.cue.end = text.length
    else if (char === '{') spans.content.start = text.length
    else if (char === '}') spans.content.end = text.length
    else text += char
  }
  return { tokens: tokenize(text), cue: [spans.cue], content: [spans.content] }
}

describe('acts', () => {
  it.each([
    ['The union [said] {the strike was over}.', 'assert'],
    ['The airline [denied] {cutting pay}.', 'deny'],
    ['The minister [dismissed] {claims of a cover-up}.', 'deny'],
    ['The mayor [confirmed] {that two bridges were closed}.', 'confirm'],
    ['The bank [admitted] {losing the records}.', 'confirm'],
    ['The club [refused to comment] on {the bid}.', 'decline'],
    ['The ministry did not [respond] to {a request for comment}.', 'decline'],
    ['Police could not [confirm] {the number of arrests}.', 'decline'],
    ['The paper [retracted] {its report of a merger}.', 'retract'],
    ['The union [refused] {the offer}.', 'assert'],
  ])('%s → %s', (sentence, act) => {
    const { tokens, cue } = marked(sentence)
    expect(actOf(tokens, cue)).toBe(act)
  })
})

describe('certainty', () => {
  it.each([
    ['The coach [said] {he would stay}.', 'certain'],
    ['Engineers [believe] {the dam is sound}.', 'probable'],
    ['Police [suspect] {arson}.', 'possible'],
    ['The judge [said] {the verdict might be delayed}.', 'possible'],
    ['Voters [asked] {whether the count was right}.', 'unknown'],
  ])('%s → %s', (sentence, certainty) => {
    const { tokens, cue, content } = marked(sentence)
    expect(certaintyOf(tokens, cue, content)).toBe(certainty)
  })
})
