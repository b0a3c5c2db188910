// What the ledger of a long story costs, as built: npm run build && npx tsx benchmarks/compile.ts [EARLIER-CHECKOUT, built]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { actors } from '../src/ledger/actors.js'
import type { alike } from '../src/ledger/alike.js'
import type { compile } from '../src/ledger/compile.js'
import type { figureRows } from '../src/ledger/figure-rows.js'
import type { Inputs } from '../src/ledger/inputs.js'
import type { measurementRows } from '../src/ledger/measurement-rows.js'
import type { origins } from '../src/ledger/origins.js'
import type { assemble } from '../src/ledger/points.js'
import type { settle } from '../src/ledger/rulings.js'
import type { sayings } from '../src/ledger/sayings.js'
import type { sides } from '../src/ledger/sides.js'
import type { statementRows } from '../src/ledger/statement-rows.js'
import { READER, read } from '../src/reading/read.js'
import { type Reading, type Report, readingId, storyId } from '../src/schema/index.js'
import { machine } from './machine.js'
import { storyReports } from './story.js'

const SIZES = [50, 100, 250, 500]
const ROUNDS = 5

type Compile = typeof compile

const here = fileURLToPath(new URL('..', import.meta.url))
const built = await ledgerOf(here)
const reports = storyReports(Math.max(...SIZES))
const readings = await readOnce(reports)
const words = reports.reduce((sum, r) => sum + r.text.split(/\s+/).length, 0)
const per = (count: (r: Reading) => number) =>
  Math.round(readings.reduce((sum, r) => sum + count(r), 0) / readings.length)
console.log(`${reports.length} invented reports of one event, ${Math.round(words / reports.length)} words each, with
${per((r) => r.mentions.length)} mentions, ${per((r) => r.statements.length)} statements and ${per((r) => r.figures.length)} figures each
${machine()}\n`)

const earlier = process.argv[2] && (await ledgerOf(resolve(process.argv[2]))).compile
console.log(`| reports | processor ms | ms a report |${earlier ? ' before | times faster | same ledger |' : ''}`)
console.log(`|---:|---:|---:|${earlier ? '---:|---:|---|' : ''}`)
for (const size of SIZES) {
  const [now, before] = medians([built.compile, ...(earlier ? [earlier] : [])], size) as [number, number]
  const cells = [size, now.toFixed(0), (now / size).toFixed(2)]
  if (earlier) cells.push(before.toFixed(0), (before / now).toFixed(1), isSame(size, earlier) ? 'yes' : 'no')
  console.log(`| ${cells.join(' | ')} |`)
}

console.log('\n| stage | processor ms |\n|---|---:|')
for (const [stage, costs] of stages()) console.log(`| ${stage} | ${median(costs).toFixed(0)} |`)
process.exit(0)

/** Readings by the real reader. They are kept among temporary files: reading takes minutes, compiling does not. */
async function readOnce(all: readonly Report[]): Promise<Reading[]> {
  const folder = join(tmpdir(), 'hearsay-benchmark-readings')
  mkdirSync(folder, { recursive: true })
  const found: Reading[] = []
  for (const report of all) {
    const file = join(folder, `${readingId(report.id, READER)}.json`)
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(await read(report)))
    found.push(JSON.parse(readFileSync(file, 'utf8')) as Reading)
  }
  return found
}

/** The functions that make a ledger, as a checkout has built them. */
async function ledgerOf(checkout: string) {
  const from = async <T>(file: string) => (await import(pathToFileURL(join(checkout, 'dist/ledger', file)).href)) as T
  return {
    ...(await from<{ compile: Compile }>('compile.js')),
    ...(await from<{ settle: typeof settle }>('rulings.js')),
    ...(await from<{ actors: typeof actors }>('actors.js')),
    ...(await from<{ sayings: typeof sayings }>('sayings.js')),
    ...(await from<{ origins: typeof origins }>('origins.js')),
    ...(await from<{ sides: typeof sides }>('sides.js')),
    ...(await from<{ figureRows: typeof figureRows }>('figure-rows.js')),
    ...(await from<{ measurementRows: typeof measurementRows }>('measurement-rows.js')),
    ...(await from<{ statementRows: typeof statementRows }>('statement-rows.js')),
    ...(await from<{ assemble: typeof assemble }>('points.js')),
    ...(await from<{ alike: typeof alike }>('alike.js')),
  }
}

/** New objects each time, as a store gives them, so that nothing is known of a report from an earlier round. */
function inputsOf(size: number): Inputs {
  const some = structuredClone(reports.slice(0, size))
  const ids = some.map((r) => r.id)
  const story = { id: storyId(ids[0] as string), title: '', reports: ids }
  return { story, reports: some, readings: structuredClone(readings.slice(0, size)), rulings: [] }
}

function processor(): number {
  return process.cpuUsage().user / 1000
}

/** Median processor time of each, tried in turn after a round that warms the compiler up. */
function medians(tried: readonly Compile[], size: number): number[] {
  const costs = tried.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, one] of tried.entries()) {
      const inputs = inputsOf(size)
      const before = processor()
      one(inputs)
      if (round > 0) costs[i]?.push(processor() - before)
    }
  return costs.map(median)
}

/** The steps of `compile`, each by itself. */
function stages(): Map<string, number[]> {
  const { settle, actors, sayings, origins, sides, figureRows, measurementRows, statementRows, assemble, alike } = built
  const costs = new Map<string, number[]>()
  const timed = <T>(stage: string, work: () => T): T => {
    const before = processor()
    const made = work()
    costs.set(stage, [...(costs.get(stage) ?? []), processor() - before])
    return made
  }
  for (let round = 0; round < ROUNDS; round++) {
    const inputs = inputsOf(reports.length)
    const settled = timed('settle', () => settle(inputs))
    const { readings: read, rulings, pairs } = settled
    const cast = timed('actors', () =>
      actors({ story: inputs.story, reports: settled.reports, readings: [...read.values()], rulings }),
    )
    const said = timed('sayings', () => sayings(settled, cast.of))
    const shared = timed('origins', () => origins(settled.reports, read))
    const figures = timed('figure rows', () => figureRows(said.figures, pairs, sides(settled, cast)))
    const measurements = timed('measurement rows', () => measurementRows(said.measurements, read, cast.of, pairs))
    const statements = timed('statement rows', () =>
      statementRows(said, { reports: settled.reports, readings: [...read.values()] }, cast.actors, pairs, alike()),
    )
    timed('points', () => assemble({ figures, measurements, statements, shared }))
  }
  return costs
}

/** The same but for the id, which was once made otherwise. */
function isSame(size: number, other: Compile): boolean {
  const [ours, theirs] = [built.compile, other].map((one) => JSON.stringify({ ...one(inputsOf(size)), id: '' }))
  return ours === theirs
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
}
