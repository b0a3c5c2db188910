import { forms } from './forms.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What lasts, and how often something happens. All entries lower case. */
export const durations = {
  /** units in which what goes on around the clock is timed */
  shortUnits: words('second seconds minute minutes hour hours day days night nights week weeks'),
  /** what lasts as long as it is said to: inquiries, contests, stoppages, bans, treatments, gatherings, sentences */
  lasting: words(
    'investigation inquiry enquiry probe search hunt manhunt rescue operation surgery procedure siege standoff strike walkout stoppage ' +
      'sit-in occupation blockade boycott war battle fight fighting offensive assault campaign clash ceasefire truce curfew lockdown ' +
      'quarantine moratorium embargo ban suspension sentence term imprisonment delay hold-up outage blackout shutdown closure ' +
      'disruption interruption trial hearing debate deliberation deliberations negotiation negotiations talks summit meeting session ' +
      'chase pursuit ordeal captivity protest rally march vigil riot rampage spree shooting bombardment outbreak drought heatwave ' +
      'storm blaze mourning display show performance spacewalk voyage crossing wait extension contract deal digging work shelling ' +
      'bombing unrest violence',
  ),
  /** to last, whose object is how long */
  lasts: words('lasted lasting took taken taking'),
  /** to be kept from going on, or in a place, for so long */
  kept: forms(
    'delay, postpone, suspend, ban banned banned, close, shut shut shut, block, halt, ground, interrupt, disrupt, extend, trap trapped trapped, ' +
      'strand, besiege, hold held, detain, quarantine, jail, imprison, stop stopped stopped, bar barred barred, sideline',
  ),
  /** to go at something without a break; for years, one does it for a living */
  toils: forms(
    'search, dig dug dug, work, fight fought, battle, struggle, debate, deliberate, negotiate, protest, burn, rage, toil, go went gone, ' +
      'continue, talk, wait, operate, bombard, shell, look, hunt',
  ),
  /** what stands after a time tells when it was, or how much of it there is */
  notLasting: words('ago later earlier before after old prior hence into from off'),
  /** bring in how long: closed for six hours, delayed by two days */
  during: words('for by'),
  /** how often: postponed three times */
  occasions: words('times occasions'),
  often: 'times',
  twice: 'twice',
  /** after “three times”, these compare or tell a rate */
  compared: words(
    'as more less higher larger bigger greater faster longer better worse the a an that this per each every champion winner',
  ),
} as const
