import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bCubed } from '../../src/eval/tally.js'
import { makeRuling, type Report, type Ruling, type Verdict } from '../../src/schema/index.js'
import { gather } from '../../src/stories/gather.js'
import { Gatherer } from '../../src/stories/gatherer.js'
import { flood, makeReport, otherFlood, strike } from './invented.js'

const all = [...flood, ...strike, otherFlood]
const ids = (reports: readonly Report[]) => reports.map((r) => r.id)
const rule = (verdict: Verdict, at: string, supersedes?: Ruling): Ruling =>
  makeRuling({ verdict, by: 'me', at, ...(supersedes && { supersedes: supersedes.id }) })
const storyOf = (reports: readonly Report[], rulings: readonly Ruling[], report: Report) =>
  gather(reports, [], rulings).find((s) => s.reports.includes(report.id))?.reports

describe('gather', () => {
  it('joins reports of one event, also weeks later, and keeps apart others of one kind on one day', () => {
    expect(
      gather(all, [])
        .map((s) => [...s.reports].sort())
        .sort(),
    ).toEqual([[...ids(flood)].sort(), [...ids(strike)].sort(), [otherFlood.id]].sort())
  })

  it('names a story after its first report and orders reports by publication', () => {
    const [story] = gather([...flood].reverse(), [])
    expect(story?.title).toBe('Dam at Ostravia bursts, dozens missing')
    expect(story?.reports).toEqual(ids(flood))
  })

  it('goes by the first headline, else by the first words that somebody wrote', () => {
    const untitled = makeReport('date 2031-05-02', 'The dam at Ostravia burst.\nDozens are missing.', '2031-05-02')
    delete untitled.title
    const [dateline, paragraph] = [
      { start: 0, end: 15, role: 'dateline' as const },
      { start: 17, end: untitled.text.length, role: 'paragraph' as const },
    ]
    const lead = { ...untitled, regions: [dateline, paragraph] }
    expect(gather([lead], [], []).map((s) => s.title)).toEqual(['The dam at Ostravia burst.'])
    const later = makeReport('Dam at Ostravia bursts', 'The dam at Ostravia burst. Dozens are missing.', '2031-05-03')
    expect(gather([lead, later], [], []).map((s) => s.title)).toEqual(['Dam at Ostravia bursts'])
  })

  it('takes a report without a date, a title or a word', () => {
    const bare: Report = { ...makeReport('', 'Mayor Lena Brandt of Ostravia spoke of the Kelva dam.') }
    delete bare.title
    expect(storyOf([...flood, bare], [], bare)).toHaveLength(4)
    const empty = { ...makeReport('', ''), text: '' }
    expect(storyOf([...flood, empty], [], empty)).toEqual([empty.id])
  })

  it('gives the same stories whatever the order of reports', () => {
    const expected = gather(all, [])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(gather(shuffled, [])).toEqual(expected)
      }),
    )
  })

  it('is what adding one at a time in order of publication gives', () => {
    const gatherer = new Gatherer()
    for (const report of [...all].sort((a, b) => ((a.published ?? '') + a.id < (b.published ?? '') + b.id ? -1 : 1))) {
      gatherer.add(report)
      gatherer.add(report)
    }
    expect(gatherer.stories()).toEqual(gather(all, []))
  })
})

describe('rulings on reports', () => {
  const [first, , third] = flood as [Report, Report, Report]
  const move = rule({ type: 'same', a: otherFlood.id, b: first.id }, '2032-01-01T00:00:00Z')
  const split = rule({ type: 'different', a: first.id, b: third.id }, '2032-01-02T00:00:00Z')

  it('join what is not alike and part what is', () => {
    expect(storyOf(all, [move], otherFlood)).toHaveLength(4)
    expect(storyOf(all, [split], first)).not.toContain(third.id)
  })

  it('count from the latest: of two on a pair the later wins', () => {
    const back = rule({ type: 'different', a: first.id, b: otherFlood.id }, '2032-02-01T00:00:00Z')
    expect(storyOf(all, [back, move], otherFlood)).toEqual([otherFlood.id])
  })

  it('and their withdrawals are as nothing', () => {
    const undo = rule({ type: 'withdraw' }, '2032-03-01T00:00:00Z', split)
    expect(gather(all, [], [split, undo])).toEqual(gather(all, []))
  })
})

const corpus = new URL('../../../shared/corpora/stories/dev.jsonl', import.meta.url)
describe.skipIf(!existsSync(corpus))('on 209 articles of 39 stories', () => {
  it('reaches B-cubed F1 0.95', () => {
    const articles = readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { story: string; title: string; text: string; published: string })
    const gold = new Map(articles.map((a) => [makeReport(a.title, a.text, a.published), a.story]))
    const system = new Map(gather([...gold.keys()], []).flatMap((s) => s.reports.map((id) => [id, s.id])))
    const score = bCubed(
      [...gold.keys()].map((r) => system.get(r.id) as string),
      [...gold.values()],
    )
    expect(score.f1).toBeGreaterThanOrEqual(0.95)
  })
})
