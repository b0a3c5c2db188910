/** English words of time. Lower case but where said. */
const set = (words: string) => new Set(words.split(' '))

export const times = {
  months: set('january february march april may june july august september october november december'),
  /** short forms: months and weekdays only where capitalised and beside a number */
  short: set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun may march'),
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  /** a sentence without any of these (or a month, weekday, clock time) has no time to look for */
  hints: set(
    'today tonight yesterday tomorrow ago last next this past previous earlier later am pm a.m. p.m. midnight noon morning evening afternoon night',
  ),
  units: new Map<string, string>([
    ['second', 'PT#S'],
    ['minute', 'PT#M'],
    ['hour', 'PT#H'],
    ['day', 'P#D'],
    ['week', 'P#W'],
    ['month', 'P#M'],
    ['year', 'P#Y'],
    ['decade', 'P#0Y'],
  ]),
  unitForms: set('seconds minutes hours days weeks months years decades second minute hour day week month year decade'),
  /** after a span of time: it is a point in time (or an age) instead */
  anchors: set('ago earlier later before after old from'),
  every: set('every each per'),
  often: new Map<string, string>([
    ['hourly', 'PT1H'],
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
  ]),
  clock: new Map<string, string>([
    ['midnight', 'T00:00'],
    ['noon', 'T12:00'],
    ['midday', 'T12:00'],
  ]),
  /** before four digits: they are a year */
  yearBefore: set(
    'in since of during until by from early late mid the before after and through spring summer autumn fall winter year',
  ),
  /** what is said of the days to come */
  future: set("will 'll would next coming upcoming plans scheduled due expected"),
  next: 'next',
  last: set('last past previous'),
}
