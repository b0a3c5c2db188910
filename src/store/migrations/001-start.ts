import type { Migration } from './migration.js'

/** Reports, readings, the leaves in them, rulings and notices. */
export const start: Migration = async (db) => {
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('published', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('reading')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('report', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('reader', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addUniqueConstraint('reading_once', ['report', 'reader'])
    .execute()
  await db.schema
    .createTable('leaf')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('report', 'text', (c) => c.notNull().references('report.id'))
    .execute()
  for (const table of ['ruling', 'notice'])
    await db.schema
      .createTable(table)
      .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute()
}
