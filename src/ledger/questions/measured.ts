import { type Aspect, slice } from '../../schema/index.js'
import { groupOf } from '../groups.js'
import type { MeasurementSaying } from '../sayings.js'
import { wordsAround } from './sum.js'

const HOW: Record<Aspect, string> = {
  age: 'old',
  depth: 'deep',
  height: 'high',
  length: 'long',
  width: 'wide',
  distance: 'far',
  weight: 'heavy',
  duration: 'long',
  speed: 'fast',
}

/** What a measurement answers: “How deep is the well?”, “How far: “the boy fell 12 feet”?” */
export function askMeasure({
  measurement: { aspect, of, verb },
  report: { text },
  sentence,
  spans,
}: MeasurementSaying): string {
  const how = aspect ? HOW[aspect] : 'large'
  const thing = of && slice(text, of)
  if (verb !== undefined || thing === undefined || aspect === 'duration' || aspect === 'distance' || aspect === 'speed')
    return `How ${how}: “${wordsAround(text, sentence, spans[0] ?? sentence)}”?`
  return /^\p{Lu}/u.test(thing) ? `How ${how} is ${thing}?` : `How ${how} is the ${groupOf(thing).head}?`
}
