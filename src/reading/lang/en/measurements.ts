import type { Aspect } from '../../../schema/index.js'

/** Units by what they measure, with their size in metres, kilograms, seconds, kilometres an hour. Lower case. */
const UNITS: [kind: 'length' | 'weight' | 'duration' | 'speed', size: number, words: string][] = [
  ['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 1000, 'km kilometre kilometres kilometer kilometers'],
  ['length', 0.0254, 'inch inches'],
  ['length', 0.3048, 'ft foot feet'],
  ['length', 0.9144, 'yard yards'],
  ['length', 1609.344, 'mile miles'],
  ['weight', 0.001, 'gram grams'],
  ['weight', 1, 'kg kilo kilos kilogram kilograms'],
  ['weight', 0.45359237, 'lb lbs pound pounds'],
  ['weight', 1000, 'tonne tonnes ton tons'],
  ['duration', 1, 'second seconds'],
  ['duration', 60, 'minute minutes min mins'],
  ['duration', 3600, 'hour hours hr hrs'],
  ['duration', 86_400, 'day days'],
  ['duration', 604_800, 'week weeks'],
  ['duration', 2_629_746, 'month months'],
  ['duration', 31_556_952, 'year years'],
  ['speed', 1, 'kph kmh km/h kmph'],
  ['speed', 1.609344, 'mph'],
  ['speed', 1.852, 'knots knot'],
]

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const measurements = {
  units: new Map(UNITS.flatMap(([kind, size, list]) => list.split(' ').map((word) => [word, { kind, size }] as const))),
  /** which extent a length is, by the word behind it */
  aspects: new Map<string, Aspect>([
    ['deep', 'depth'],
    ['down', 'depth'],
    ['tall', 'height'],
    ['high', 'height'],
    ['long', 'length'],
    ['wide', 'width'],
    ['away', 'distance'],
    ['apart', 'distance'],
    ['old', 'age'],
  ]),
  /** “aged 42”, “age 4” */
  aged: words('aged age'),
  old: 'old',
  /** “he is 3” */
  be: 'be',
  someone: words('he she'),
  /** the longest a person or a thing in use is old, in years; more is no age */
  oldest: 120,
  /** verbs that give their subject a measure */
  measuring: words('be measure weigh stand reach span'),
  /** where a length leads to what has it: “a depth of 40 metres” */
  extents: new Map<string, Aspect>([
    ['depth', 'depth'],
    ['height', 'height'],
    ['altitude', 'height'],
    ['length', 'length'],
    ['width', 'width'],
    ['diameter', 'width'],
    ['distance', 'distance'],
    ['weight', 'weight'],
    ['speed', 'speed'],
    ['speeds', 'speed'],
  ]),
  of: 'of',
  /** “the boy, who fell 12 feet” */
  relative: words('who which that'),
  /** between what is done and how long or far: “waited for about an hour”, “slid for 200 metres” */
  leading: words(
    'for about some around nearly almost roughly over more than at least up to only just another an estimated',
  ),
  /** a time that tells when and not how long: “two days later”, “five years ago” */
  when: words('ago later earlier before after since old from prior hence time running'),
  /** “in two days”, “after three hours”, “within an hour” tell when too */
  within: words('in within after before every last past next first previous coming recent per each'),
} as const
