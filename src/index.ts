// The library, in the order of the data's path.

export { EnvironmentError, UsageError } from './errors.js'
export { type Exportable, exportAs, FORMATS, type Format } from './export/index.js'
export { type Archive, ledgerOf, openArchive, readInto, type Step } from './hearsay.js'
export { takeIn } from './intake/intake.js'
export { compile } from './ledger/compile.js'
export { READER, read } from './reading/read.js'
export * from './schema/index.js'
export { VERSION } from './settings.js'
export { openSqlite } from './store/sqlite/open.js'
export type { LeafPlace, Store } from './store/store.js'
export { gather } from './stories/gather.js'
