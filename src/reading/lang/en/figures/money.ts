/** Words of sums of money, and what sets them apart from weights. */

export const money = {
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
  /** “$5m in cash”: what sums consist of, beside plurals */
  funds: new Set(
    (
      'cash earnings savings proceeds damages funding damage compensation revenue debt aid tax bail interest profit income stock equity advertising media ' +
      'spending investment relief business trade financing capital assistance support gold restitution ransom rent pay'
    ).split(' '),
  ),
  in: 'in',
}
