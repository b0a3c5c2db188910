/** English words of time. All lower case. */
const set = (words: string) => new Set(words.split(' '))

export const times = {
  names: set(
    'january february april june july august september october november december ' +
      'sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays saturdays',
  ),
  /** names of a month or day that are other words as often: dates only beside a number or after one of `before` */
  doubtful: set(
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun may march',
  ),
  before: set('in since last until by from early late mid this next of during through before after on every'),
  /** a sentence without any of these (or a name, or a clock time) has no date to look for */
  hints: set(
    'today tonight yesterday tomorrow ago last next this past am pm a.m. p.m. midnight noon midday weekend morning evening afternoon',
  ),
  /** what anchors “two weeks” to the day of publication; “three days after” is anchored elsewhere */
  anchored: set('ago last next this past coming today tonight yesterday tomorrow'),
  /** begin an expression without belonging to it */
  prepositions: set('on at in by from for until since'),
  /** after “two days” it is a point in time or an age, not a duration */
  unmeasured: set('ago earlier later before after old from'),
  last: set('last past previous'),
  next: set('next coming'),
  weekend: set('weekend weekends'),
  vague: set('few several couple many some'),
  week: set('week weeks fortnight'),
  /** what is said of the days to come */
  future: set("will 'll shall next coming upcoming scheduled due plans planned expected set"),
  clock: new Map<string, string>([
    ['midnight', 'T00:00'],
    ['noon', 'T12:00'],
    ['midday', 'T12:00'],
  ]),
  clockBefore: set('at after before until till around by just past about to since'),
  /** lengths of time as ISO 8601 durations, `#` for the number */
  units: new Map<string, string>([
    ...['second', 'seconds'].map((w): [string, string] => [w, 'PT#S']),
    ...['minute', 'minutes'].map((w): [string, string] => [w, 'PT#M']),
    ...['hour', 'hours'].map((w): [string, string] => [w, 'PT#H']),
    ...['day', 'days'].map((w): [string, string] => [w, 'P#D']),
    ...['week', 'weeks'].map((w): [string, string] => [w, 'P#W']),
    ...['month', 'months'].map((w): [string, string] => [w, 'P#M']),
    ...['year', 'years'].map((w): [string, string] => [w, 'P#Y']),
    ...['decade', 'decades'].map((w): [string, string] => [w, 'P#0Y']),
  ]),
  every: set('every each'),
  often: new Map<string, string>([
    ['hourly', 'PT1H'],
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
  ]),
  /** before four digits: they are a year */
  yearBefore: set(
    'in since of during until by from early late mid before after through spring summer autumn fall winter year and to between',
  ),
}
