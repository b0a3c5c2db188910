import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { type Told, tell } from './story.js'

/** “WHO CUE CONTENT.”, read without a fault; act by the cue. */
const says = (who: string, cue: string, content: string, more: Partial<Told> = {}): Told => ({
  text: `${who} ${cue} ${content}.`,
  names: { [who]: 'organisation' },
  statements: [{ source: who, cue, content, act: /^(denied|rejected|dismissed)$/u.test(cue) ? 'deny' : 'assert' }],
  ...more,
})

/** How the two statements stand to each other; undefined where they are in no row. */
function relation(...told: Told[]) {
  const { relations, claims } = compile(tell(...told))
  const strongest = ['conflict', 'revision', 'difference', 'agreement'].find((t) => relations.some((r) => r.type === t))
  return strongest ?? (claims.some((c) => c.assertions.length > 1) ? 'agreement' : undefined)
}

describe('a denial', () => {
  it('meets what it denies in other words, where the doer is the denier', () => {
    expect(
      relation(
        says('The Mayor', 'called it', 'a walkout staged by the Dockers to hide a loss of members'),
        says('The Dockers', 'denied', 'any involvement in the stoppage at the harbour'),
      ),
    ).toBe('conflict')
  })

  it('does not meet what another owns up to', () => {
    expect(
      relation(
        says('The Ferrymen', 'said', 'that they were responsible for the blockade of the harbour'),
        says('The Dockers', 'denied', 'any involvement in the blockade of the harbour'),
      ),
    ).not.toBe('conflict')
  })

  it('does not take a place for a doer', () => {
    expect(
      relation(
        says('The Ferrymen', 'said', 'that they were responsible for the blockade in Norvania'),
        says('Norvania', 'denied', 'any involvement in the blockade of the harbour'),
      ),
    ).not.toBe('conflict')
  })

  it('speaks of its own people by a pronoun', () => {
    expect(
      relation(
        says('The Union', 'said', 'that the rail company had threatened drivers'),
        says('The Company', 'denied', 'that its managers had threatened drivers'),
      ),
    ).toBe('conflict')
  })

  it('names its doer in full', () => {
    expect(
      relation(
        says('The Clerk', 'said', 'that the loss of trust was brought on by the Norvania Papers about the banks'),
        says('Norvania', 'denied', 'any role in the loss of trust in the banks'),
      ),
    ).not.toBe('conflict')
  })

  it('does not deny when something was', () => {
    expect(
      relation(
        says('The Editor', 'said', 'that the release of the tax files was a big deal'),
        says('The Palace', 'denied', 'the allegations before the release of the tax files'),
      ),
    ).not.toBe('conflict')
  })

  it('does not dispute a question', () => {
    expect(
      relation(
        says('The Banks', 'said', 'that the country keeps strict reporting standards for its firms'),
        says('The Ministers', 'rejected', 'what reporting standards the country keeps for its firms'),
      ),
    ).not.toBe('conflict')
  })

  it('of a link between two things does not deny the things', () => {
    expect(
      relation(
        says('The Council', 'said', 'that it approved the sale of the stadium'),
        says(
          'The Mayor',
          'denied',
          'that the sale of the stadium had anything to do with the donation to his campaign',
        ),
      ),
    ).not.toBe('conflict')
  })

  it('by a third party meets who claims the link', () => {
    expect(
      relation(
        says('The Front', 'said', 'that a soldier of the group was responsible for the arson'),
        says('The Police', 'said', 'the man held for the arson had no connection to any group'),
      ),
    ).toBe('conflict')
  })

  it('is met by who calls it a lie', () => {
    expect(
      relation(
        says('Norvania', 'denied', 'any role in the cyber attack on the bank'),
        says('The Bank', 'said', 'that the denial by Norvania of a role in the attack was a lie'),
      ),
    ).toBe('conflict')
  })

  it('is to reject a claim, not an offer', () => {
    const offer = says('The Union', 'said', 'that it had offered to hold talks with the owners on pay')
    expect(relation(offer, says('The Owners', 'rejected', 'the offer to hold talks with the union on pay'))).not.toBe(
      'conflict',
    )
    const claim = says('The Union', 'said', 'that the owners locked workers out of the mill')
    expect(relation(claim, says('The Owners', 'rejected', 'claims that the mill locked workers out'))).toBe('conflict')
  })
})

describe('a denied accusation', () => {
  const accused = says('The Minister', 'accused', 'the utility of flooding the valley and hiding the plans of the dam')

  it('meets who made it, whatever else he said with it', () => {
    expect(relation(accused, says('The Utility', 'denied', 'accusations that it had been flooding the valley'))).toBe(
      'conflict',
    )
  })

  it('does not meet who speaks of something else', () => {
    expect(relation(accused, says('The Utility', 'denied', 'accusations that it had raised prices'))).not.toBe(
      'conflict',
    )
  })
})

describe('a clause that is turned round', () => {
  const plain: Told = { text: 'The tap water in the valley is safe to drink after the spill.' }
  const notSo = (content: string) => relation(plain, says('The Doctors', 'said', content))

  it('meets the same clause that is not, also in an outlet’s own voice', () => {
    expect(notSo('that the tap water in the valley is not safe to drink')).toBe('conflict')
    expect(notSo("that tap water in the valley isn't safe")).toBe('conflict')
  })

  it('is not one that leaves it open', () => {
    expect(notSo('that the tap water in the valley might not be safe to drink')).not.toBe('conflict')
    expect(notSo('that tap water in the valley was not yet safe to drink')).not.toBe('conflict')
    expect(notSo('that it was not known whether tap water in the valley is safe to drink')).not.toBe('conflict')
  })

  it('is not one that only has a part without something', () => {
    expect(notSo('that the tap water in the valley is safe without boiling')).not.toBe('conflict')
    expect(notSo('that the tap water in the valley is not only safe to drink')).not.toBe('conflict')
  })

  it('is not one that is about another time, or warns', () => {
    expect(notSo('that until now the tap water in the valley was not safe to drink')).not.toBe('conflict')
    expect(notSo("that it isn't the first time the tap water in the valley is safe to drink")).not.toBe('conflict')
    expect(notSo('that the tap water in the valley is no reason not to drink it safe')).not.toBe('conflict')
    const open: Told = { text: 'The council decided to open the gates of the reservoir above the village.' }
    const notOpen = (verb: string) =>
      relation(open, says('The Mayor', 'said', `that the council ${verb} not to open the gates of the reservoir`))
    expect(notOpen('decided')).toBe('conflict')
    expect(notOpen('was a council that warned people')).not.toBe('conflict')
  })

  it('does not answer a clause that says much else', () => {
    expect(
      relation(
        {
          text: 'The prime minister’s father ran an offshore fund with a broker in the islands for thirty quiet years.',
        },
        says('The Office', 'said', 'that the prime minister did not own a fund'),
      ),
    ).not.toBe('conflict')
  })

  it('is another position, however alike the words are', () => {
    const { claims } = compile(
      tell(
        says('The Utility', 'said', 'that the dam above the old town is close to bursting'),
        says('The Engineers', 'said', 'that the dam above the old town is not close to bursting'),
      ),
    )
    expect(claims).toHaveLength(2)
  })
})

describe('statements that can both hold', () => {
  it('agree where one says all that the other says', () => {
    const { relations } = compile(
      tell(
        says('The Coach', 'said', 'the goalkeeper broke a finger in training'),
        says(
          'The Doctor',
          'said',
          'the goalkeeper broke a finger in training on Thursday when he slipped beside the left post and hit the frame hard',
        ),
      ),
    )
    expect(relations).toMatchObject([{ type: 'agreement', basis: 'one says what the other says' }])
  })

  const BRIDGE = 'The old harbour bridge remains closed to lorries and coaches.'
  const OPENED = 'The old harbour bridge reopened to lorries and coaches.'

  it('are an account revised where a later report tells of the opposite', () => {
    const on = (day: number, text: string): Told => ({ text, published: `2025-03-0${day}` })
    const relation = (...told: Told[]) => compile(tell(...told)).relations.map((r) => r.type)
    expect(relation(on(1, BRIDGE), on(2, OPENED))).toEqual(['revision'])
    expect(relation(on(2, BRIDGE), on(2, OPENED))).toEqual(['difference'])
  })

  it('differ where one repeats the other but for a particular', () => {
    const born = (year: string): Told => ({
      text: `The lighthouse keeper was born on the island of Skarn in ${year}.`,
      times: [{ text: year, value: year }],
    })
    expect(compile(tell(born('1931'), born('1932'))).points).toMatchObject([{ relation: 'difference' }])
  })

  it('are not told apart where two reports agree on what the row is about', () => {
    const { points, relations } = compile(
      tell(
        { text: 'The harbour bridge was closed after the storm.' },
        { text: 'The harbour bridge was closed after the storm on Sunday night.' },
        { text: 'Lorries that use the harbour bridge waited in long lines.' },
      ),
    )
    expect(points).toMatchObject([{ relation: 'agreement' }])
    expect(relations.map((r) => r.type)).not.toContain('difference')
  })
})

describe('counts', () => {
  const killed = (who: string, number: string, low: number, high: number | null): Told => ({
    ...says(who, 'said', `${number} rebels were killed`),
    figures: [{ number, quantity: { low, high }, measure: 'killed', group: 'rebels' }],
  })

  it('that are nearly the same are no two accounts', () => {
    const { relations } = compile(
      tell(killed('The Army', '70', 70, 70), killed('The Ministry', 'More than 70', 71, null)),
    )
    expect(relations).toMatchObject([{ type: 'difference', basis: 'nearly the same number' }])
    const { relations: far } = compile(tell(killed('The Army', '70', 70, 70), killed('The Front', '12', 12, 12)))
    expect(far).toMatchObject([{ type: 'conflict' }])
  })

  it('of money that nobody in particular names are of two things', () => {
    const paid = (text: string, number: string, low: number): Told => ({
      text,
      figures: [{ number, quantity: { low, high: low, unit: 'USD' }, measure: 'money', group: '' }],
    })
    const { points } = compile(
      tell(
        paid('The harbour campaign will be funded by $7 million from the trust.', '$7 million', 7e6),
        paid('The harbour campaign by the trust has $50 million in airtime.', '$50 million', 5e7),
      ),
    )
    expect(points.filter((p) => p.kind === 'figure').every((p) => p.relation !== 'conflict')).toBe(true)
  })

  it('of money conflict where both name the party, not where each speaks of its own', () => {
    const cost = (claimant: string, whose: string, number: string, low: number): Told => ({
      ...says(
        claimant,
        'said',
        `that the flood damage at ${whose} would cost ${number} in lost stock, soaked grain, broken windows and repairs`,
      ),
      figures: [{ number, quantity: { low, high: low, unit: 'USD' }, measure: 'money', group: 'repairs' }],
    })
    const between = (a: Told, b: Told) =>
      compile(tell(a, b)).points.find((p) => p.measure === 'money' && p.claims.length > 1)?.relation
    const insurer = cost('Harbour Insurance', 'Odell Mill', '$7 million', 7e6)
    expect(between(insurer, cost('Garner Group', 'Odell Mill', '$9 million', 9e6))).toBe('conflict')
    expect(between(insurer, cost('Garner Group', 'the brewery', '$9 million', 9e6))).not.toBe('conflict')
  })

  it('of who was trapped and who still is are an account revised, on whatever day', () => {
    const trapped = (text: string, number: string, low: number): Told => ({
      text,
      figures: [{ number, quantity: { low, high: low }, measure: 'other', group: 'miners', fate: 'trapped' }],
    })
    const { relations } = compile(
      tell(
        trapped('Five miners were trapped when the shaft flooded.', 'Five', 5),
        trapped('Two miners remain trapped in the flooded shaft.', 'Two', 2),
      ),
    )
    expect(relations).toContainEqual(expect.objectContaining({ type: 'revision', basis: 'one counts who was left' }))
  })

  it('that are denied are positions of their own, and counts of nobody', () => {
    const denied: Told = {
      ...says('The Ministry', 'denied', '15 rebels were killed'),
      figures: [{ number: '15', quantity: { low: 15, high: 15 }, measure: 'killed', group: 'rebels' }],
    }
    const { claims, relations, points } = compile(tell(killed('The Front', '15', 15, 15), denied))
    expect(claims.map((c) => c.text)).toContain('not 15')
    expect(relations).toMatchObject([{ type: 'conflict', basis: 'one denies what the other asserts' }])
    const { points: alone } = compile(tell(denied))
    expect([...points, ...alone].filter((p) => p.kind === 'figure').map((p) => p.range)).toEqual([
      { low: 15, high: 15 },
      { low: null, high: null },
    ])
  })
})
