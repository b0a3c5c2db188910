import { readInto, type Step } from '../hearsay.js'
import { places } from '../intake/sources.js'
import type { Notice } from '../schema/index.js'
import type { Store } from '../store/store.js'
import type { Common, Screens } from './command.js'
import { Progress } from './screen/progress.js'
import { dim, red, yellow } from './screen/text.js'

/** What a reading came to. */
export interface Tally {
  kept: number
  known: number
  /** warnings and errors */
  trouble: number
  /** the ids of what was kept or known, in order */
  reports: string[]
  interrupted: boolean
}

/**
 * Reads paths into the store, telling each thing as it happens: progress and notices on standard error, or with `json`
 * a line each on standard output. A line that says `kept` or `known` is a promise that the report is on disk. Control-C
 * stops after the report in hand.
 */
export async function readPaths(
  store: Store,
  paths: readonly string[],
  screens: Screens,
  { json = false }: Common,
): Promise<Tally> {
  const tally: Tally = { kept: 0, known: 0, trouble: 0, reports: [], interrupted: false }
  const progress = new Progress(json ? 0 : await countFiles(paths))
  const stop = () => {
    tally.interrupted = true
  }
  process.once('SIGINT', stop)
  const files = new Set<string>()
  try {
    for await (const step of readInto(store, paths)) {
      count(tally, step)
      if (json) screens.out.json(line(step), 'line')
      else if ('notice' in step) tell(step.notice, screens)
      const report = 'kept' in step ? step.kept : 'known' in step ? step.known : undefined
      if (report) progress.report(report.capture.from, files.add(report.capture.from).size)
      if (tally.interrupted) break
    }
  } finally {
    process.removeListener('SIGINT', stop)
    progress.stop()
  }
  return tally
}

function count(tally: Tally, step: Step): void {
  if ('notice' in step) {
    if (step.notice.severity !== 'info') tally.trouble++
    return
  }
  const report = 'kept' in step ? step.kept : step.known
  if ('kept' in step) tally.kept++
  else tally.known++
  tally.reports.push(report.id)
}

function line(step: Step): object {
  if ('notice' in step) return step
  if ('known' in step) return { known: step.known.id, from: step.known.capture.from }
  const { id, outlet, title, published, language, capture } = step.kept
  const { statements, figures, mentions } = step.reading
  const found = { statements: statements.length, figures: figures.length, mentions: mentions.length }
  return { kept: id, from: capture.from, outlet, title, published, language, found }
}

/** A notice as a line or two on standard error. */
function tell({ severity, message, hint, from, line }: Notice, { err }: Screens): void {
  const word = severity === 'error' ? red('error') : severity === 'warning' ? yellow('warning') : dim('note')
  const place = from && !message.includes(from) ? `${from}${line ? `:${line}` : ''}: ` : ''
  err.say([word, ' ', place, message, hint ? dim(` — ${hint}`) : ''])
}

async function countFiles(paths: readonly string[]): Promise<number> {
  if (!process.stderr.isTTY) return 0
  let files = 0
  for await (const place of places(paths)) if (!('notice' in place)) files++
  return files
}
