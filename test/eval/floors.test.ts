import { describe, expect, it } from 'vitest'
import { fallen, loadFloors, measure, present } from '../../evals/floors.js'

describe('scores on gold do not fall below evals/floors.json', () => {
  for (const [name, floor] of Object.entries(loadFloors())) {
    it.skipIf(!present(floor.gold))(`${name} (${floor.gold.join(', ')})`, { timeout: 300_000 }, async () => {
      const { corpus, scores } = await measure(floor.gold)
      expect(corpus, 'the gold has changed: pin anew with npx tsx evals/pin.ts').toBe(floor.corpus)
      expect(fallen(scores, floor.scores)).toEqual([])
    })
  }
})

it('tells a fall from a rise, and takes calibration error the other way round', () => {
  const floor = { figures: { f1: 0.5 }, confidence: { ece: 0.05 } }
  expect(fallen({ figures: { f1: 0.6 }, confidence: { ece: 0.01 } }, floor)).toEqual([])
  expect(fallen({ figures: { f1: 0.4 }, confidence: { ece: 0.09 } }, floor)).toEqual([
    'figures f1: 0.4 (floor 0.5)',
    'confidence ece: 0.09 (floor 0.05)',
  ])
})
