/** Units by which stuff is measured, with their UCUM codes: “53 inches of snow”. All entries lower case. */
const UNITS: [code: string, words: string][] = [
  ['[in_i]', 'inches inch'],
  ['[ft_i]', 'feet foot ft'],
  ['[yd_i]', 'yards yard'],
  ['[mi_i]', 'miles mile'],
  ['mm', 'mm millimetres millimetre'],
  ['cm', 'cm centimetres centimetre centimeters centimeter'],
  ['m', 'metres metre meters meter'],
  ['km', 'km kilometres kilometre kilometers kilometer'],
  ['g', 'grams gram'],
  ['kg', 'kg kilograms kilogram kilos kilo'],
  ['t', 'tonnes tonne'],
  ['[ston_av]', 'tons ton'],
  ['[oz_av]', 'ounces ounce'],
  ['L', 'litres litre liters liter'],
  ['[gal_us]', 'gallons gallon'],
  ['[bbl_us]', 'barrels barrel'],
  ['[acr_us]', 'acres acre'],
  ['har', 'hectares hectare'],
  ['GBy', 'gigabytes gigabyte gb'],
  ['TBy', 'terabytes terabyte tb'],
]

export const amounts = {
  amountUnits: new Map(
    UNITS.flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
  ),
  /** amounts by themselves, whatever they are of: 30,000 acres burned, a leak of 5,000 barrels; no distance, depth or weight */
  bulk: new Set(
    (
      'acres acre hectares hectare barrels barrel gallons gallon litres litre liters liter terabytes ' +
      'terabyte gigabytes gigabyte tb gb'
    ).split(' '),
  ),
  /** how a code is read: inches */
  amountNames: new Map(UNITS.map(([code, words]): [string, string] => [code, words.split(' ')[0] as string])),
  /** what has an extent, and is no stuff */
  dimensions: new Set(
    'diameter radius height length width depth altitude elevation distance size thickness perimeter circumference visibility clearance range'.split(
      ' ',
    ),
  ),
  /** after a unit: it measures how far, how large, and no stuff */
  extents: new Set(
    (
      'long tall wide deep high thick away from apart off north south east west northeast northwest southeast southwest ' +
      'above below inside outside into across around per an'
    ).split(' '),
  ),
}
