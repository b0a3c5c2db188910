import type { Kysely, Transaction } from 'kysely'
import {
  canonicalJson,
  type LeafId,
  leavesIn,
  makeId,
  type Notice,
  type Reader,
  type Reading,
  type Report,
  type ReportId,
  type Ruling,
} from '../schema/index.js'
import type { LeafPlace, Store } from './store.js'
import type { Tables } from './tables.js'

/** SQLite takes no more than 32,766 values in one statement; lists are asked for in pieces well below that. */
const PIECE = 5000

/** The store's contract in SQL that every backend understands. `explain` turns a backend's error into one that teaches. */
export class SqlStore implements Store {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly explain: (error: unknown) => unknown,
  ) {}

  keep(report: Report, reading?: Reading): Promise<void> {
    return this.try(() => this.db.transaction().execute((tx) => keep(tx, report, reading)))
  }

  knows(ids: readonly ReportId[]): Promise<Set<ReportId>> {
    return this.try(async () => {
      const rows = await inPieces(ids, (piece) =>
        this.db.selectFrom('report').select('id').where('id', 'in', piece).execute(),
      )
      return new Set(rows.map((row) => row.id as ReportId))
    })
  }

  hasRead(ids: readonly ReportId[], reader: Reader): Promise<Set<ReportId>> {
    return this.try(async () => {
      const byReader = this.db.selectFrom('reading').select('report').where('reader', '=', canonicalJson(reader))
      const rows = await inPieces(ids, (piece) => byReader.where('report', 'in', piece).execute())
      return new Set(rows.map((row) => row.report as ReportId))
    })
  }

  reports(ids?: readonly ReportId[]): Promise<Report[]> {
    return this.try(async () => {
      const all = this.db.selectFrom('report').select(['id', 'published', 'body'])
      const rows = ids ? await inPieces(ids, (piece) => all.where('id', 'in', piece).execute()) : await all.execute()
      // Sorted here, by code unit: what a database calls order depends on its collation.
      rows.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id))
      return rows.map((row) => JSON.parse(row.body) as Report)
    })
  }

  readings(reader: Reader, ids?: readonly ReportId[]): Promise<Reading[]> {
    return this.try(async () => {
      const all = this.db.selectFrom('reading').select(['report', 'body']).where('reader', '=', canonicalJson(reader))
      const rows = ids
        ? await inPieces(ids, (piece) => all.where('report', 'in', piece).execute())
        : await all.execute()
      rows.sort((a, b) => compare(a.report, b.report))
      return rows.map((row) => JSON.parse(row.body) as Reading)
    })
  }

  leaves(prefix: string, limit = 20): Promise<LeafPlace[]> {
    return this.try(async () => {
      // '~' comes after every character of an id, so this range is the prefix, and an index serves it.
      const rows = await this.db
        .selectFrom('leaf')
        .select(['id', 'report'])
        .where('id', '>=', prefix)
        .where('id', '<', `${prefix}~`)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ leaf: row.id as LeafId, report: row.report as ReportId }))
    })
  }

  rule(ruling: Ruling): Promise<void> {
    return this.try(async () => {
      const row = { id: ruling.id, body: canonicalJson(ruling) }
      await this.db
        .insertInto('ruling')
        .values(row)
        .onConflict((c) => c.column('id').doNothing())
        .execute()
    })
  }

  rulings(): Promise<Ruling[]> {
    return this.try(async () => {
      const rows = await this.db.selectFrom('ruling').select('body').orderBy('seq').execute()
      return rows.map((row) => JSON.parse(row.body) as Ruling)
    })
  }

  note(notices: readonly Notice[]): Promise<void> {
    return this.try(async () => {
      if (notices.length === 0) return
      const rows = notices.map((notice) => ({ id: makeId('not', notice), body: canonicalJson(notice) }))
      await inPieces(rows, (piece) =>
        this.db
          .insertInto('notice')
          .values(piece)
          .onConflict((c) => c.column('id').doNothing())
          .execute(),
      )
    })
  }

  notices(): Promise<Notice[]> {
    return this.try(async () => {
      const rows = await this.db.selectFrom('notice').select('body').orderBy('seq').execute()
      return rows.map((row) => JSON.parse(row.body) as Notice)
    })
  }

  close(): Promise<void> {
    return this.try(() => this.db.destroy())
  }

  private async try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw this.explain(error)
    }
  }
}

/** Bodies keep the order of their members: a ledger has the same bytes whether its reports come from here or from intake. */
async function keep(tx: Transaction<Tables>, report: Report, reading?: Reading): Promise<void> {
  const { id, published = null } = report
  await tx
    .insertInto('report')
    .values({ id, published, body: JSON.stringify(report) })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  if (reading)
    await tx
      .insertInto('reading')
      .values({ id: reading.id, report: id, reader: canonicalJson(reading.reader), body: JSON.stringify(reading) })
      .onConflict((c) => c.doNothing())
      .execute()
  const leaves: LeafId[] = [id]
  if (reading) leaves.push(...leavesIn(reading).map((l) => l.id))
  await inPieces([...new Set(leaves)], (piece) =>
    tx
      .insertInto('leaf')
      .values(piece.map((leaf) => ({ id: leaf, report: id })))
      .onConflict((c) => c.column('id').doNothing())
      .execute(),
  )
}

async function inPieces<A, B>(list: readonly A[], ask: (piece: A[]) => Promise<B[]>): Promise<B[]> {
  const all: B[] = []
  for (let i = 0; i < list.length; i += PIECE) all.push(...(await ask(list.slice(i, i + PIECE))))
  return all
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
