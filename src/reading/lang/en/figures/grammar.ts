/** Closed classes of words around a counted phrase and what befell it. */

export const grammar = {
  /** go between a subject and what happened to it without saying it: are believed to have been killed, left dead */
  passing: new Set(
    (
      'believed feared thought known said reported confirmed presumed understood found left remain remained remains ' +
      'listed declared pronounced considered counted lay lying became feared'
    ).split(' '),
  ),
  be: new Set('be is are was were been being am get gets got getting'.split(' ')),
  were: new Set(['were', 'are']),
  have: new Set('have has had having'.split(' ')),
  modal: new Set('will would can could may might must shall should do does did to'.split(' ')),
  relative: new Set(['who', 'which', 'that', 'whom']),
  coordinators: new Set(['and', 'or', 'plus', '&']),
  /** bring in a part of what was just counted: 59 people, including three children */
  including: new Set(['including', 'among', 'involving']),
  /** bring in what somebody else may say */
  contrasts: new Set(['but', 'while', 'although', 'though', 'whereas']),
  among: 'among',
  includes: new Set(['include', 'includes', 'included']),
  /** may stand between a verb and the number of its object */
  between: new Set(['the', 'also', 'all', 'another', 'other']),
  as: 'as',
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
  /** what only may happen: could be jailed; yet “may have been killed” tells of a loss */
  hypothetical: new Set(['could', 'would', 'should', 'can', 'might', 'may']),
  /** with “have”, what did not happen: would have died */
  counterfactual: new Set(['could', 'would', 'should']),
  negations: new Set(['not', "n't", 'n’t', 'never']),
  /** after a negation, these leave what is said standing: not only killed */
  notDenied: new Set(['only', 'just', 'yet']),
  /** open what only might be: if a soldier is killed */
  conditions: new Set(['if', 'unless', 'whether']),
  /** tell that something had not been done before: the first time that a unit killed a civilian */
  firstTime: ['first', 'time'],
  /** “there were no …” tells of the event; “there are no …” as often of how things are in general */
  there: 'there',
  existed: new Set(['was', 'were', 'been']),
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
  /** stand for the noun: 500 others, dozens more */
  standIns: new Set(['other', 'others', 'more']),
  reflexive: /sel(?:f|ves)$/u,
  possessives: new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'those', 'these']),
  of: 'of',
}
