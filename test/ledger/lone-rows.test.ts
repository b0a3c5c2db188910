import { describe, expect, it } from 'vitest'
import { Alike } from '../../src/ledger/alike.js'
import { type Content, contentOf } from '../../src/ledger/likeness.js'
import { joinLone } from '../../src/ledger/lone-rows.js'
import { unitOf } from '../../src/ledger/vector.js'
import { Partition } from '../../src/stories/partition.js'

const WEIGHTS = Alike.parse({ meaning: 0.5, unknown: 0.6, row: 0.5, lone: 0.2, crowd: 0.05, position: 1, agreement: 1 })

/** Each item says some terms, by their numbers; it begins with the number of its report: `1a`. */
type Said = Readonly<Record<string, readonly number[]>>

function joined(said: Said, together: readonly string[][] = [], mayMeet = (_a: string, _b: string) => true): string[] {
  const contents = new Map(
    Object.entries(said).map(([item, terms]): [string, Content] => [
      item,
      contentOf(
        unitOf([...terms], () => 1),
        undefined,
      ),
    ]),
  )
  const sets = new Partition(Object.keys(said))
  for (const [first, ...others] of together) for (const other of others) sets.join(first as string, other)
  joinLone(sets, contents, { groupOf: (item) => Number(item[0]), mayMeet }, WEIGHTS)
  return sets.sets().map((set) => set.join(' '))
}

describe('what one report alone says', () => {
  it('joins what it is most like in another, if little alike', () => {
    expect(joined({ '1a': [1, 2, 3, 4], '2a': [4, 5, 6, 7, 10], '2b': [3, 4, 8, 9] })).toEqual(['1a 2b', '2a'])
  })

  it('joins nothing of its own report, nor what is hardly like it', () => {
    expect(joined({ '1a': [1, 2, 3], '1b': [1, 2, 4], '2a': [1, 5, 6, 7, 8, 9, 10, 11, 12] })).toHaveLength(3)
  })

  it('joins nothing that it may not meet', () => {
    const said = { '1a': [1, 2, 3], '2a': [1, 2, 4] }
    expect(joined(said)).toHaveLength(1)
    expect(joined(said, [], () => false)).toHaveLength(2)
  })

  it('leaves apart rows that two reports have each', () => {
    const said = { '1a': [1, 2, 3], '2a': [1, 2, 3], '1b': [1, 2, 4], '2b': [1, 2, 4] }
    const rows = [
      ['1a', '2a'],
      ['1b', '2b'],
    ]
    expect(joined(said, rows)).toEqual(['1a 2a', '1b 2b'])
  })

  it('asks for more likeness the larger the row', () => {
    const said = { '1a': [1, 2, 3, 4], '2a': [4, 5, 6, 7], '3a': [4, 5, 6, 8], '4a': [4, 5, 6, 9] }
    expect(joined(said, [['2a', '3a', '4a']])).toEqual(['1a', '2a 3a 4a'])
    expect(joined({ '1a': said['1a'], '2a': said['2a'] })).toEqual(['1a 2a'])
  })

  it('gives the same sets in whatever order things are said', () => {
    const said = { '1a': [1, 2, 3], '2a': [2, 3, 4], '3a': [3, 4, 5], '4a': [4, 5, 6] }
    expect(joined(Object.fromEntries(Object.entries(said).reverse()))).toEqual(joined(said))
  })
})
