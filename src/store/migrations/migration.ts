import type { Kysely } from 'kysely'

/** One step of the tables' history, from version n to n + 1. Steps that were released are never edited. */
// biome-ignore lint/suspicious/noExplicitAny: a migration runs against tables of a version that has no type any more
export type Migration = (db: Kysely<any>) => Promise<void>
