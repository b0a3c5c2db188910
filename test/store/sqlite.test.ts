import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EnvironmentError } from '../../src/errors.js'
import { openSqlite } from '../../src/store/sqlite/open.js'
import { storeContract } from './contract.js'
import { aReading, aReport } from './nouns.js'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  path = join(folder, 'test.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('SQLite keeps the contract', () => storeContract(() => openSqlite(path)))

/** Opening must fail with an EnvironmentError that says this. */
async function refuses(at: string, message: RegExp, options?: Parameters<typeof openSqlite>[1]) {
  const error = await openSqlite(at, options).then(
    (store) => store.close(),
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(EnvironmentError)
  expect((error as Error).message).toMatch(message)
  expect((error as Error).message).toContain(at)
}

describe('SQLite refuses', () => {
  it('a database made by a newer version, and leaves it as it was', async () => {
    await (await openSqlite(path)).close()
    const db = new Database(path)
    db.prepare('update schema_version set version = 99').run()
    db.close()
    await refuses(path, /newer Hearsay \(tables of version 99/)
    const after = new Database(path, { readonly: true })
    expect(after.prepare('select version from schema_version').pluck().get()).toBe(99)
    after.close()
  })

  it('a file that is not SQLite, and leaves it as it was', async () => {
    writeFileSync(path, 'Dear diary, today the ferry ran aground.'.repeat(50))
    await refuses(path, /is not a SQLite database/)
  })

  it('a database of another program', async () => {
    const db = new Database(path)
    db.exec('create table recipes (name text)')
    db.close()
    await refuses(path, /not one of Hearsay's \(it holds recipes\)/)
  })

  it('a damaged database', async () => {
    const store = await openSqlite(path)
    for (let n = 0; n < 50; n++) await store.keep(aReport(n), aReading(aReport(n)))
    await store.close()
    const db = new Database(path)
    db.unsafeMode(true)
    db.pragma('writable_schema = on')
    db.prepare("update sqlite_master set rootpage = 9999 where name = 'report'").run()
    db.close()
    const damaged = await openSqlite(path).catch((e: unknown) => e)
    const error = damaged instanceof Error ? damaged : await (damaged as typeof store).reports().catch((e) => e)
    expect(error).toBeInstanceOf(EnvironmentError)
    expect(error.message).toMatch(/is damaged/)
  })

  it('a folder, a missing folder, and a missing file where none is to be made', async () => {
    mkdirSync(path)
    await refuses(path, /is a folder/)
    await refuses(join(folder, 'no', 'such.db'), /does not exist/)
    await refuses(join(folder, 'none.db'), /hearsay read PATH/, { create: false })
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)('a read-only folder', async () => {
    chmodSync(folder, 0o500)
    await refuses(path, /read-only/)
    chmodSync(folder, 0o700)
  })

  it.skipIf(process.platform !== 'linux')('a place where no file can be made', async () => {
    await refuses('/proc/hearsay.db', /cannot be (opened|written)/)
  })

  it('a database that another process has locked', async () => {
    await (await openSqlite(path)).close()
    const other = new Database(path)
    other.exec('begin immediate')
    await refuses(path, /locked by another process/, { patience: 50 })
    other.close()
  })
})

describe('SQLite', () => {
  it('explains a lock met while writing', async () => {
    const store = await openSqlite(path, { patience: 50 })
    const other = new Database(path)
    other.exec('begin immediate')
    await expect(store.keep(aReport())).rejects.toThrow(/locked by another process/)
    other.exec('rollback')
    other.close()
    await store.keep(aReport())
    expect(await store.reports()).toHaveLength(1)
    await store.close()
  })
})
