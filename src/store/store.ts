import type { LeafId, Notice, Reader, Reading, Report, ReportId, Ruling } from '../schema/index.js'

/** A leaf and the report it stands in. */
export interface LeafPlace {
  leaf: LeafId
  report: ReportId
}

/**
 * Keeps what cannot be computed again for nothing: reports, readings, rulings and the notices of intake. What a promise
 * here resolves is on disk; a process killed at any moment loses nothing that was acknowledged, and every write may be
 * repeated without harm. Lists come in a fixed order, whatever the order of writing.
 *
 * All methods @throw EnvironmentError when the place of storage fails (locked, full, corrupt, taken away).
 */
export interface Store {
  /** Keeps a report with its reading, both or neither. What is already there stays as it is. */
  keep(report: Report, reading?: Reading): Promise<void>
  /** Which of these reports are kept. */
  knows(ids: readonly ReportId[]): Promise<Set<ReportId>>
  /** Which of these reports this reader has read. */
  hasRead(ids: readonly ReportId[], reader: Reader): Promise<Set<ReportId>>
  /** All reports, or those named, by publication. Names it does not know are left out. */
  reports(ids?: readonly ReportId[]): Promise<Report[]>
  /** The readings of this reader, of all reports or of those named, by report id. */
  readings(reader: Reader, ids?: readonly ReportId[]): Promise<Reading[]>
  /** Leaves — reports included — whose id begins so, at most `limit`, by id. */
  leaves(prefix: string, limit?: number): Promise<LeafPlace[]>
  /** Appends a ruling; nothing takes one away. */
  rule(ruling: Ruling): Promise<void>
  /** All rulings in the order they were appended. */
  rulings(): Promise<Ruling[]>
  /** Keeps what intake had to say; the same notice is kept once. */
  note(notices: readonly Notice[]): Promise<void>
  /** All notices in the order they were first kept. */
  notices(): Promise<Notice[]>
  close(): Promise<void>
}
