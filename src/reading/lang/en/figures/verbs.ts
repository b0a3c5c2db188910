import type { Measure } from '../../../../schema/index.js'
import { split, table } from './table.js'

/** Verbs, adjectives and idioms that tell what a number counts. All entries lower case. */

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
  /** of the same verb: trapped */
  participle: string
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
    'pronounced dead, declared dead, feared dead, presumed dead, bled to death, burned to death, froze to death, succumbed to, passed away',
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
    'in stable condition, in a stable condition, in intensive care, walking wounded, needed hospital treatment, having surgery, fighting for their lives, fighting for his life, fighting for her life, on life support',
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
    'taken into custody, took into custody, placed in custody, placed under arrest, held in custody, remanded in custody, being held, being questioned, held for questioning, taken in for questioning, rounded up, round up, rounding up, led away in handcuffs',
  ],
  ['detained', 'subject', 'in custody, in detention, under arrest, behind bars, in police custody'],
  ['released', 'subject', 'walked free, went free, walk free, go free'],
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
    'shot down, shoot down, knocked out, reduced to rubble, reduced to ashes, burned down, burnt down, blown up, burned to the ground, burnt to the ground, brought down, took out, wiped out',
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
  ['killed', 'shoot shot shot, beat beat beaten, stab stabbed stabbed', 'dead, to death'],
  ['detained', 'take took taken', 'into custody'],
  ['released', 'set set set', 'free'],
  ['abducted', 'take took taken, hold held', 'hostage, captive'],
  ['displaced', 'force, drive drove driven', 'from their homes, out of their homes, to flee'],
]

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

/** All forms of the verbs of a list. */
function forms(list: string): ReadonlySet<string> {
  return new Set(split(list).flatMap((verb) => formsOf(verb).map(([word]) => word)))
}

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

/** Verbs that kill only those of some nouns: “claimed 12 lives”, “lost two fighters”; what they do to others is no death. */
const LOSSES: {
  of: { noun?: string; classes?: readonly string[] }
  /** as their object */
  taken: ReadonlySet<string>
  /** as their subject */
  suffered: ReadonlySet<string>
}[] = [
  {
    of: { noun: 'life' },
    taken: forms('take took taken, claim, cost cost cost, lose lost'),
    suffered: forms('lose lost, claim, take took taken'),
  },
  {
    of: { classes: ['fighters', 'soldiers', 'police'] },
    taken: forms('lose lost'),
    suffered: forms('fall fell fallen'),
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
  reactions: new Set(REACTIONS),
  lossVerbs: LOSSES,
  /** one name for what is said in several ways */
  fates: new Map([
    ['aboard', 'on board'],
    ['without electricity', 'without power'],
  ]),
  /** these say it only of people: a warrant is executed, a job saved */
  ofPeople: forms('execute, eliminate, liquidate, annihilate, save'),
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
  /** a violence that kills: fatally shot */
  fatally: new Set(['fatally', 'mortally', 'lethally']),
  /** past forms that are active as often as not: only a form of “be” makes them passive */
  active: new Set(['shot', 'broke', 'broken', 'burned', 'smashed', 'flooded']),
}
