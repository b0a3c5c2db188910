import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { EnvironmentError } from '../../errors.js'
import { migrate } from '../migrate.js'
import { SqlStore } from '../sql.js'
import type { Store } from '../store.js'
import type { Tables } from '../tables.js'
import { explain } from './explain.js'

export interface SqliteOptions {
  /** false: a file that is not there is an error instead of a new, empty store */
  create?: boolean
  /** milliseconds to wait for another process that is writing */
  patience?: number
}

/**
 * Opens (and makes, or migrates) the SQLite file at `path`; `:memory:` keeps nothing.
 * @throws EnvironmentError naming the file and the way out: missing, a folder, not SQLite, not Hearsay's, newer, locked, read-only
 */
export async function openSqlite(path: string, { create = true, patience = 5000 }: SqliteOptions = {}): Promise<Store> {
  checkPlace(path, create)
  let file: Database.Database | undefined
  try {
    file = new Database(path, { timeout: patience })
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
    // WAL lets others read while one writes. FULL: what is acknowledged survives a power cut too, not only a kill.
    file.pragma('journal_mode = WAL')
    file.pragma('synchronous = FULL')
    file.pragma('foreign_keys = ON')
    await migrateAlone(db, path)
    return new SqlStore(db, (error) => explain(error, path))
  } catch (error) {
    file?.close()
    throw explain(error, path)
  }
}

function checkPlace(path: string, create: boolean): void {
  if (path === ':memory:') return
  if (!existsSync(path) && !create)
    throw new EnvironmentError(`There is no ledger at ${path} yet. Make one with: hearsay read PATH… --db ${path}`)
  if (!existsSync(dirname(path)))
    throw new EnvironmentError(`${path} cannot be made: the folder ${dirname(path)} does not exist.`)
  if (existsSync(path) && statSync(path).isDirectory())
    throw new EnvironmentError(`${path} is a folder. --db takes a file, for example ${path}/hearsay.db`)
}

/** `begin immediate` takes the write lock before looking, which kysely's own transactions do not. */
async function migrateAlone(db: Kysely<Tables>, path: string): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      await migrate(connection, path)
      await sql`commit`.execute(connection)
    } catch (error) {
      await sql`rollback`.execute(connection)
      throw error
    }
  })
}
