import { EnvironmentError } from '../../errors.js'

/** What SQLite's result codes mean to the person at the keyboard, by the code's beginning. */
const MEANINGS: [code: string, meaning: (path: string) => string][] = [
  ['SQLITE_NOTADB', (p) => `${p} is not a SQLite database. Choose another file with --db.`],
  ['SQLITE_CORRUPT', (p) => `${p} is damaged. Restore a copy, or move it away and read the reports again.`],
  ['SQLITE_BUSY', (p) => `${p} is locked by another process that is writing. Try again when it has finished.`],
  ['SQLITE_LOCKED', (p) => `${p} is locked by another process that is writing. Try again when it has finished.`],
  [
    'SQLITE_READONLY',
    (p) => `${p} cannot be written: the file or its folder is read-only. Choose another place with --db.`,
  ],
  [
    'SQLITE_CANTOPEN',
    (p) =>
      `${p} cannot be opened: its folder is read-only or the file belongs to someone else. Choose another place with --db.`,
  ],
  ['SQLITE_PERM', (p) => `${p} may not be opened by this user. Choose another place with --db.`],
  [
    'SQLITE_FULL',
    (p) => `${p} cannot grow: the disk is full. What was acknowledged is safe; make room and run the command again.`,
  ],
  ['SQLITE_IOERR', (p) => `${p} cannot be read or written: the disk reports an error.`],
]

/** An error of SQLite as an EnvironmentError that names the file and the way out; any other error unchanged. */
export function explain(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return error
  const meaning = MEANINGS.find(([start]) => code.startsWith(start))
  return meaning ? new EnvironmentError(meaning[1](path), { cause: error }) : error
}
