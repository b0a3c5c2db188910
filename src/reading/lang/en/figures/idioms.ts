import type { Measure } from '../../../../schema/index.js'
import { forms } from './forms.js'
import { split } from './table.js'
import type { Frame } from './verbs.js'

/** What several words say together of what a number counts. All entries lower case. */

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
    'brought in for treatment, brought in by ambulance, brought by ambulance, taken by helicopter, treated by, treated for, treated at, treated in, treated on, admitted to hospital, being treated, were treated, been treated',
  ],
  [
    'injured',
    'object',
    'released from hospital, released from the hospital, discharged from hospital, discharged from the hospital, sent to hospital, airlifted to hospital, airlifted to * hospital, brought to hospital, taken by ambulance, admitted to * hospital',
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
    'with injuries, with * injuries, with burns, with * burns, with wounds, with * wounds, suffered injuries, suffered * injuries, sustained injuries, sustained * injuries, suffered * bones, suffered wounds, suffered * wounds, sustained wounds, sustained * wounds, escaped with * injuries, suffered burns, suffered * burns, suffering from',
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
    'moved to shelters, taken to shelters, moved to temporary, moved out of, told to leave, ordered to leave, asked to leave, told to evacuate, ordered to evacuate, asked to evacuate, forced to evacuate, ordered out of, led off @, helped off @, helped out of @, helped from @, escorted off @, escorted from @, escorted out of @, lifted off @, lifted from @, hauled from @, moved to safety, led to safety, brought to safety, ferried to safety, pulled alive from, cut free, pulled from @, freed from @, removed from @, taken off @, plucked from @, brought out of @, led out of @, pulled out of @',
  ],
  [
    'detained',
    'object',
    'taken into custody, took into custody, placed in custody, placed under arrest, held in custody, remanded in custody, being held, being questioned, held for questioning, taken in for questioning, rounded up, round up, rounding up, led away in handcuffs, taken prisoner, held on suspicion, held in connection, held without, held under',
  ],
  ['detained', 'subject', 'in custody, in detention, under arrest, behind bars, in police custody'],
  ['released', 'subject', 'walked free, went free, walk free, go free'],
  ['released', 'object', 'set free, let go, released on bail, freed on bail'],
  ['abducted', 'object', 'taken hostage, held hostage, took hostage, taken captive, held captive'],
  ['displaced', 'object', 'forced from, forced out of, forced to flee, driven from, made homeless, left homeless'],
  [
    'displaced',
    'subject',
    'fled their homes, fled their home, fled the country, fled the fighting, fled the violence, fled the area, fled the city, fled the war, fled across, flee their homes, fleeing their homes, left their homes, lost their homes, lost his home, lost her home, forced to leave, abandoned their homes',
  ],

  [
    'evacuated',
    'subject',
    'fled @, fled from @, fled out of @, fled as, fled when, fled after, fled in panic, fled in terror, fled in fear, fled for their lives, fled and, fled while, fled before, ran for their lives',
  ],
  [
    'displaced',
    'subject',
    'fled to, fled from, fled into, took refuge, taken refuge, sought refuge, taking refuge, sought shelter, took shelter, taken shelter',
  ],
  ['attackers', 'subject', 'opened fire, opening fire, went on a rampage, broke into, stormed into, burst into'],
  [
    'destroyed',
    'object',
    'shot down, shoot down, knocked out, reduced to rubble, reduced to ashes, burned down, burnt down, blown up, burned to the ground, burnt to the ground, brought down, took out, wiped out, swept away, washed away, blown away, carried away by',
  ],
  [
    'damaged',
    'object',
    'set on fire, set alight, set ablaze, tore through, ripped through, tearing through, ripping through, roofs off, roofs from, under water, underwater',
  ],
  ['damaged', 'subject', 'caught fire, catch fire'],
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
  ['killed', 'cost cost cost', 'their lives, his life, her life'],
  ['detained', 'take took taken', 'into custody, prisoner'],
  ['released', 'set set set', 'free'],
  ['abducted', 'take took taken, hold held', 'hostage, captive'],
  ['displaced', 'force, drive drove driven', 'from their homes, out of their homes, to flee'],
]

export const idioms = {
  phrases: PHRASES.flatMap(([measure, frame, list]) =>
    split(list).map((p) => ({ measure, frame, words: p.split(' ') })),
  ),
  parted: PARTED.flatMap(([measure, verbs, endings]) =>
    split(endings).map((ending) => ({
      measure,
      verbs: forms(verbs),
      words: ending.split(' '),
    })),
  ),
  /** places that people are saved from */
  perils: new Set(
    (
      'water sea ocean river lake flood floodwater sewer rubble wreck wreckage debris ruins mud snow ice avalanche fire blaze ' +
      'flame smoke building block tower house home apartment flat hotel school hospital factory warehouse roof rooftop ' +
      'tunnel mine shaft well cave pit hole lift elevator train carriage tram bus car vehicle lorry truck plane ' +
      'aircraft helicopter ship boat vessel ferry dinghy raft barge cliff mountain ridge slope island ' +
      'beach shore pier stadium arena venue mall cinema theatre theater church mosque shop store market office station airport club bar restaurant'
    ).split(' '),
  ),
}
