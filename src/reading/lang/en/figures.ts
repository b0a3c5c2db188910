import type { Measure } from '../../../schema/index.js'

/** How the words of events tell what a number counts. All entries lower case. */

/**
 * `object`: what it does, it does to its object (killed 12, 12 were killed); `subject`: to its subject (12 died);
 * `either`: to its object, or without one to its subject (it sank two ships, two ships sank).
 */
export type Frame = 'object' | 'subject' | 'either'
type Form = 'base' | 's' | 'past' | 'participle' | 'ing'
export interface Predicate {
  measure: Measure
  frame: Frame
  form: Form
}

/** verb, or its forms where they are not regular (base past participle) */
const VERBS: [Measure, Frame, string][] = [
  [
    'killed',
    'object',
    'kill, slay slew slain, murder, assassinate, execute, massacre, slaughter, behead, electrocute, eliminate',
  ],
  ['killed', 'subject', 'die, perish'],
  ['killed', 'either', 'drown, suffocate, liquidate, annihilate'],
  [
    'injured',
    'object',
    'injure, wound, hurt hurt hurt, maim, hospitalise, hospitalize, bruise, scald, stab stabbed stabbed, shoot shot shot',
  ],
  ['missing', 'subject', 'disappear, vanish'],
  ['evacuated', 'object', 'evacuate, rescue, airlift, save'],
  ['detained', 'object', 'detain, arrest, jail, imprison, apprehend, incarcerate, intern'],
  ['released', 'object', 'release, free, liberate, acquit acquitted acquitted, pardon'],
  ['abducted', 'object', 'abduct, kidnap kidnapped kidnapped'],
  ['displaced', 'object', 'displace, uproot'],
  [
    'destroyed',
    'object',
    'destroy, raze, demolish, flatten flattened flattened, obliterate, torch, gut gutted gutted, wreck, down',
  ],
  ['destroyed', 'either', 'sink sank sunk, collapse, capsize'],
  ['damaged', 'object', 'damage, smash, shatter, vandalise, vandalize, flood, deface, inundate'],
  ['damaged', 'either', 'break broke broken, burn'],
  ['other', 'object', 'trap trapped trapped, strand, infect, seize, capture, charge, indict, convict, sentence'],
]

/** Adjectives and participles that say by themselves what happened; `N dead`, `N were missing`, `the N homeless`. */
const STATES: [Measure, string][] = [
  ['killed', 'dead, deceased, lifeless'],
  ['injured', 'unconscious, hospitalised, hospitalized, concussed'],
  ['missing', 'missing, untraced'],
  ['displaced', 'homeless'],
  ['other', 'trapped, stranded'],
]

/** Several words: base words are lemmas of the words above or plain; `*` stands for one to three words. */
const PHRASES: [Measure, Frame, string][] = [
  [
    'killed',
    'object',
    'shot dead, shoot dead, shoots dead, shooting dead, gunned down, gun down, guns down, gunning down',
  ],
  [
    'killed',
    'object',
    'shot to death, beaten to death, stabbed to death, crushed to death, burned to death, burnt to death, put to death',
  ],
  [
    'killed',
    'subject',
    'lost their lives, lost his life, lost her life, lose their lives, losing their lives, found dead, confirmed dead',
  ],
  [
    'killed',
    'subject',
    'pronounced dead, declared dead, feared dead, presumed dead, bled to death, burned to death, froze to death',
  ],
  [
    'injured',
    'object',
    'taken to hospital, taken to the hospital, taken to a hospital, taken to hospitals, taken to * hospital',
  ],
  [
    'injured',
    'object',
    'rushed to hospital, rushed to * hospital, transported to * hospital, transported to hospital, transported to hospitals',
  ],
  [
    'injured',
    'object',
    'brought in for treatment, brought in by ambulance, brought by ambulance, taken by helicopter, treated for, treated at, treated in, treated on, admitted to hospital, being treated, were treated, been treated',
  ],
  [
    'injured',
    'object',
    'sent to hospital, airlifted to hospital, airlifted to * hospital, brought to hospital, taken by ambulance, admitted to * hospital',
  ],
  [
    'injured',
    'subject',
    'in hospital, in hospitals, in the hospital, in critical condition, in a critical condition, in serious condition, in a serious condition',
  ],
  [
    'injured',
    'subject',
    'in stable condition, in a stable condition, in intensive care, walking wounded, needed hospital treatment, having surgery',
  ],
  [
    'injured',
    'subject',
    'with injuries, with * injuries, with burns, with * burns, with wounds, with * wounds, suffered injuries, suffered * injuries, sustained injuries, sustained * injuries, suffered burns, suffered * burns, suffering from',
  ],
  [
    'injured',
    'subject',
    'had injuries, had * injuries, have * injuries, had * or * injuries, required hospital treatment, received * treatment, required * treatment',
  ],
  [
    'injured',
    'object',
    'brought out on a stretcher, brought out on stretchers, carried away on stretchers, carried out on stretchers',
  ],
  ['missing', 'subject', 'unaccounted for, went missing, gone missing, feared trapped'],
  [
    'evacuated',
    'object',
    'moved to safety, led to safety, brought to safety, ferried to safety, pulled alive from, cut free, pulled from @, freed from @, removed from @, taken off @, plucked from @, brought out of @, led out of @, pulled out of @',
  ],
  [
    'detained',
    'object',
    'taken into custody, took into custody, placed in custody, placed under arrest, held in custody, remanded in custody, being held, being questioned, held for questioning, taken in for questioning',
  ],
  ['detained', 'subject', 'in custody, in detention, under arrest, behind bars, in police custody'],
  ['released', 'object', 'set free, let go, released on bail, freed on bail'],
  ['abducted', 'object', 'taken hostage, held hostage, took hostage, taken captive, held captive'],
  ['displaced', 'object', 'forced from, forced out of, forced to flee, driven from, made homeless, left homeless'],
  [
    'displaced',
    'subject',
    'fled their homes, fled their home, fled the country, fled the fighting, fled the violence, fled the area, fled the city, fled the war, fled to, fled across, fled from, fled into, flee their homes, fleeing their homes, left their homes, lost their homes, lost his home, lost her home, forced to leave, abandoned their homes',
  ],
  [
    'destroyed',
    'object',
    'shot down, shoot down, knocked out, burned down, burnt down, blown up, burned to the ground, burnt to the ground, brought down, took out, wiped out',
  ],
  ['damaged', 'object', 'set on fire, set alight, set ablaze, under water, underwater, caught fire, catch fire'],
  ['other', 'subject', 'on board, aboard, inside'],
  ['other', 'subject', 'without power, without electricity, without water, without heating, out of work, on strike'],
]

/** A verb (its forms), and what follows its object: “took six people hostage”. `@` as above. */
const PARTED: [Measure, string, string][] = [
  [
    'evacuated',
    'bring brought, carry carried, free, get got, help, lead led, lift, move, pluck plucked plucked, pull, remove, take took taken, winch, cut cut cut',
    'from @, off @, out of @',
  ],
  [
    'evacuated',
    'bring brought, carry carried, ferry ferried, guide, help, lead led, move, pull, take took taken',
    'to safety',
  ],
  [
    'injured',
    'take took taken, rush, bring brought, send sent, airlift, transport',
    'to hospital, to the hospital, to a hospital, to * hospital',
  ],
  ['detained', 'take took taken', 'into custody'],
  ['released', 'set set set', 'free'],
  ['abducted', 'take took taken, hold held', 'hostage, captive'],
  ['displaced', 'force, drive drove driven', 'from their homes, out of their homes, to flee'],
]

/** Counted nouns that say the measure themselves: “12 deaths”, “no injuries”, “six attackers”. */
const NOUNS: [Measure, string][] = [
  ['killed', 'death, fatality, killing, murder, homicide, corpse, loss'],
  ['injured', 'injury, casualty, wounded'],
  ['missing', 'disappearance'],
  ['detained', 'arrest, detention'],
  ['released', 'release'],
  ['abducted', 'abduction, kidnapping'],
]

/** Nouns for those something happened to or who did it; what the verb says goes first: “released 25 hostages”. */
const ROLES: [Measure, string][] = [
  ['detained', 'detainee'],
  ['abducted', 'hostage, captive, abductee'],
  ['displaced', 'evacuee, refugee'],
  [
    'attackers',
    'attacker, gunman, assailant, bomber, hijacker, shooter, kidnapper, captor, robber, raider, perpetrator, arsonist',
  ],
]

/** What “of N” is told by: the deaths of 12 people, the loss of 40 jobs is none of them. */
const NOMINALS: [Measure, string][] = [
  ['killed', 'death, deaths, killing, killings, murder, murders, assassination, execution, bodies, lives, massacre'],
  ['injured', 'wounding, injuring'],
  ['missing', 'disappearance, disappearances'],
  ['evacuated', 'evacuation, rescue'],
  ['detained', 'arrest, arrests, detention, detentions, jailing, imprisonment'],
  ['released', 'release'],
  ['abducted', 'abduction, kidnapping'],
  ['displaced', 'displacement'],
  ['destroyed', 'destruction, demolition, sinking, downing, collapse'],
  ['damaged', 'fire, flooding, burning'],
]

const split = (list: string) => list.split(/,\s*/u)

/** base, -s, past, participle, -ing of a verb given as `kill` or `slay slew slain`. */
function formsOf(entry: string): [string, Form][] {
  const [base, past, participle] = entry.split(' ') as [string, string?, string?]
  const doubled =
    /[^aeiou][aeiou]([bdgmnpt])$/u.test(base) && past?.includes(base.slice(-1).repeat(2)) ? base + base.at(-1) : base
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : doubled
  const ing = base === 'die' ? 'dying' : `${stem}ing`
  const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
  const s = /(s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`
  return [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
  ]
}

function predicates(): Map<string, Predicate> {
  const found = new Map<string, Predicate>()
  for (const [measure, frame, list] of VERBS)
    for (const verb of split(list)) for (const [word, form] of formsOf(verb)) found.set(word, { measure, frame, form })
  // Where the past tense is also the participle, it may be either; the grammar looks at what stands around it.
  return found
}

const table = <T>(entries: [T, string][]): Map<string, T> =>
  new Map(entries.flatMap(([value, list]) => split(list).map((word): [string, T] => [word, value])))

export const figures = {
  predicates: predicates(),
  states: table(STATES),
  phrases: PHRASES.flatMap(([measure, frame, list]) =>
    split(list).map((p) => ({ measure, frame, words: p.split(' ') })),
  ),
  parted: PARTED.flatMap(([measure, verbs, endings]) =>
    split(endings).map((ending) => ({
      measure,
      verbs: new Set(split(verbs).flatMap((verb) => formsOf(verb).map(([word]) => word))),
      words: ending.split(' '),
    })),
  ),
  /** places that people are saved from */
  perils: new Set(
    (
      'water sea ocean river lake flood floodwater sewer rubble wreck wreckage debris ruins mud snow ice avalanche fire blaze ' +
      'flame smoke building block tower house home apartment flat hotel school hospital factory warehouse roof rooftop ' +
      'tunnel mine shaft well cave pit hole lift elevator train carriage tram bus car vehicle lorry truck plane ' +
      'aircraft helicopter ship boat vessel ferry dinghy raft barge cliff mountain ridge slope island'
    ).split(' '),
  ),
  nouns: table(NOUNS),
  roles: table(ROLES),
  nominals: table(NOMINALS),
  /** go between a subject and what happened to it without saying it: are believed to have been killed, left dead */
  passing: new Set(
    (
      'believed feared thought known said reported confirmed presumed understood found left remain remained remains ' +
      'listed declared pronounced considered counted lay lying became feared'
    ).split(' '),
  ),
  be: new Set('be is are was were been being am get gets got getting'.split(' ')),
  have: new Set('have has had having'.split(' ')),
  modal: new Set('will would can could may might must shall should do does did to'.split(' ')),
  relative: new Set(['who', 'which', 'that', 'whom']),
  coordinators: new Set(['and', 'or', 'plus', '&']),
  /** bring in a part of what was just counted: 59 people, including three children */
  including: new Set(['including', 'among', 'involving']),
  /** may stand between a verb and the number of its object */
  between: new Set(['the', 'also', 'all', 'another', 'other']),
  /** injuries to N */
  doneTo: new Map<string, Measure>([
    ['injury', 'injured'],
    ['injuries', 'injured'],
    ['damage', 'damaged'],
  ]),
  as: 'as',
  /** tell what happened on the date before: since 2004, when seven people were killed */
  thereupon: new Set(['when', 'where', 'which', 'in']),
  /** after a bare number these tell of injuries: 11 of them seriously */
  severely: new Set(['seriously', 'critically', 'badly', 'severely', 'gravely', 'slightly', 'lightly']),
  /** dead bodies are found; governing ones are not */
  remains: new Set(['body', 'remains']),
  found: new Set(['found', 'recovered', 'retrieved', 'pulled', 'discovered', 'exhumed', 'unearthed']),
  /** classes of `groups` that are people */
  humanClasses: [
    'people',
    'children',
    'fighters',
    'soldiers',
    'police',
    'responders',
    'hostages',
    'suspects',
    'journalists',
    'families',
  ],
  one: 'one',
  /** after an age: Neu, 67, of Slidell */
  ageBefore: new Set(['of', 'from']),
  /** bring in a clause of their own: saying 12 people had died */
  sayingNow: new Set([
    'saying',
    'adding',
    'reporting',
    'confirming',
    'claiming',
    'believing',
    'fearing',
    'announcing',
    'leaving',
    'stating',
    'noting',
  ]),
  /** nouns or adverbs as often as verbs: verbs only where the tagger says so */
  ambiguous: new Set([
    'shot',
    'down',
    'downed',
    'burn',
    'burns',
    'sink',
    'sinks',
    'wrecks',
    'guts',
    'saves',
    'charges',
    'sentences',
  ]),
  /** what only may happen: could be jailed; yet “may have been killed” tells of a loss */
  hypothetical: new Set(['could', 'would', 'should', 'can', 'might', 'may']),
  /** with “have”, what did not happen: would have died */
  counterfactual: new Set(['could', 'would', 'should']),
  negations: new Set(['not', "n't", 'n’t', 'never']),
  /** after a negation, these leave what is said standing: not only killed */
  notDenied: new Set(['only', 'just', 'yet']),
  /** a violence that kills: fatally shot */
  fatally: new Set(['fatally', 'mortally', 'lethally']),
  /** open what only might be: if a soldier is killed */
  conditions: new Set(['if', 'unless', 'whether']),
  /** tell that something had not been done before: the first time that a unit killed a civilian */
  firstTime: ['first', 'time'],
  /** “there were no …” tells of the event; “there are no …” as often of how things are in general */
  there: 'there',
  existed: new Set(['was', 'were', 'been']),
  /** between a noun and the name of what it counts: a horse named Dusty */
  naming: new Set(['named', 'called', 'nicknamed', 'dubbed', 'known', 'identified']),
  /** prepositions that open a clause of their own, so that what follows may be its subject */
  clauseOpeners: new Set([
    'after',
    'before',
    'as',
    'since',
    'until',
    'that',
    'because',
    'when',
    'where',
    'while',
    'than',
    'with',
    'left',
    'leaving',
  ]),
  /** “of those injured”, “of the dead” */
  partitive: new Set(['whom', 'them', 'those', 'which', 'us', 'the', 'these', 'you']),
  /** plurals without an s, beside those that a tagger's lemma tells */
  plurals: new Set(
    (
      'people men women children police staff personnel aircraft spacecraft troops crew cattle fish sheep livestock dead feet teeth ' +
      'mice geese youth folk wounded media data species series offspring clergy infantry cavalry'
    ).split(' '),
  ),
  /** endings of words for people: pyrotechnicians, activists, detainees, firemen */
  personEnding: /(?:ian|ist|ee|naut|eer|girl|boy|man|men|woman|women|child|children|person|people)s?$/u,
  /** measures that only people suffer; a statement is released otherwise */
  humanOnly: new Set<Measure>(['released', 'missing', 'displaced', 'detained', 'abducted']),
  /** past forms that are active as often as not: only a form of “be” makes them passive */
  active: new Set(['shot', 'broke', 'broken', 'burned', 'smashed', 'flooded']),
  /** adjectives by which one thing counts as lost: a damaged car; a broken arm does not */
  plainDamage: new Set(['damaged', 'destroyed', 'wrecked', 'demolished', 'sunken']),
  /** stand for the noun: 500 others, dozens more */
  standIns: new Set(['other', 'others', 'more']),
  possessives: new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'those', 'these']),
  /** “the death toll rose to N”: within a few words before the number */
  tolls: new Set(['toll', 'tolls']),
  /** “the number of injured rose to N” */
  numberOf: new Set(['number', 'total', 'tally', 'count']),
  tollVerbs: new Set(
    (
      'rise rises rose risen rising climb climbs climbed climbing stand stands stood standing reach reaches reached hit hits ' +
      'pass passes passed passing exceed exceeds exceeded is was at to of now jump jumped jumps grow grew grown increase ' +
      'increased put puts have has had been as well above by with topped surpassed soared soars from fell dropped revised up down'
    ).split(' '),
  ),
  /** counted by no event: what a number of these tells is a time, a size, a rate */
  units: new Set(
    (
      'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ' +
      'fortnight night nights season seasons weekend weekends ' +
      'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm foot feet ft inch inches ' +
      'yard yards kg kilogram kilograms kilo kilos gram grams g lb lbs pound ounce ounces litre litres liter liters gallon gallons acre ' +
      "acres hectare hectares mph kph kmh km/h knots degree degrees celsius fahrenheit c f magnitude am pm a.m. p.m. o'clock " +
      'tonne tonnes ton tons centimetre centimetres centimeter centimeters millimetre millimetres lap laps point points percentage gmt bst est gb mb tb mw gw kw megawatts kilobytes megabytes gigabytes terabytes cent cents pence light-year light-years kilonewtons volt volts watts hp horsepower'
    ).split(' '),
  ),
  /** in a sentence, or in a report that knows no sterling, these make pounds a weight */
  weighing: new Set(
    'weigh weighs weighed weighing weight weights heavy heavier heaviest lb lbs kg kilogram kilograms kilo kilos'.split(
      ' ',
    ),
  ),
  paying: new Set(
    (
      '$ us$ € pay pays paid paying payment fine fines fined cost costs costing worth price prices priced spend spent sell sold ' +
      'buy bought raise raised salary salaries wage wages bill bills charge charged budget loan loans debt compensation award ' +
      'awarded earn earned earns reward stole stolen donate donated donation money fee fees invest invested lost bail tax'
    ).split(' '),
  ),
  sterling: new Set(['£', 'sterling', 'pence', 'gbp']),
  /** parts of one: two thirds of a sum */
  fractions: new Set(['thirds', 'quarters', 'fifths', 'sixths', 'sevenths', 'eighths', 'ninths', 'tenths', 'halves']),
  /** “$5m in cash”: what sums consist of, beside plurals */
  funds: new Set(
    (
      'cash earnings savings proceeds damages funding damage compensation revenue debt aid tax bail interest profit income stock equity advertising media ' +
      'spending investment relief business trade financing capital assistance support gold restitution ransom rent pay'
    ).split(' '),
  ),
  in: 'in',
  of: 'of',
  /** the price of a share moved: no sum of the event */
  traded: new Set(['shares', 'share', 'stock', 'stocks']),
  trading: new Set(
    (
      'fell falling fall rose rising rise closed closing close traded trading trade dropped dropping gained gaining slid sliding ' +
      'slipped jumped climbed opened ended down up lost settled tumbled plunged sank surged'
    ).split(' '),
  ),
  priced: new Set(['to', 'at', 'near', 'below', 'above', 'around']),
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
  termUnits: new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']),
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
  /** counted with an article only where something happened to one: a civilian was killed */
  losses: new Set<Measure>([
    'killed',
    'injured',
    'missing',
    'detained',
    'abducted',
    'destroyed',
    'damaged',
    'released',
    'evacuated',
  ]),
  /** measures of people: without a noun the number counts people */
  personal: new Set<Measure>([
    'killed',
    'injured',
    'missing',
    'evacuated',
    'detained',
    'released',
    'abducted',
    'displaced',
    'attackers',
  ]),
  /** about another event, in the words of a sentence */
  earlier: [
    'in recent years',
    'in recent months',
    'a year',
    'per year',
    'each year',
    'every year',
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
  /** the same where no day of publication says how long ago it was */
  longAgo: ['last year', 'last month', 'years ago', 'year ago', 'months ago', 'decades ago', 'decade ago'],
  /** before the day a picture was taken: In this Dec. 13, 2016, photo */
  pictured: 'in this ',
  /** before the day up to which a number of today stands: as of the end of 2016 */
  asOf: ['as', 'of'],
  since: new Set(['since', 'after', 'than', 'until', 'before']),
  groupDefault: 'people',
  armed: new Set(['armed', 'fighting']),
  armedNouns: new Set(['group', 'groups', 'man', 'men', 'militia', 'militias']),
}
