import type { Kysely } from 'kysely'
import { EnvironmentError } from '../errors.js'
import { VERSION } from '../settings.js'
import { MIGRATIONS } from './migrations/index.js'
import type { Tables } from './tables.js'

/**
 * Brings the tables to the newest version. Run it inside one transaction that holds the write lock, so that a kill leaves
 * either the old tables or the new ones and two processes never migrate at once.
 * @throws EnvironmentError when the database was made by a newer version or is not Hearsay's
 */
export async function migrate(db: Kysely<Tables>, name: string): Promise<void> {
  const found = await version(db, name)
  if (found > MIGRATIONS.length)
    throw new EnvironmentError(
      `${name} was written by a newer Hearsay (tables of version ${found}; this is Hearsay ${VERSION}, which knows up to ` +
        `${MIGRATIONS.length}). Update Hearsay, or choose another file with --db.`,
    )
  if (found === MIGRATIONS.length) return
  for (const step of MIGRATIONS.slice(found)) await step(db)
  await db.updateTable('schema_version').set({ version: MIGRATIONS.length, app: VERSION }).execute()
}

/** How many migrations the database has seen; makes the table that says so in an empty one. */
async function version(db: Kysely<Tables>, name: string): Promise<number> {
  const tables = (await db.introspection.getTables()).map((table) => table.name)
  if (tables.includes('schema_version')) {
    const row = await db.selectFrom('schema_version').select('version').executeTakeFirst()
    if (row) return row.version
  } else if (tables.length > 0) {
    throw new EnvironmentError(
      `${name} is a database, but not one of Hearsay's (it holds ${tables.slice(0, 3).join(', ')}). Choose another file with --db.`,
    )
  }
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('app', 'text', (c) => c.notNull())
    .execute()
  await db.insertInto('schema_version').values({ version: 0, app: VERSION }).execute()
  return 0
}
