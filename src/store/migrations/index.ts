import type { Kysely } from 'kysely'
import { start } from './001-start.js'

/** One step of the tables' history, from version n to n + 1. Steps that were released are never edited. */
// `any`: a migration runs against tables of a version that has no type any more
export type Migration = (db: Kysely<any>) => Promise<void>

/** In order; a database's version is how many of these it has seen. */
export const MIGRATIONS: readonly Migration[] = [start]
