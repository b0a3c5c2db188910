import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { present } from '../../evals/floors.js'
import { CORPUS, unpack } from '../../evals/standoff.js'
import { loadGold } from '../../src/eval/corpus.js'

/** A counted noun, the name of a measure or of a story. */
const LONGEST = 40

describe('annotations without texts', () => {
  it.each(['seen', 'blind'])('hold places and no words: %s', (set) => {
    const folder = `evals/gold/${set}`
    for (const name of readdirSync(folder)) {
      const strings: string[] = []
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'), (key, value) => {
        // Questions are the coders' own; ids of reports are digests.
        if (typeof value === 'string' && key !== 'question' && !/^[0-9a-f]{56}$/u.test(value)) strings.push(value)
        return value
      })
      const long = strings.filter((s) => s.length > LONGEST)
      expect(long, name).toEqual([])
    }
  })

  it.skipIf(!present(['evals/gold/seen']))(`get their words back from ${CORPUS}`, () => {
    const stories = loadGold([unpack('evals/gold/seen')]).corpora
    for (const story of stories) {
      if (story.kind !== 'story') throw new Error(story.kind)
      const texts = new Map(story.reports.map((r) => [r.id, r.text]))
      for (const { report, start, end, quote } of [...story.gold.figures, ...story.gold.caveats])
        expect(texts.get(report)?.slice(start, end)).toBe(quote)
      for (const { names } of story.gold.actors) for (const name of names) expect(name).not.toBe('')
    }
    expect(stories).toHaveLength(readdirSync('evals/gold/seen').length)
  })
})
