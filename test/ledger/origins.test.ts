import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { tell } from './story.js'

const WIRE =
  'A freight train carrying grain left the tracks near the old mill early on Tuesday and blocked the main line for hours. ' +
  'Engineers expect to clear the wreck before the weekend market opens.'

describe('origins', () => {
  it('are told by text that two reports share, with the passages in each', () => {
    const { origins, reports } = compile(
      tell(
        { published: '2024-05-01', text: `${WIRE} The mayor was away.` },
        { published: '2024-05-02', text: `Nobody was hurt. ${WIRE}` },
        { published: '2024-05-03', text: 'Trains ran again on Friday after a grain train had derailed in the valley.' },
      ),
    )
    expect(origins).toMatchObject([{ reports: [reports[0]?.id, reports[1]?.id], basis: 'verbatim' }])
    expect(origins[0]?.evidence.map((e) => e.spans.length)).toEqual([2, 2])
  })

  it('bear small edits', () => {
    const edited = WIRE.replace('early on Tuesday', 'early Tuesday').replace('weekend market', 'market')
    expect(compile(tell({ text: WIRE }, { text: edited })).origins).toMatchObject([{ basis: 'near-verbatim' }])
  })

  it('are not told by one quotation that both carry', () => {
    const quote = '“We will not stop until every single family has a roof over its head again,” the mayor said.'
    expect(compile(tell({ text: `Rain fell. ${quote}` }, { text: `Crews worked. ${quote}` })).origins).toEqual([])
  })

  it('nor by one in single marks', () => {
    const quote = "'We don’t want to stop until every family in this valley has its own roof again,' the mayor said."
    expect(compile(tell({ text: `Rain fell. ${quote}` }, { text: `Crews worked. ${quote}` })).origins).toEqual([])
  })

  it('name the agency that both credit', () => {
    const { origins } = compile(
      tell(
        { text: 'OSLO (Reuters) - The bank raised its rates.' },
        { text: 'BERGEN (Reuters) - Fishermen feared for their loans.' },
      ),
    )
    expect(origins).toMatchObject([{ basis: 'credited', source: 'Reuters' }])
  })

  it('are as many as there are texts: who took from two is in both', () => {
    const other =
      'The harbour master wants a second crane on the east quay and has asked the council for the money. ' +
      'Its members will vote on the plan in the first week of June.'
    const story = tell({ text: WIRE }, { text: `${WIRE} ${other}` }, { text: other })
    const [first, both, last] = story.reports.map((r) => r.id)
    const members = compile(story).origins.map((o) => new Set(o.reports))
    expect(members).toHaveLength(2)
    expect(members).toEqual(expect.arrayContaining([new Set([first, both]), new Set([both, last])]))
  })

  it('name the agency of a copyright line', () => {
    const line = 'Copyright 2019 The Associated Press. All rights reserved.'
    expect(compile(tell({ text: WIRE }, { text: `${WIRE} ${line}` })).origins).toMatchObject([{ source: 'AP' }])
  })

  it('are of a headline too where all below it is a copy', () => {
    const headline = 'A wrecked grain train has blocked the main line'
    const { claims } = compile(
      tell(
        { outlet: 'A', text: `The main line was blocked by a wrecked grain train\n${WIRE}` },
        { outlet: 'B', text: `${headline}\n${WIRE}` },
      ),
    )
    expect(claims.some((c) => c.assertions.some((a) => a.origin !== null && a.evidence.spans[0]?.start === 0))).toBe(
      true,
    )
    expect(claims.map((c) => c.origins)).toEqual(claims.map(() => 1))
  })

  it('count once behind a claim', () => {
    const figure = { number: '30', quantity: { low: 30, high: 30 }, measure: 'injured', group: 'passengers' } as const
    const text = `${WIRE} Doctors treated 30 passengers from a tram that had run into the tail of the train.`
    const { claims } = compile(
      tell(
        { outlet: 'A', text, figures: [figure] },
        { outlet: 'B', text: `${text} Rain fell.`, figures: [figure] },
        { outlet: 'C', text: 'In all, 30 passengers were hurt.', figures: [figure] },
      ),
    )
    expect(claims.find((c) => c.kind === 'figure')).toMatchObject({ text: '30', origins: 2 })
  })
})
