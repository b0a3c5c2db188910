import { pMapIterable } from 'p-map'
import { compile } from './ledger/compile.js'
import { concerning } from './ledger/concerning.js'
import { READER, read } from './reading/read.js'
import type { Ledger, Notice, Reading, Report, Ruling, Story } from './schema/index.js'
import type { Store } from './store/store.js'
import { gather } from './stories/gather.js'

/** What happened to one thing that was to be read. `kept` and `known` come only once the report is on disk. */
export type Step = { kept: Report; reading: Reading } | { known: Report } | { notice: Notice }

/** Reports in hand at once: enough to keep the reader busy while the disk writes. */
const IN_HAND = 4

/** Takes in → reads → keeps. What this reader has read already is passed over; one bad report never stops the rest. */
export async function* readInto(store: Store, sources: readonly string[]): AsyncGenerator<Step> {
  const each = async (item: { report: Report } | { notice: Notice }): Promise<Step[]> => {
    if ('report' in item) return readReport(store, item.report)
    await store.note([item.notice])
    return [item]
  }
  // Loaded here: what only prints a ledger need not wait for parsers of pages.
  const { takeIn } = await import('./intake/intake.js')
  for await (const steps of pMapIterable(takeIn(sources), each, { concurrency: IN_HAND })) yield* steps
}

/** All the store holds, as this reader reads it, sorted into stories. */
export interface Archive {
  reports: Report[]
  readings: Reading[]
  rulings: Ruling[]
  stories: Story[]
}

/** Gathers what the store holds. Reports that only another reader has read are read first, once. */
export async function openArchive(store: Store): Promise<Archive> {
  const reports = await store.reports()
  const ids = reports.map((report) => report.id)
  const done = await store.hasRead(ids, READER)
  for (const report of reports) if (!done.has(report.id)) await readReport(store, report)
  const [readings, rulings] = [await store.readings(READER), await store.rulings()]
  return { reports, readings, rulings, stories: gather(reports, readings, rulings) }
}

/** The ledger of one story, with the reports that its evidence lies in. */
export function ledgerOf(archive: Archive, story: Story): { ledger: Ledger; reports: Report[] } {
  const members = new Set<string>(story.reports)
  const reports = archive.reports.filter((report) => members.has(report.id))
  const readings = archive.readings.filter((reading) => members.has(reading.report))
  return { ledger: compile({ story, reports, readings, rulings: concerning(story, archive) }), reports }
}

async function readReport(store: Store, report: Report): Promise<Step[]> {
  if ((await store.hasRead([report.id], READER)).has(report.id)) return [{ known: report }]
  try {
    const reading = await read(report)
    await store.keep(report, reading)
    return [{ kept: report, reading }, ...reading.notices.map((notice) => ({ notice }))]
  } catch (error) {
    return [{ notice: await setAside(store, report, error) }]
  }
}

/** A report the reader fails on is kept unread, and read again when a newer reader comes. */
async function setAside(store: Store, report: Report, error: unknown): Promise<Notice> {
  const notice: Notice = {
    severity: 'error',
    rule: 'reading-failed',
    message: `“${report.title ?? report.id}” could not be read: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'The report is kept unread. This is a defect in Hearsay: please report it with the text',
    from: report.capture.from,
  }
  await store.keep(report)
  await store.note([notice])
  return notice
}
