/**
 * Verbs and states of opposite direction, as general lexicons list them as antonyms (change of amount, place, state,
 * standing): what is one is not the other at the same time. A line a dimension, `one way / the other`.
 */
const PAIRS = `
rise rises rose risen rising increase increases increased climb climbs climbed gain gains gained grow grows grew grown jump jumps jumped soar soars soared surge surges surged / fall falls fell fallen falling decrease decreases decreased drop drops dropped decline declines declined slip slips slipped sink sinks sank slump slumps slumped plunge plunges plunged tumble tumbles tumbled shrink shrinks shrank
open opens opened opening reopen reopens reopened reopening / close closes closed closing closure shut shuts
arrive arrives arrived arriving enter enters entered entering / depart departs departed departing leave leaves leaving exit exits exited
arrest arrested detain detained jail jailed imprison imprisoned / release released free freed
begin begins began begun start starts started resume resumes resumed / end ends ended stop stops stopped halt halts halted suspend suspends suspended
win wins won / lose loses lost
accept accepts accepted approve approves approved adopt adopts adopted / reject rejects rejected refuse refuses refused veto vetoes vetoed
allow allows allowed permit permits permitted legalise legalize legalised legalized / ban bans banned forbid forbids forbade forbidden prohibit prohibits prohibited outlaw outlawed
support supports supported favour favours favoured favor favors favored / oppose opposes opposed
raise raises raised lift lifts lifted / lower lowers lowered cut cuts slash slashes slashed
buy buys bought purchase purchases purchased / sell sells sold
convict convicted guilty / acquit acquitted innocent
survive survives survived alive / die dies died dead killed
hire hires hired appoint appoints appointed / sack sacks sacked dismiss dismisses dismissed oust ousts ousted
join joins joined / quit quits resign resigns resigned
deploy deploys deployed advance advances advanced / withdraw withdraws withdrew withdrawn retreat retreats retreated
strengthen strengthens strengthened improve improves improved / weaken weakens weakened worsen worsens worsened
succeed succeeds succeeded / fail fails failed
attack attacks attacked / defend defends defended
`

/** Each word with its dimension and its direction in it. */
export const opposites: ReadonlyMap<string, readonly [dimension: number, direction: 1 | -1]> = new Map(
  PAIRS.trim()
    .split('\n')
    .flatMap((line, dimension) =>
      line
        .split(' / ')
        .flatMap((words, side) => words.split(' ').map((word) => [word, [dimension, side === 0 ? 1 : -1]] as const)),
    ),
)

/** What goes to a place and what comes from it are not one thing either. */
export const towards: ReadonlySet<string> = new Set(['to', 'into', 'onto', 'toward', 'towards'])
export const away: ReadonlySet<string> = new Set(['from'])
