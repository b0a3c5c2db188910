import type { Generated } from 'kysely'

/** The tables as they are after all migrations. `body` columns hold the noun as JSON; the others are there to be found by. */
export interface Tables {
  schema_version: { version: number; app: string }
  report: { id: string; published: string | null; body: string }
  reading: { seq: Generated<number>; id: string; report: string; reader: string; body: string }
  leaf: { id: string; report: string }
  ruling: { seq: Generated<number>; id: string; body: string }
  notice: { seq: Generated<number>; id: string; body: string }
}
