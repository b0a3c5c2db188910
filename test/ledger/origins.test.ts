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

  it('name the agency that both credit', () => {
    const { origins } = compile(
      tell(
        { text: 'OSLO (Reuters) - The bank raised its rates.' },
        { text: 'BERGEN (Reuters) - Fishermen feared for their loans.' },
      ),
    )
    expect(origins).toMatchObject([{ basis: 'credited', source: 'Reuters' }])
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
