import type { Measure } from '../../../../schema/index.js'
import { type Form, forms, formsOf } from './forms.js'
import { split, table } from './table.js'

/** Verbs, adjectives and idioms that tell what a number counts. All entries lower case. */

/**
 * `object`: what it does, it does to its object (killed 12, 12 were killed); `subject`: to its subject (12 died);
 * `either`: to its object, or without one to its subject (it sank two ships, two ships sank).
 */
export type Frame = 'object' | 'subject' | 'either'
export interface Predicate {
  measure: Measure
  frame: Frame
  form: Form
  /** of the same verb: trapped */
  participle: string
}

/** verb, or its forms where they are not regular (base past participle) */
const VERBS: [Measure, Frame, string][] = [
  [
    'killed',
    'object',
    'kill, slay slew slain, murder, assassinate, execute, massacre, slaughter, behead, electrocute, eliminate, neutralise, neutralize',
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
  ['detained', 'object', 'detain, arrest, jail, imprison, apprehend, incarcerate, intern, nab nabbed nabbed, handcuff'],
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

function predicates(): Map<string, Predicate> {
  const found = new Map<string, Predicate>()
  for (const [measure, frame, list] of VERBS)
    for (const verb of split(list)) {
      const all = formsOf(verb)
      const participle = all.find(([, form]) => form === 'participle')?.[0] as string
      for (const [word, form] of all) found.set(word, { measure, frame, form, participle })
    }
  // Where the past tense is also the participle, it may be either; the grammar looks at what stands around it.
  return found
}

/**
 * Verbs that tell something of some nouns only: lives are claimed and soldiers fall, tanks are lost, villages captured
 * otherwise than men.
 */
type Loss = {
  measure: Measure
  of: { nouns?: readonly string[]; classes?: readonly string[] }
  /** of their object */
  taken: ReadonlySet<string>
  /** of their subject */
  suffered?: ReadonlySet<string>
}

const LOSSES: Loss[] = [
  {
    measure: 'killed',
    of: { nouns: ['life'] },
    taken: forms('take took taken, claim, cost cost cost, lose lost'),
    suffered: forms('lose lost, claim, take took taken'),
  },
  {
    measure: 'killed',
    of: { classes: ['fighters', 'soldiers', 'police'] },
    taken: forms('lose lost'),
    suffered: forms('fall fell fallen'),
  },
  {
    measure: 'destroyed',
    of: {
      classes: ['aircraft'],
      nouns: split('tank, vehicle, ship, vessel, boat, warship, drone, howitzer, launcher'),
    },
    taken: forms('lose lost'),
    suffered: forms('crash'),
  },
  {
    measure: 'detained',
    of: { classes: ['people', 'children', 'fighters', 'soldiers', 'police', 'suspects'] },
    taken: forms('capture'),
  },
  {
    measure: 'injured',
    of: { classes: ['people', 'children', 'fighters', 'soldiers', 'police', 'responders'] },
    taken: forms('treat'),
  },
  {
    measure: 'released',
    of: { classes: ['hostages', 'suspects'] },
    taken: forms('exchange, swap swapped swapped, trade, repatriate, return'),
  },
]

/** To react to what is known, which who reacts does not tell. */
const REACTIONS = [
  ...forms('condemn, deplore, denounce, decry, lament, mourn, regret, praise, thank, applaud, hail, welcome, commend'),
  ...'horrified saddened shocked appalled outraged dismayed devastated heartbroken grateful proud sorry condolences sympathy outrage sadness sorrow grief solidarity'.split(
    ' ',
  ),
]

export const verbs = {
  /** what is decided by a count of votes */
  votes: new Set([
    ...forms('vote, pass, approve, reject, defeat, adopt, ratify, back'),
    ...split('votes, ballot, ballots, majority'),
  ]),
  /** after a number: those who voted so */
  sides: new Set(split('against, opposed, in favour, in favor, abstaining, abstained')),
  /** between the votes of both sides */
  tallied: 'to',
  /** what such a number counts */
  voteGroup: 'votes',
  /** to decide, order or undertake what is then done */
  resolutions: forms(
    'order, sentence, fine, instruct, direct, agree, decide, vote, approve, authorise, authorize, plan planned planned, offer, pledge, vow, plead, refuse',
  ),
  reactions: new Set(REACTIONS),
  lossVerbs: LOSSES,
  /** one name for what is said in several ways */
  fates: new Map([
    ['aboard', 'on board'],
    ['without electricity', 'without power'],
  ]),
  /** to do violence, which makes who does it an attacker */
  assaults: forms('attack, assault, ambush, rob robbed robbed, mug mugged mugged, molest, grope, rape'),
  /** before “by”: the deed was named */
  committed: split('carried out, committed, perpetrated, staged, mounted, launched, conducted').map((w) =>
    w.split(' '),
  ),
  /** to run from danger or from the police */
  flight: forms('flee fled fled'),
  /** these say it only of people: a warrant is executed, a job saved */
  ofPeople: forms('execute, eliminate, neutralise, neutralize, liquidate, annihilate, save'),
  predicates: predicates(),
  states: table(STATES),
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
  /** past forms among them */
  deeds: new Set(['shot', 'downed']),
  /** a violence that kills: fatally shot; after a bare number: two fatally */
  fatally: new Set(['fatally', 'mortally', 'lethally']),
  /** past forms that are active as often as not: only a form of “be” makes them passive */
  active: new Set(['shot', 'broke', 'broken', 'burned', 'smashed', 'flooded']),
}
