import { describe, expect, it } from 'vitest'
import { slice } from '../../src/schema/index.js'
import { lay, reportOf } from './lay.js'

/** Each measurement as: aspect, low to high with unit, of what, its words. */
const read = (text: string) =>
  lay(reportOf(text)).measurements.map(({ aspect, quantity: { low, high, unit }, of, verb, span }) =>
    [aspect ?? 'extent', `${low}–${high} ${unit}`, verb && `to ${verb}`, of && slice(text, of), slice(text, span)]
      .filter(Boolean)
      .join(' | '),
  )

describe('measurements', () => {
  it.each([
    ['A 4-year-old girl was found.', 'age | 4–4 a | girl | 4-year-old'],
    ['The five-year-old was found.', 'age | 5–5 a | five-year-old'],
    ['Ada Brook, 42, won the seat.', 'age | 42–42 a | Brook | 42'],
    ['The driver, aged 61, resigned.', 'age | 61–61 a | driver | 61'],
    ['The 76-year-old left.', 'age | 76–76 a | 76-year-old'],
    ['Police said he is 3.', 'age | 3–3 a | 3'],
    ['The engine is 30 years old.', 'age | 30–30 a | engine | 30 years old'],
    ['The shaft was about 40 metres deep.', 'depth | 40–40 m | shaft | about 40 metres deep'],
    ['They dug out the 80m-deep well.', 'depth | 80–80 m | well | 80m-deep'],
    ['They dug out the 40m dry well.', 'extent | 40–40 m | well | 40m'],
    ['A 30cm-diameter pipe was found.', 'width | 0.3–0.3 m | pipe | 30cm'],
    ['The bridge, 300 feet long, was closed.', 'length | 91.44–91.44 m | bridge | 300 feet long'],
    ['The boy, who fell 10 to 12 feet, is well.', 'distance | 3.048–3.658 m | to fall | boy | 10 to 12 feet'],
    ['The ferry weighs 400 tonnes.', 'weight | 400000–400000 kg | ferry | 400 tonnes'],
    ['A 450-pound crate was found.', 'weight | 204.117–204.117 kg | crate | 450-pound'],
    ['Winds reached 100 kph.', 'speed | 100–100 km/h | Winds | 100 kph'],
  ])('%s', (text, found) => expect(read(text)).toEqual([found]))

  it.each([
    'He died two days later.',
    'It was built in 12 years.',
    'Shares fell below $6,500.',
    'Some 53 inches of snow fell.',
    'She was jailed for 12 years.',
    'The strike lasted more than 12 days.',
    'The panel has 12 members, and 40 people came.',
  ])('takes nothing from: %s', (text) => expect(read(text)).toEqual([]))
})
