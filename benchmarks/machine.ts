import { cpus, totalmem } from 'node:os'

/** The machine in one line, for the head of a table. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

/** Resident memory of this process, MiB. */
export const memory = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)
