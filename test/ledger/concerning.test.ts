import { describe, expect, it } from 'vitest'
import { compile } from '../../src/ledger/compile.js'
import { concerning } from '../../src/ledger/concerning.js'
import { ownVoice } from '../../src/reading/own-voice.js'
import { makeRuling, type Ruling, type StatementId, type Story, storyId, type Verdict } from '../../src/schema/index.js'
import { tell } from './story.js'

const archive = tell(
  {
    text: 'The River Board said the dyke broke at noon. Two farms were lost.',
    names: { 'River Board': 'organisation' },
    statements: [{ source: 'The River Board', cue: 'said', content: 'the dyke broke at noon' }],
  },
  {
    text: 'The Union said the tills were closed all day. Shoppers stayed away from the market halls until late in the evening.',
    names: { Union: 'organisation' },
    statements: [{ source: 'The Union', cue: 'said', content: 'the tills were closed all day' }],
  },
)
const [flood, strike] = archive.reports.map((r) => ({ id: storyId(r.id), title: '', reports: [r.id] })) as [
  Story,
  Story,
]
const [inFlood, inStrike] = archive.readings.map((r) => r.statements[0]?.id) as [StatementId, StatementId]
const rule = (verdict: Verdict, day: number, supersedes?: Ruling) =>
  makeRuling({ verdict, by: 'me', at: `2024-01-0${day}T00:00:00Z`, ...(supersedes && { supersedes: supersedes.id }) })
const reject = (leaf: StatementId) => rule({ type: 'reject', leaf }, 1)
const orphans = (rulings: Ruling[], story = flood) =>
  compile({ ...archive, story, rulings: concerning(story, { ...archive, rulings }) }).orphans

describe('rulings that concern a story', () => {
  it('are those on its own leaves, and another story’s are no orphans of it', () => {
    const rulings = [reject(inFlood), reject(inStrike)]
    expect(concerning(flood, { ...archive, rulings })).toEqual([rulings[0]])
    expect(orphans(rulings)).toEqual([])
  })

  it('are those that no reading knows, in every story', () => {
    const lost = reject(`sta_${'z'.repeat(26)}`)
    expect(orphans([lost])).toEqual([lost.id])
    expect(orphans([lost], strike)).toEqual([lost.id])
  })

  it('know the outlets’ own sentences, which no reading holds', () => {
    const [report, reading] = [archive.reports[1], archive.readings[1]]
    const leaf = report && reading && ownVoice(report, reading)[0]?.id
    if (!leaf) throw new Error('the outlet says nothing itself')
    expect(archive.readings.flatMap((r) => r.statements.map((s) => s.id))).not.toContain(leaf)
    expect(orphans([reject(leaf)])).toEqual([])
    expect(concerning(strike, { ...archive, rulings: [reject(leaf)] })).toHaveLength(1)
  })

  it('leave out what was withdrawn, and pairs that reach into another story', () => {
    const first = reject(inFlood)
    const pair = rule({ type: 'different', a: inFlood, b: inStrike }, 2)
    const rulings = [first, rule({ type: 'withdraw' }, 3, first), pair]
    expect(concerning(flood, { ...archive, rulings })).toEqual([])
  })
})
