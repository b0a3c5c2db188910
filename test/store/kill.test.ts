import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start } from '../cli/run.js'

const REPORTS = 300
const KILLS = 50
const BETWEEN = REPORTS / KILLS
const SEED = 20_230_522

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'))
  mkdirSync(join(folder, 'reports'))
  for (let n = 0; n < REPORTS; n++) writeFileSync(join(folder, 'reports', `${String(n).padStart(3, '0')}.txt`), text(n))
})
afterAll(() => rmSync(folder, { recursive: true }))

const text = (n: number) => `date 2024-05-${String((n % 28) + 1).padStart(2, '0')}

Ferry ${n} runs aground off the northern pier

At least ${n + 2} passengers were injured when ferry number ${n} ran aground on Monday, the harbour master said.
“We heard a loud noise and then the lights went out,” said Ida Holm, who was on board with ${n + 3} other people.
The operator denied that the ferry had been overloaded. Its claim could not be independently verified.
`

it(`loses nothing acknowledged and doubles nothing, killed at ${KILLS} random moments of a ${REPORTS}-report read`, async () => {
  const random = mulberry32(SEED)
  const db = join(folder, 'killed.db')
  const acknowledged = new Set<string>()
  let cut = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // Every tenth falls anywhere from the start of the process on; the others while reports are being kept.
    const moment =
      kill % 10 === 0
        ? { afterMs: random() * 1500 }
        : { afterAcks: Math.floor(random() * 2 * BETWEEN), afterMs: random() * 8 }
    const { kept, killed } = await readAndKill(db, moment)
    if (killed) cut++
    for (const id of kept) {
      expect(acknowledged.has(id), `${id} was kept twice`).toBe(false)
      acknowledged.add(id)
    }
    expectAll(db, acknowledged)
  }
  const rest = await readAndKill(db)
  for (const id of rest.kept) acknowledged.add(id)
  expect(cut).toBeGreaterThanOrEqual(KILLS * 0.8)
  expect(countOf(db)).toEqual({ reports: REPORTS, readings: REPORTS, distinct: REPORTS })
  expectAll(db, acknowledged)
}, 600_000)

interface Moment {
  /** acknowledgements to wait for; none: count the time from the start of the process */
  afterAcks?: number
  afterMs: number
}

/** Reads the folder until the moment has come; answers with what was acknowledged. */
async function readAndKill(db: string, moment?: Moment): Promise<{ kept: string[]; killed: boolean }> {
  const child = start(['read', join(folder, 'reports'), '--json', '--db', db])
  const kept: string[] = []
  let buffer = ''
  let timer: NodeJS.Timeout | undefined
  const arm = () => {
    if (moment) timer ??= setTimeout(() => child.kill('SIGKILL'), moment.afterMs)
  }
  if (moment?.afterAcks === undefined) arm()
  child.stdout?.setEncoding('utf8')
  child.stdout?.on('data', (piece: string) => {
    const lines = (buffer + piece).split('\n')
    buffer = lines.pop() as string
    for (const line of lines) {
      const { kept: id } = JSON.parse(line) as { kept?: string }
      if (id) kept.push(id)
    }
    if (
      moment?.afterAcks !== undefined &&
      kept.length >= moment.afterAcks &&
      (kept.length > 0 || moment.afterAcks === 0)
    )
      arm()
  })
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_, s) => resolve(s)))
  clearTimeout(timer)
  return { kept, killed: signal === 'SIGKILL' }
}

function expectAll(path: string, acknowledged: ReadonlySet<string>): void {
  if (acknowledged.size === 0) return
  const db = new Database(path)
  const found = db
    .prepare('select report.id from report join reading on reading.report = report.id')
    .pluck()
    .all() as string[]
  db.close()
  expect(new Set(found).size).toBe(found.length)
  expect([...acknowledged].filter((id) => !found.includes(id))).toEqual([])
}

function countOf(path: string): Record<string, unknown> {
  const db = new Database(path, { readonly: true })
  const one = (query: string) => db.prepare(query).pluck().get()
  const counts = {
    reports: one('select count(*) from report'),
    readings: one('select count(*) from reading'),
    distinct: one('select count(distinct id) from report'),
  }
  expect(one('pragma integrity_check')).toBe('ok')
  db.close()
  return counts
}

/** A small seeded random number generator, so that a failure comes again. */
function mulberry32(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
