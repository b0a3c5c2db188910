/** English numbers: words, the modifiers that bound them, and the words that stand for an amount. All lower case. */
export type Bound = 'least' | 'above' | 'most' | 'below' | 'about' | 'as is'

const words = (list: string) => list.split(' ')
const SIZES: [string, number][] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]

export interface Vague {
  low: number
  high: number | null
  approx: boolean
}

/** “several hundred”, “a couple of dozen”, “tens of thousands”. */
function vagueMultiples(): [string, Vague][] {
  const few = ['several', 'a few', 'few'].map((word) => [word, 3, null] as const)
  const two = ['a couple', 'a couple of', 'couple', 'couple of'].map((word) => [word, 2, 2] as const)
  const sized = [...few, ...two].flatMap(([word, least, most]) =>
    SIZES.map(([size, value]): [string, Vague] => [
      `${word} ${size}`,
      { low: least * value, high: most && most * value, approx: true },
    ]),
  )
  const tens = (['tens', 'hundreds', 'thousands'] as const).flatMap((word, power) =>
    SIZES.slice(2).map(([size, value]): [string, Vague] => [
      `${word} of ${size}s`,
      { low: 2 * 10 ** (power + 1) * value, high: null, approx: true },
    ]),
  )
  return [...sized, ...tens]
}

const from = (start: number, list: string): [string, number][] => words(list).map((word, i) => [word, start + i])

export const numerals = {
  units: new Map<string, number>([
    ...from(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
    ...from(17, 'seventeen eighteen nineteen'),
  ]),
  tens: new Map<string, number>(
    words('twenty thirty forty fifty sixty seventy eighty ninety').map((w, i) => [w, 20 + 10 * i]),
  ),
  /** multiply what stands before them; `a hundred` is one hundred */
  multipliers: new Map<string, number>(SIZES),
  /** glued to digits, or after money: 5m, $3.4bn, 20k */
  shortMultipliers: new Map<string, number>([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  fractions: new Map<string, number>([
    ['half', 0.5],
    ['quarter', 0.25],
  ]),
  articles: new Set(['a', 'an']),
  /** parts of a whole: half of the fleet, a third of voters, two-thirds of the seats */
  parts: new Map<string, number>([
    ...(
      [
        ['half halves', 2],
        ['third thirds', 3],
        ['quarter quarters', 4],
        ['fifth fifths', 5],
        ['sixth sixths', 6],
        ['eighth eighths', 8],
        ['tenth tenths', 10],
      ] as const
    ).flatMap(([list, size]) => words(list).map((word): [string, number] => [word, size])),
  ]),
  half: 'half',
  of: 'of',
  /** after “half”: half the fleet */
  wholes: new Set(words('the its his her their our all')),
  /** words for an unsaid amount: the least they can mean (gold protocol: dozens 24, several 3, scores 40) */
  vague: new Map<string, Vague>([
    ['several', { low: 3, high: null, approx: true }],
    ['a few', { low: 3, high: null, approx: true }],
    ['a handful of', { low: 3, high: null, approx: true }],
    ['a couple of', { low: 2, high: 2, approx: true }],
    ['a pair of', { low: 2, high: 2, approx: false }],
    ['dozens', { low: 24, high: null, approx: true }],
    ['scores', { low: 40, high: null, approx: true }],
    ['hundreds', { low: 200, high: null, approx: true }],
    ['thousands', { low: 2000, high: null, approx: true }],
    ['millions', { low: 2e6, high: null, approx: true }],
    ['billions', { low: 2e9, high: null, approx: true }],
    ...vagueMultiples(),
  ]),
  /** nouns or verbs as often as amounts: amounts only before these */
  doubtful: new Set(['scores']),
  doubtfulNeeds: new Set(
    words(
      'of more others were are have had was died dead injured wounded hurt killed missing homeless arrested detained',
    ),
  ),
  /** nothing and nobody */
  nobody: new Map<string, { low: number; high: number; approx: boolean }>(
    ['no', 'zero', 'none', 'nobody', 'no one', 'no - one', 'not one', 'not a single'].map((w) => [
      w,
      { low: 0, high: 0, approx: false },
    ]),
  ),
  single: new Map([
    ['a single', 1],
    ['both', 2],
    ['the pair', 2],
    ['the couple', 2],
    ['a couple', 2],
    ['the duo', 2],
    ['the trio', 3],
  ]),
  /** alone before a verb, one more: another was hurt */
  another: 'another',
  /** before the number; the longest match wins, and they stack (“at least another 40”) */
  before: new Map<string, Bound>([
    ...[
      'at least',
      'a least',
      'no fewer than',
      'no less than',
      'not less than',
      'as little as',
      'as few as',
      'a minimum of',
      'minimum',
      'upwards of',
    ].map((w): [string, Bound] => [w, 'least']),
    ...[
      'more than',
      'more - than',
      'over',
      'above',
      'in excess of',
      'exceeding',
      'greater than',
      'well over',
      'upward of',
      'well above',
    ].map((w): [string, Bound] => [w, 'above']),
    ...['up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum'].map(
      (w): [string, Bound] => [w, 'most'],
    ),
    ...['fewer than', 'less than', 'under', 'below'].map((w): [string, Bound] => [w, 'below']),
    ...(
      'about|around|approximately|approx|approx.|roughly|some|nearly|almost|close to|an estimated|estimated|circa|just under|just over|' +
      'in the region of|virtually|near to'
    )
      .split('|')
      .map((w): [string, Bound] => [w, 'about']),
    ...'another|a further|further|an additional|additional|exactly|precisely|a total of|in total|only|just|a combined|the other'
      .split('|')
      .map((w): [string, Bound] => [w, 'as is']),
  ]),
  /** after the number */
  after: new Map<string, Bound>([
    ['or more', 'least'],
    ['or so', 'about'],
    ['or fewer', 'most'],
    ['or less', 'most'],
    ['- odd', 'about'],
    ['+', 'least'],
    ['plus', 'least'],
  ]),
  between: 'between',
  from: 'from',
  and: 'and',
  or: 'or',
  to: new Set(['to', '-', '–', '—']),
  percent: new Set(['%', 'percent', 'pc', 'per cent', 'percentage points', 'percentage point']),
  currencySigns: new Map<string, string>([
    ['$', 'USD'],
    ['us$', 'USD'],
    ['$us', 'USD'],
    ['$a', 'AUD'],
    ['$nz', 'NZD'],
    ['nz$', 'NZD'],
    ['s$', 'SGD'],
    ['r$', 'BRL'],
    ['a$', 'AUD'],
    ['c$', 'CAD'],
    ['hk$', 'HKD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₽', 'RUB'],
    ['₴', 'UAH'],
    ['₩', 'KRW'],
    ['rs', 'INR'],
    ['rs.', 'INR'],
  ]),
  /** money or weight */
  pounds: 'pounds',
  currencyWords: new Map<string, string>([
    ['dollar', 'USD'],
    ['dollars', 'USD'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['pounds', 'GBP'],
    ['roubles', 'RUB'],
    ['rubles', 'RUB'],
    ['yen', 'JPY'],
    ['yuan', 'CNY'],
    ['rupees', 'INR'],
    ['francs', 'CHF'],
    ['rand', 'ZAR'],
    ['naira', 'NGN'],
    ['hryvnia', 'UAH'],
    ['shekel', 'ILS'],
    ['shekels', 'ILS'],
    ['lira', 'TRY'],
    ['liras', 'TRY'],
    ['zloty', 'PLN'],
    ['forint', 'HUF'],
    ['kronor', 'SEK'],
    ['baht', 'THB'],
    ['ringgit', 'MYR'],
    ['rupiah', 'IDR'],
    ['renminbi', 'CNY'],
    ['dirhams', 'AED'],
    ['riyals', 'SAR'],
    ['rials', 'IRR'],
    ['tenge', 'KZT'],
    ['birr', 'ETB'],
    ['taka', 'BDT'],
    // money of the same name in several countries
    ['egyptian pounds', 'EGP'],
    ['lebanese pounds', 'LBP'],
    ['syrian pounds', 'SYP'],
    ['sudanese pounds', 'SDG'],
    ['us dollars', 'USD'],
    ['australian dollars', 'AUD'],
    ['canadian dollars', 'CAD'],
    ['singapore dollars', 'SGD'],
    ['swiss francs', 'CHF'],
    ['mexican pesos', 'MXN'],
    ['argentine pesos', 'ARS'],
    ['philippine pesos', 'PHP'],
    ['danish kroner', 'DKK'],
    ['norwegian kroner', 'NOK'],
    ['indian rupees', 'INR'],
    ['pakistani rupees', 'PKR'],
    ['qatari riyals', 'QAR'],
    ['korean won', 'KRW'],
  ]),
}
