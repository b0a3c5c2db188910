import { start } from './001-start.js'
import type { Migration } from './migration.js'

/** In order; a database's version is how many of these it has seen. */
export const MIGRATIONS: readonly Migration[] = [start]
