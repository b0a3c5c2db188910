import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { reportsFolder } from './reports.js'
import { hearsay, type Ran, spawned, start } from './run.js'

const place = reportsFolder()
const run = (...args: string[]) => hearsay([...args, '--db', place.db])
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out)
const lines = (ran: Ran) =>
  ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const patterns = () =>
  ['harbour-post.txt', 'skallan-times.txt', 'mining-news.txt'].map((name) => join(place.folder, name))

/** Report text must never reach a terminal's interpreter. */
const harmless = (text: string) => expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)

let first: Ran
beforeAll(async () => {
  first = await run('read', ...patterns(), '--json')
})

describe('reading', () => {
  it('acknowledges each report on a line, then says what it came to', () => {
    expect(first.status).toBe(0)
    const [done, ...kept] = lines(first).reverse()
    expect(done.done).toMatchObject({ kept: 3, known: 0, trouble: 0, interrupted: false })
    expect(kept.filter((line) => line.kept)).toHaveLength(3)
  })

  it('passes over what it has read', async () => {
    const again = await run('read', ...patterns())
    expect(again).toMatchObject({ status: 0, out: '0 reports read, 3 known already.\n', err: '' })
  })

  it('goes on after bad input, names it, and says so in its status', async () => {
    const bad = join(place.folder, 'bad')
    mkdirSync(bad)
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'cut.jsonl'), '{"title": "half a li')
    const ran = await run('read', bad, join(place.folder, 'none.txt'), ...patterns())
    expect(ran.status).toBe(1)
    expect(ran.out).toBe('0 reports read, 3 known already, 3 problems.\n')
    for (const name of ['empty.txt', 'cut.jsonl', 'none.txt']) expect(ran.err).toContain(name)
  })

  it('takes standard input', async () => {
    const input =
      'date 2024-05-22\n\nFerry Aurora refloated\n\nThe ferry Aurora was refloated on Wednesday, Norlinje said.\n'
    const ran = await spawned(['read', '-', '--db', join(place.folder, 'stdin.db')], input)
    expect(ran).toMatchObject({ status: 0, out: '1 report read.\n' })
  })

  it('lets two processes read into one file', async () => {
    const db = join(place.folder, 'two.db')
    const both = await Promise.all([1, 2].map(() => spawned(['read', ...patterns(), '--json', '--db', db])))
    const kept = both.flatMap((ran) => lines(ran).flatMap((line) => line.kept ?? []))
    expect(both.map((ran) => ran.status)).toEqual([0, 0])
    expect(new Set(kept).size).toBe(3)
    const { stories } = { stories: JSON.parse((await hearsay(['stories', '--json', '--db', db])).out) }
    expect(stories.flatMap((s: { reports: string[] }) => s.reports)).toHaveLength(3)
  })

  it('keeps the database whole when interrupted', async () => {
    const db = join(place.folder, 'interrupted.db')
    const child = start(['read', ...patterns(), '--json', '--db', db])
    child.stdout?.once('data', () => child.kill('SIGINT'))
    await new Promise((resolve) => child.on('close', resolve))
    const again = await hearsay(['read', ...patterns(), '--db', db])
    expect(again.status).toBe(0)
    expect((await hearsay(['stories', '--json', '--db', db])).status).toBe(0)
  })
})

describe('the ledger', () => {
  it('lists stories', async () => {
    const stories = await json('stories')
    expect(stories.map((story: { reports: string[] }) => story.reports.length)).toEqual([1, 2])
    const { out } = await run('stories')
    expect(out).toContain('Copper strike')
    harmless(out)
  })

  it('is printed for a story by number, id, beginning of an id, or report', async () => {
    const [, ferry] = await json('stories')
    const byNumber = await json('ledger', '2')
    for (const name of [ferry.id, ferry.id.slice(0, 12), ferry.reports[0]])
      expect(await json('ledger', name)).toEqual(byNumber)
    expect(byNumber.story.id).toBe(ferry.id)
  })

  it('shows both figures in one row, with their leaves, and harmlessly', async () => {
    const { out, status } = await run('ledger', '2')
    expect(status).toBe(0)
    expect(out).toMatch(/How many (people|passengers) were injured\?/)
    expect(out).toMatch(/at least 12 .*fig_[a-z2-7]{6}/)
    expect(out).toMatch(/19 .*fig_[a-z2-7]{6}/)
    expect(out).toContain('⟨U+001B⟩[2J')
    harmless(out)
    harmless((await run('ledger', '2', '--json')).out)
  })

  it('keeps to the width it is given', async () => {
    for (const width of [80, 120]) {
      const { out } = await hearsay(['ledger', '2', '--db', place.db], { HEARSAY_WIDTH: String(width) })
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
    }
  })

  it('shows the words behind a leaf', async () => {
    const ledger = await json('ledger', '2')
    const claim = ledger.claims.find((c: { text: string }) => c.text === '19')
    const leaf = claim.assertions[0].leaf
    const { out } = await run('show', leaf.slice(0, 12))
    expect(out).toMatch(/\[nineteen( passengers)?\]/i)
    harmless(out)
    const found = await json('show', leaf)
    expect(found).toMatchObject({ leaf, kind: 'figure', figure: { measure: 'injured' } })
    const report = await run('show', ledger.reports[0].id)
    expect(report.out).toContain('report rep_')
  })

  it('survives its reader leaving early', async () => {
    const child = start(['ledger', '2', '--all', '--db', place.db])
    child.stdout?.destroy()
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(status).toBe(0)
  })
})

describe('rulings', () => {
  it('change the ledger, and their undoing changes it back', async () => {
    const before = await json('ledger', '2')
    const leaf = before.claims.find((c: { text: string }) => c.text === '19').assertions[0].leaf
    const ruling = await json('rule', 'reject', leaf, '--by', 'ada', '--note', 'misprint')
    expect(ruling).toMatchObject({ verdict: { type: 'reject', leaf }, by: 'ada', note: 'misprint' })
    const without = await json('ledger', '2')
    expect(
      without.claims.flatMap((c: { assertions: { leaf: string }[] }) => c.assertions.map((a) => a.leaf)),
    ).not.toContain(leaf)
    expect((await run('rule', 'list')).out).toContain('reject')
    expect((await run('rule', 'undo', ruling.id.slice(0, 12))).status).toBe(0)
    expect(await json('ledger', '2')).toEqual(before)
    expect((await json('rule', 'list')).map((r: { inForce: boolean }) => r.inForce)).toEqual([false, false])
    const twice = await run('rule', 'undo', ruling.id)
    expect(twice).toMatchObject({ status: 2 })
    expect(twice.err).toContain('was taken back already')
  })

  it('correct a figure', async () => {
    const leaf = (await json('ledger', '2')).claims.find((c: { text: string }) => c.text === '19').assertions[0].leaf
    const ruling = await json('rule', 'figure', leaf, '--low', '9', '--high', 'none', '--group', 'crew')
    expect(ruling.verdict).toEqual({ type: 'figure', leaf, low: 9, high: null, group: 'crew' })
    await run('rule', 'undo', ruling.id)
  })

  it.each([
    [['same', 'REP', 'REP'], /one and the same leaf/],
    [['same', 'FIG', 'REP'], /is a report; here a figure or statement is needed/],
    [['name', 'FIG', 'X'], /is a figure; here a mention is needed/],
    [['figure', 'FIG'], /Say what the figure means/],
    [['figure', 'FIG', '--low', '5', '--high', '4'], /--low 5 is above --high 4/],
    [['figure', 'FIG', '--low', 'many'], /Give a number such as 12/],
    [['statement', 'STA', '--act', 'denies'], /Allowed choices are assert, confirm, deny/],
    [['reject', 'cla_abcdef'], /names a cluster/],
    [['undo', 'rul_zzzzzz'], /There is no ruling/],
  ])('refuse %j', async (args, message) => {
    const ledger = await json('ledger', '2')
    const ids = ledger.claims.flatMap((c: { assertions: { leaf: string }[] }) =>
      c.assertions.map((a) => a.leaf),
    ) as string[]
    const known: Record<string, string | undefined> = {
      REP: ledger.reports[0].id,
      FIG: ids.find((id) => id.startsWith('fig_')),
      STA: ids.find((id) => id.startsWith('sta_')),
    }
    const ran = await run('rule', ...args.map((arg) => known[arg] ?? arg))
    expect(ran.err).toMatch(message)
    expect(ran.status).toBe(2)
  })
})

describe('exports', () => {
  it.each(['json', 'jsonl', 'csv', 'md', 'html'])('%s goes to a pipe or a file, the same bytes', async (format) => {
    const piped = await run('export', '2', '--format', format)
    const file = join(place.folder, `out.${format}`)
    const written = await run('export', '2', '--format', format, '--out', file)
    expect([piped.status, written.status]).toEqual([0, 0])
    expect(piped.out.length).toBeGreaterThan(100)
    expect(readFileSync(file, 'utf8')).toBe(piped.out)
  })

  it('say where they cannot be written', async () => {
    const ran = await run('export', '2', '--format', 'csv', '--out', join(place.folder, 'no', 'such', 'x.csv'))
    expect(ran.status).toBe(3)
    expect(ran.err).toContain('cannot be written')
  })
})

describe('slips are met with help', () => {
  it.each([
    [['ledgr'], 2, /Did you mean ledger\?/],
    [['ledger', '--al'], 2, /Did you mean --all\?/],
    [['ledger', '7'], 2, /There is no story 7[\s\S]*1 {2}Copper strike/],
    [['ledger'], 2, /There are 2 stories: say which/],
    [['export', '1', '--format', 'xls'], 2, /Allowed choices are/],
    [['export', '1'], 2, /required option '--format <format>' not specified/],
    [['show', 'fig_zzzzzz'], 2, /No figure has an id that begins with fig_zzzzzz/],
    [['show', 'banana'], 2, /Ids look like fig_/],
    [['read'], 2, /missing required argument 'path'/],
  ])('%j', async (args, status, message) => {
    vi.stubEnv('HEARSAY_DB', place.db)
    const ran = await hearsay(args)
    vi.unstubAllEnvs()
    expect(ran.err).toMatch(message)
    expect(ran).toMatchObject({ status, out: '' })
  })

  it('in the environment, too', async () => {
    const none = await hearsay(['ledger', '--db', join(place.folder, 'none.db')])
    expect(none.status).toBe(3)
    expect(none.err).toContain('hearsay read PATH')
    expect(existsSync(join(place.folder, 'none.db'))).toBe(false)
    const text = await hearsay(['ledger', '--db', join(place.folder, 'harbour-post.txt')])
    expect(text.status).toBe(3)
    expect(text.err).toContain('is not a SQLite database')
  })
})

describe('start', () => {
  it('goes from the example to a ledger and a dossier', async () => {
    const folder = join(place.folder, 'start')
    mkdirSync(folder)
    const flags = ['--db', join(folder, 'example.db'), '--out', join(folder, 'hearsay-dossier.html')]
    const ran = await hearsay(['start', ...flags])
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('Orlavets')
    expect(ran.out).toContain('Try next')
    harmless(ran.out)
    expect(readFileSync(join(folder, 'hearsay-dossier.html'), 'utf8')).toMatch(/^<!doctype html>/)
    const again = await hearsay(['start', ...flags])
    expect(again.out.replace('0 reports read, 8 known already.', '8 reports read.')).toBe(ran.out)
  })

  it('says when there is nothing to read', async () => {
    const folder = join(place.folder, 'nothing')
    mkdirSync(folder)
    const ran = await hearsay(['start', folder, '--db', join(folder, 'x.db')])
    expect(ran.status).toBe(2)
    expect(ran.err).toContain('No report was found')
  })
})
