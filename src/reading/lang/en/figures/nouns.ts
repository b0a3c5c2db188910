import type { Measure } from '../../../../schema/index.js'
import { table } from './table.js'

/** Nouns that tell what a number counts, and what is known of counted nouns. All entries lower case. */

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
  [
    'killed',
    'death, deaths, killing, killings, murder, murders, assassination, execution, bodies, remains, lives, massacre',
  ],
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

export const nouns = {
  nouns: table(NOUNS),
  roles: table(ROLES),
  nominals: table(NOMINALS),
  /** injuries to N */
  doneTo: new Map<string, Measure>([
    ['injury', 'injured'],
    ['injuries', 'injured'],
    ['damage', 'damaged'],
  ]),
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
  /** between a noun and the name of what it counts: a horse named Dusty */
  naming: new Set(['named', 'called', 'nicknamed', 'dubbed', 'known', 'identified']),
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
  /** measures that only things suffer: people are swept away otherwise */
  thingsOnly: new Set<Measure>(['destroyed', 'damaged']),
  /** what is broken, killed or shot down in a manner of speaking, and parts of a body, which are broken otherwise than things */
  unhurt: new Set(
    (
      'record promise pledge vow law rule code taboo tradition habit deadlock stalemate impasse silence spell streak curse mould mold ' +
      'agreement deal contract truce ceasefire proposal plan bid bill amendment motion legislation measure programme program ' +
      'scheme idea theory argument claim rumour rumor myth stereotype story news joke mood hope dream career reputation economy ' +
      'profit confidence credibility trust relation relationship marriage friendship tie bond ' +
      'heart spirit fast ground monopoly sanction embargo strike protest attempt challenge chance expectation schedule ' +
      'game match bone leg arm rib nose wrist ankle finger toe thumb hand foot shoulder hip jaw neck knee skull ' +
      'pelvis collarbone vertebra tooth cheekbone elbow hamstring tendon ligament'
    ).split(' '),
  ),
  /** measures that tell nothing of those */
  bodily: new Set<Measure>(['killed', 'injured', 'destroyed', 'damaged']),
  /** classes of `groups` whose members, where they attack, are attackers */
  assailants: new Set(['people', 'children', 'fighters', 'suspects']),
  /** deeds that are carried out */
  crimes: new Set(
    'crime raid heist robbery ambush shooting stabbing bombing killing murder massacre kidnapping abduction'.split(' '),
  ),
  /** adjectives by which one thing counts as lost: a damaged car; a broken arm does not */
  plainDamage: new Set(['damaged', 'destroyed', 'wrecked', 'demolished', 'sunken']),
  /** none of these of something is none of it: no reports of injuries */
  tidings: new Set('report reports word news sign signs indication indications record mention'.split(' ')),
  /** “the death toll rose to N”: within a few words before the number */
  tolls: new Set(['toll', 'tolls']),
  /** “the number of injured rose to N” */
  numberOf: new Set(['number', 'total', 'tally', 'count']),
  tollVerbs: new Set(
    (
      'rise rises rose risen rising climb climbs climbed climbing stand stands stood standing reach reaches reached hit hits ' +
      'pass passes passed passing exceed exceeds exceeded is was at to of now jump jumped jumps grow grew grown increase ' +
      'increased put puts have has had been as well above by with past topped surpassed soared soars from fell dropped revised up down'
    ).split(' '),
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
  groupDefault: 'people',
  armed: new Set(['armed', 'fighting']),
  armedNouns: new Set(['group', 'groups', 'man', 'men', 'militia', 'militias']),
}
