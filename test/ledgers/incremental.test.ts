import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Archive, ledgerOf, openArchive } from '../../src/hearsay.js'
import { takeIn } from '../../src/intake/intake.js'
import { read } from '../../src/reading/read.js'
import type { Reading, Report } from '../../src/schema/index.js'
import { openSqlite } from '../../src/store/sqlite/open.js'
import { gather } from '../../src/stories/gather.js'

const GOLD = '../shared/gold/dev'
const STORIES = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith('.reports.json')) : []
const SEEDS = [1, 2, 3]

type Read = { report: Report; reading: Reading }

/** Every report of a story with its one reading, in the order of the file. The reader gives the same each time. */
async function readOnce(path: string): Promise<Read[]> {
  const all: Read[] = []
  for await (const item of takeIn([path]))
    if ('report' in item) all.push({ report: item.report, reading: await read(item.report) })
  return all
}

/** The ledgers of all stories an archive holds, as they would be written. */
const bytes = (archive: Archive): string =>
  JSON.stringify(archive.stories.map((story) => ledgerOf(archive, story).ledger))

/** All at once, past the store. */
function batch(all: readonly Read[]): string {
  const [reports, readings] = [all.map((r) => r.report), all.map((r) => r.reading)]
  return bytes({ reports, readings, rulings: [], stories: gather(reports, readings) })
}

/** One at a time into a store, compiled after each; what the last compile gives. */
async function oneByOne(all: readonly Read[]): Promise<string> {
  const store = await openSqlite(':memory:')
  try {
    let last = ''
    for (const { report, reading } of all) {
      await store.keep(report, reading)
      const before = last
      last = bytes(await openArchive(store))
      expect(last).not.toBe(before)
    }
    return last
  } finally {
    await store.close()
  }
}

/** Another order, the same for the same seed: Fisher and Yates with the Lehmer generator. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed * 48_271
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

describe.skipIf(STORIES.length === 0)(`reports of ${GOLD} added one at a time give the ledger of all at once`, () => {
  for (const file of STORIES) {
    it(file.replace('.reports.json', ''), { timeout: 240_000 }, async () => {
      const all = await readOnce(join(GOLD, file))
      const orders = SEEDS.map((seed) => shuffled(all, seed))
      expect(new Set(orders.map((o) => o.map((r) => r.report.id).join())).size).toBe(SEEDS.length)
      const expected = batch(all)
      for (const order of orders) expect((await oneByOne(order)) === expected).toBe(true)
    })
  }
})
