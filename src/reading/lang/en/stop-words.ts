/** Words that say nothing of what a sentence is about: function words, and the words by which people are quoted. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all almost along already also although always am among an and another any anyone anything
  are around as at away back be became because become been before began behind being below between both but by came can
  cannot come could d day days did do does doing done down during each early either else even ever every few first for
  from further get gets give given go goes going gone got had has have having he her here hers herself him himself his
  how however i if in including indeed instead into is it its itself just last late later least less let like ll m made
  make makes making man many may me meanwhile might mine more most mr mrs ms much must my near new next no nor not
  nothing now of off on once one ones only onto or other others our ours out over own part per put quite rather re s
  said same say saying says second see seen several she should since so some someone something soon still such t take
  taken tell than that the their theirs them themselves then there these they thing things this those though three
  through thus time to today told tomorrow tonight too took toward towards two under until up upon us use used ve very
  was way we well went were what when where whether which while who whole whom whose why will with within without would
  year years yes yesterday yet you your yours added according reported reportedly told statement spokesman spokeswoman
  spokesperson monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/u),
)
