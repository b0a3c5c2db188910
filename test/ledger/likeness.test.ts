import { describe, expect, it } from 'vitest'
import { Alike } from '../../src/ledger/alike.js'
import { compile } from '../../src/ledger/compile.js'
import { both, type Content, contentOf, likeness } from '../../src/ledger/likeness.js'
import { unitOf, Vocabulary } from '../../src/ledger/vector.js'
import { packVector } from '../../src/schema/index.js'
import { type Told, tell } from './story.js'

/** Nothing joins for being alone: see `lone-rows.test.ts`. */
const WEIGHTS = Alike.parse({
  meaning: 0.5,
  unknown: 0.6,
  row: 0.21,
  lone: 1,
  crowd: 0,
  position: 0.35,
  agreement: 0.2,
})

/** A direction so many degrees from the first axis, as a reading keeps it. */
const towards = (degrees: number) =>
  packVector(Float64Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)))

const says = (who: string, content: string): Told => ({
  text: `${who} said ${content}.`,
  names: { [who]: 'organisation' },
  statements: [{ source: who, cue: 'said', content }],
})

/** A story whose statements mean what lies in these directions; undefined: not known. */
function story(...told: [who: string, content: string, degrees: number | undefined][]) {
  const inputs = tell(...told.map(([who, content]) => says(who, content)))
  const readings = inputs.readings.map((reading, i) => {
    const degrees = told[i]?.[2]
    const of = reading.statements[0]?.id
    return degrees === undefined || !of ? reading : { ...reading, vectors: { [of]: towards(degrees) } }
  })
  return { ...inputs, readings }
}

const LAYOFFS = 'the shipyard will dismiss 400 welders before summer'
const CUTS = 'jobs of welders are being cut at the shipyard as orders from abroad dry up'
const ELSEWHERE: Parameters<typeof story> = [
  ['The Mayor', 'the old lighthouse needs paint', 90],
  ['The Museum', 'a carved whale was given away', 120],
  ['The Choir', 'nobody sang in tune on Sunday', 150],
  ['The Club', 'its goalkeeper has a broken finger', 180],
]
const rowsOf = (...told: Parameters<typeof story>) => compile(story(...told, ...ELSEWHERE), WEIGHTS).points

describe('what statements mean', () => {
  it('brings the same in other words into one row, where words alone do not', () => {
    expect(rowsOf(['The Union', LAYOFFS, 0], ['The Council', CUTS, 10])).toHaveLength(1)
    expect(rowsOf(['The Union', LAYOFFS, 0], ['The Council', CUTS, 80])).toHaveLength(0)
    expect(rowsOf(['The Union', LAYOFFS, undefined], ['The Council', CUTS, undefined])).toHaveLength(0)
  })

  it('makes answers agree, unless one says that it is not so or tells a particular otherwise', () => {
    const relation = (other: string) => rowsOf(['The Union', LAYOFFS, 0], ['The Council', other, 0])[0]?.relation
    expect(relation('the shipyard will dismiss many of its welders')).toBe('agreement')
    expect(relation('the shipyard will dismiss 90 welders before summer')).not.toBe('agreement')
    expect(relation('the shipyard will not dismiss welders before summer')).toBe('conflict')
  })

  it('joins nothing that has no telling word in common', () => {
    expect(rowsOf(['The Union', LAYOFFS, 0], ['The Council', 'jobs go at the harbour yard', 0])).toHaveLength(0)
  })

  it('gives the same ledger in any order', () => {
    const inputs = story(['The Union', LAYOFFS, 0], ['The Council', CUTS, 20], ['The Paper', LAYOFFS, undefined])
    const turned = { ...inputs, reports: inputs.reports.toReversed(), readings: inputs.readings.toReversed() }
    expect(JSON.stringify(compile(turned))).toBe(JSON.stringify(compile(inputs)))
  })
})

describe('likeness', () => {
  const content = (word: string, degrees?: number): Content =>
    contentOf(
      unitOf(new Vocabulary(['a', 'b']).numbersOf([word]), () => 1),
      degrees === undefined ? undefined : towards(degrees),
    )

  it('counts words, and meaning above what is taken where it is unknown', () => {
    expect(likeness(content('a', 0), content('a', 0), WEIGHTS)).toBeCloseTo(1 + 0.5 * 0.4)
    expect(likeness(content('a', 0), content('b', 90), WEIGHTS)).toBeCloseTo(-0.5 * 0.6)
    expect(likeness(content('a', 0), content('a'), WEIGHTS)).toBeCloseTo(1)
  })

  it('of sets is the mean of their pairs', () => {
    const [a, b, c] = [content('a', 0), content('b', 30), content('a', 60)]
    const mean = (likeness(a, c, WEIGHTS) + likeness(b, c, WEIGHTS)) / 2
    expect(likeness(both(content('a', 0), content('b', 30)), c, WEIGHTS)).toBeCloseTo(mean)
  })
})
