/** Words by which a number is a time, a size, a name, an age, or belongs to another event. */

export const uncounted = {
  /** tell what happened on the date before: since 2004, when seven people were killed */
  thereupon: new Set(['when', 'where', 'which', 'in']),
  one: 'one',
  /** after an age: Neu, 67, of Slidell */
  ageBefore: new Set(['of', 'from']),
  /** counted by no event: what a number of these tells is a time, a size, a rate */
  units: new Set(
    (
      'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years decade decades century centuries ' +
      'fortnight night nights season seasons weekend weekends ' +
      'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm foot feet ft inch inches ' +
      'yard yards kg kilogram kilograms kilo kilos gram grams g lb lbs pound ounce ounces litre litres liter liters gallon gallons acre ' +
      "acres hectare hectares mph kph kmh km/h knots degree degrees celsius fahrenheit c f magnitude am pm a.m. p.m. o'clock " +
      'tonne tonnes ton tons centimetre centimetres centimeter centimeters millimetre millimetres percentage gmt bst est gb mb tb mw gw kw megawatts kilobytes megabytes gigabytes terabytes cent cents pence light-year light-years kilonewtons volt volts watts hp horsepower'
    ).split(' '),
  ),
  /** one of these is no one: a family, a third of the homes */
  several: new Set(
    'couple family group crowd pair team crew number lot host string handful majority minority half third quarter fifth tenth'.split(
      ' ',
    ),
  ),
  /** parts of one: two thirds of a sum */
  fractions: new Set(['thirds', 'quarters', 'fifths', 'sixths', 'sevenths', 'eighths', 'ninths', 'tenths', 'halves']),
  /** what a share is out of: four in 10 voters, three out of five */
  wholes: new Set('two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 100 1,000'.split(' ')),
  out: 'out',
  all: 'all',
  but: 'but',
  most: 'most',
  /** a time that the event is measured by after all: years in prison */
  terms: new Set([
    'prison',
    'jail',
    'custody',
    'detention',
    'imprisonment',
    'bars',
    'remand',
    'sentence',
    'sentenced',
    'jailed',
    'remanded',
  ]),
  termUnits: new Set(
    'day days week weeks month months year years hour hours minute minutes second seconds night nights'.split(' '),
  ),
  /** nouns whose counts say nothing of the event: ways of speaking */
  idle: new Set(
    (
      'way ways time times thing things kind kinds sort sorts part parts side sides reason reasons question questions word words ' +
      'step steps place moment moments example examples lot bit number numbers series range variety hand hands fact facts case ' +
      'issue issues matter point fold option options idea ideas story stories article articles page pages photo photos image ' +
      'images caption picture pictures comment comments share shares followers follower doubt longer need ' +
      'chance end sign signs evidence information comment response proof plan plans intention sense such one ones problem ' +
      'choice surprise wonder report reports indication indications link links secret stranger mistake'
    ).split(' '),
  ),
  /** shown, spoken or printed: a few of them are mentioned, not counted */
  shown: new Set(
    'video videos clip clips tweet tweets post posts message messages interview interviews chapter chapters language languages degree degrees'.split(
      ' ',
    ),
  ),
  /** “a village of 600 people”: how large it is */
  settlements: new Set(
    'village town city hamlet suburb district county province state country nation island population community parish municipality settlement neighbourhood neighborhood'.split(
      ' ',
    ),
  ),
  /** before a few people: who they are was told */
  definite: new Set(['the', 'these', 'those', 'both']),
  /** of somebody's family: no count of the event */
  kin: new Set(
    (
      'child children kid son daughter brother sister sibling grandchild grandchildren grandson granddaughter father mother ' +
      'parent dad mum mom grandfather grandmother'
    ).split(' '),
  ),
  /** before the number: it names, it does not count */
  labels: new Set(
    (
      'number no no. nos. lap page chapter article section room flight route highway interstate junction exit platform gate line ' +
      'channel radio level grade phase version windows iphone group round game day week step part volume act bill ' +
      'resolution amendment figure fig. table age aged ages under-18 boeing airbus type mark mk block unit floor apartment terminal zone ' +
      'appendix category schedule formula pier runway tower reactor'
    ).split(' '),
  ),
  months: new Set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'.split(
      ' ',
    ),
  ),
  /** about another event, in the words of a sentence */
  earlier: [
    'in recent years',
    'in recent months',
    'a year',
    'per year',
    'each year',
    'every year',
    'each month',
    'every month',
    'each week',
    'every week',
    'each day',
    'every day',
    'annually',
    'on average',
    'in history',
    'over the years',
    'over the past',
    'over the last',
    'in the past',
    'in a separate',
    'in a previous',
    'an earlier attack',
    'a previous attack',
    'previous years',
    'in the same period',
  ],
  /** after “a year” these make it no rate: a year ago, a year earlier */
  elapsed: new Set(['ago', 'earlier', 'before', 'later', 'after', 'old', 'since', 'and']),
  /** the same where no day of publication says how long ago it was */
  longAgo: ['last year', 'last month', 'years ago', 'year ago', 'months ago', 'decades ago', 'decade ago'],
  /** before the day a picture was taken: In this Dec. 13, 2016, photo */
  pictured: 'in this ',
  /** before the day up to which a number of today stands: as of the end of 2016 */
  asOf: ['as', 'of'],
  /** a sentence with these tells of today */
  present: new Set(['is', 'are', 'has', 'have', 'will', 'now']),
  since: new Set(['since', 'after', 'than', 'until', 'before']),
}
