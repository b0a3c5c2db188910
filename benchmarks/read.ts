// How fast a folder is read into a database, and whether memory stays flat: npx tsx benchmarks/read.ts [REPORTS]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInto } from '../src/hearsay.js'
import { READER } from '../src/reading/read.js'
import { openSqlite } from '../src/store/sqlite/open.js'
import { baseRecords, grow } from './corpus.js'
import { machine, memory } from './machine.js'

const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-benchmark-'))
const file = join(folder, 'reports.jsonl')
const { name, records } = baseRecords()
writeFileSync(file, [...grow(records, count)].map((r) => JSON.stringify(r)).join('\n'))

const store = await openSqlite(join(folder, 'benchmark.db'))
console.log(`${count} reports grown from ${name}\n${machine()}\nreader ${READER.name} ${READER.version}\n`)
console.log('| reports | reports/s | processor ms a report | memory MiB |\n|---:|---:|---:|---:|')
let kept = 0
let mark = performance.now()
let used = process.cpuUsage()
const usedBefore = used
const began = mark
for await (const step of readInto(store, [file])) {
  if (!('kept' in step)) continue
  kept++
  if (kept % Math.max(1, Math.round(count / 10)) !== 0) continue
  report(String(kept), count / 10, mark, used)
  mark = performance.now()
  used = process.cpuUsage()
}
report(`all ${kept}`, kept, began, usedBefore)
await store.close()
rmSync(folder, { recursive: true })

/** One line of the table: `reports` read since `since` (ms) and since the processor time `cpu`. */
function report(label: string, reports: number, since: number, cpu: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(cpu)
  const rate = (reports * 1000) / (performance.now() - since)
  console.log(`| ${label} | ${rate.toFixed(1)} | ${((user + system) / 1000 / reports).toFixed(1)} | ${memory()} |`)
}
