/** Words for a number that somebody gives, and for giving one. All entries lower case. */
export const counts = {
  /** nouns for a number as somebody's: the ministry's figure of 40 */
  countNouns: new Set(
    'figure figures estimate estimates count counts tally tallies claim claims assessment calculation reckoning projection forecast'.split(
      ' ',
    ),
  ),
  /** nouns for what somebody says, before “that” */
  claimNouns: new Set(
    'claim claims estimate estimates report reports statement statements assertion assertions allegation allegations contention insistence'.split(
      ' ',
    ),
  ),
  that: 'that',
  /** nouns for a number that belong to what is counted as often as to who counts: Norvania's toll of 40 */
  totalNouns: new Set('toll tolls total totals number numbers'.split(' ')),
  /** verbs of giving a number: put the toll at 31, raised its estimate to 31 */
  putting: new Set(
    (
      'put puts putting place places placed placing set sets setting peg pegs pegged pegging raise raises raised raising ' +
      'lower lowers lowered lowering revise revises revised revising increase increases increased cut cuts reduce reduces reduced ' +
      'correct corrects corrected change changes changed update updates updated'
    ).split(' '),
  ),
  /** after such a verb and its noun, these bring in the number */
  putTo: new Set(['at', 'to', 'from']),
  /** a number is so given: a figure provided by the union */
  given: new Set(
    'given provided released issued cited published quoted supplied compiled reported announced made'.split(' '),
  ),
  /** a number is so said to be true, before “by” */
  confirmed: new Set(
    'confirmed reported announced recorded registered counted documented tallied estimated claimed verified'.split(' '),
  ),
  /** a bare number after these is told of what was counted before: police said 800 */
  tellers: new Set('said say says saying estimated estimate estimates counted counts reported reports gave'.split(' ')),
  /** before a number: it is more than that */
  topping: new Set('topped tops topping surpassed surpasses surpassing exceeded exceeds'.split(' ')),
  /** the same, of a toll or a total */
  passed: new Set('passed passes passing past'.split(' ')),
  /** before “from” and an earlier number: up from 12 */
  changed: new Set(['up', 'down', 'higher', 'lower', ',']),
  from: 'from',
  /** tell that what was said or counted then was said otherwise later: initially said, an earlier figure of */
  initially: new Set(
    'initially originally earlier previously formerly initial original previous preliminary'.split(' '),
  ),
  /** beside a number: of those counted before, so many are left */
  remaining: new Set(['still', 'remain', 'remains', 'remained', 'remaining']),
  by: 'by',
  genitives: new Set(["'s", "'"]),
  /** owners of a number that are only its time: Friday's toll, last year's total */
  times: new Set('today yesterday tonight morning evening year week month day night'.split(' ')),
}
