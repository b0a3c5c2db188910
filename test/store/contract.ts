import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeRuling, type Notice } from '../../src/schema/index.js'
import type { Store } from '../../src/store/store.js'
import { aReading, aReport, READER_A, READER_B } from './nouns.js'

/** What every backend must do. `open` gives the same place each time within one test. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  const reopened = async () => {
    await store.close()
    store = await open()
    return store
  }

  it('starts empty', async () => {
    expect(await store.reports()).toEqual([])
    expect(await store.readings(READER_A)).toEqual([])
    expect(await store.rulings()).toEqual([])
    expect(await store.notices()).toEqual([])
  })

  it('gives back what it was given, also after it was closed', async () => {
    const report = aReport(1, { text: 'Käse 🧀 e\u0301 \u202E\u0000 “quotes”', title: "'; drop table report; --" })
    await store.keep(report, { ...aReading(aReport()), report: report.id })
    await reopened()
    expect(await store.reports()).toEqual([report])
    expect((await store.readings(READER_A))[0]?.figures).toHaveLength(1)
  })

  it('gives members back in the order it was given them, so that a ledger has the same bytes', async () => {
    const report = { title: 'Last comes first', ...aReport() }
    const reading = aReading(report)
    await store.keep(report, reading)
    expect(JSON.stringify(await store.reports())).toBe(JSON.stringify([report]))
    expect(JSON.stringify(await store.readings(READER_A))).toBe(JSON.stringify([reading]))
  })

  it('keeps a report once, as it first came', async () => {
    const report = aReport()
    await store.keep(report, aReading(report))
    await store.keep({ ...report, capture: { ...report.capture, from: 'elsewhere' } }, aReading(report))
    expect(await store.reports()).toEqual([report])
    expect(await store.readings(READER_A)).toHaveLength(1)
  })

  it('keeps one reading a reader', async () => {
    const report = aReport()
    await store.keep(report, aReading(report, READER_A))
    await store.keep(report, aReading(report, READER_B))
    expect(await store.hasRead([report.id], READER_B)).toEqual(new Set([report.id]))
    expect((await store.readings(READER_B)).map((r) => r.reader)).toEqual([READER_B])
  })

  it('knows reports that were kept without a reading', async () => {
    const [a, b] = [aReport(1), aReport(2)]
    await store.keep(a)
    expect(await store.knows([a.id, b.id])).toEqual(new Set([a.id]))
    expect(await store.hasRead([a.id], READER_A)).toEqual(new Set())
    await store.keep(a, aReading(a))
    expect(await store.hasRead([a.id], READER_A)).toEqual(new Set([a.id]))
  })

  it('lists reports by publication, undated last, whatever the order of keeping', async () => {
    const early = aReport(1, { published: '2031-01-01' })
    const late = aReport(2, { published: '2031-01-01T09:00:00Z' })
    const undated = aReport(3, { published: undefined })
    for (const report of [undated, late, early]) await store.keep(report)
    expect((await store.reports()).map((r) => r.id)).toEqual([early.id, late.id, undated.id])
  })

  it('gives the reports and readings that are named', async () => {
    const [a, b, c] = [aReport(1), aReport(2), aReport(3)]
    for (const report of [a, b, c]) await store.keep(report, aReading(report))
    expect((await store.reports([c.id, a.id])).map((r) => r.id)).toEqual([a.id, c.id])
    expect(await store.reports([])).toEqual([])
    expect((await store.readings(READER_A, [b.id])).map((r) => r.report)).toEqual([b.id])
  })

  it('finds leaves by the beginning of their id', async () => {
    const report = aReport()
    const reading = aReading(report)
    await store.keep(report, reading)
    const figure = reading.figures[0]?.id as string
    expect(await store.leaves(figure.slice(0, 9))).toEqual([{ leaf: figure, report: report.id }])
    expect(await store.leaves(report.id)).toEqual([{ leaf: report.id, report: report.id }])
    expect((await store.leaves('')).length).toBe(4)
    expect(await store.leaves('', 2)).toHaveLength(2)
    expect(await store.leaves("fig_' or 1=1")).toEqual([])
  })

  it('appends rulings in order, each once', async () => {
    const { id } = aReport()
    const at = '2031-03-10T00:00:00Z'
    const first = makeRuling({ verdict: { type: 'reject', leaf: id }, by: 'ada', at })
    const second = makeRuling({ verdict: { type: 'withdraw' }, by: 'ada', at, supersedes: first.id })
    for (const ruling of [first, second, first]) await store.rule(ruling)
    expect(await (await reopened()).rulings()).toEqual([first, second])
  })

  it('keeps the same notice once', async () => {
    const empty: Notice = { severity: 'warning', rule: 'empty', message: 'is empty', from: 'a.txt' }
    await store.note([empty, { ...empty, from: 'b.txt' }])
    await store.note([empty])
    await store.note([])
    expect(await store.notices()).toEqual([empty, { ...empty, from: 'b.txt' }])
  })

  it('takes more than one statement can hold', async () => {
    const many = Array.from({ length: 12_000 }, (_, n): Notice => ({ severity: 'info', rule: 'n', message: `${n}` }))
    await store.note(many)
    expect(await store.notices()).toHaveLength(12_000)
    const ids = Array.from({ length: 40_000 }, (_, n) => `rep_${n}` as const)
    expect(await store.knows(ids)).toEqual(new Set())
  })
}
