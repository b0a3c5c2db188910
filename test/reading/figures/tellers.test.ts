import { describe, expect, it } from 'vitest'
import { statementId } from '../../../src/schema/index.js'
import { lay, reportOf } from '../lay.js'

/** Whether the last figure of a text is told by the statement of these words. */
function isTold(text: string, [source, cue, content]: [string, string, string]): boolean {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const statement = {
    ...{ id: statementId('r', at(cue)), source: [at(source)], cue: [at(cue)], content: [at(content)] },
    ...{ manner: 'indirect' as const, act: 'assert' as const, certainty: 'certain' as const, confidence: 1 },
  }
  return lay(reportOf(text), { statements: [statement] }).figures.at(-1)?.statement !== undefined
}

describe('who tells a number', () => {
  it.each<[string, [string, string, string], boolean]>([
    // an attribution in passing
    ['A bus fell off a cliff, police said, killing 12 people.', ['police', 'said', 'A bus fell off a cliff'], true],
    ['Two kites hit a line, said Brook, which set two barns on fire.', ['Brook', 'said', 'Two kites hit a line'], true],
    ['A bus fell, police said, but 12 people were saved.', ['police', 'said', 'A bus fell'], false],
    ['A bus fell, police said. It was carrying 12 people.', ['police', 'said', 'A bus fell'], false],
    ['Brook said six were hurt, 40 had fled.', ['Brook', 'said', 'six were hurt'], true],
    ['Brook said it was a raid, which two gangs carried out.', ['Brook', 'said', 'it was a raid'], false],
    // a deed is no claim
    ['A court ordered the firm to pay $2 million.', ['A court', 'ordered', 'the firm to pay $2 million'], false],
    ['The firm agreed to cut 40 jobs.', ['The firm', 'agreed', 'to cut 40 jobs'], false],
    ['The firm announced plans to cut 40 jobs.', ['The firm', 'announced plans', 'to cut 40 jobs'], true],
    // what only says which one is spoken of
    [
      'The man who killed 12 people was sane, Hale said.',
      ['Hale', 'said', 'The man who killed 12 people was sane'],
      false,
    ],
    ['Hale said the man killed 12 people.', ['Hale', 'said', 'the man killed 12 people'], true],
  ])('%s', (text, statement, told) => expect(isTold(text, statement)).toBe(told))
})
