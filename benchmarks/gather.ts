// What one more report costs as the archive grows: npx tsx benchmarks/gather.ts [REPORTS]
import { makeId, type Report } from '../src/schema/index.js'
import { Gatherer } from '../src/stories/gatherer.js'
import { machine, memory } from './machine.js'
import { numbers } from './numbers.js'

const count = Number(process.argv[2] ?? 100_000)
const EACH = 5
const SYLLABLES = 'ka lo mi ner tas vel dro shi pan gul ost rem bey fin zar'.split(' ')
const COMMON = 'the said on after police people city killed minister court company government fire was in of'.split(' ')

/** Reports of invented events, `EACH` of every event, seven events at a time, three days apart at most. */
function* reports(): Generator<Report> {
  for (let i = 0; i < count; i++) {
    const event = Math.floor(i / (EACH * 7)) * 7 + (i % 7)
    const [ofEvent, ofReport] = [numbers(2 * event), numbers(2 * i + 1)]
    const name = () => Array.from({ length: 4 }, () => SYLLABLES[ofEvent(SYLLABLES.length)]).join('')
    const names = Array.from({ length: 14 }, () => name().replace(/^./, (c) => c.toUpperCase()))
    const word = () => (ofReport(4) === 0 ? names[ofReport(14)] : COMMON[ofReport(COMMON.length)])
    const text = Array.from({ length: 400 }, word).join(' ')
    const published = new Date(Date.UTC(2020, 0, 1) + event * 3_600_000 + ofReport(72) * 3_600_000).toISOString()
    yield {
      id: makeId('rep', i),
      outlet: 'Example',
      title: text.slice(0, 60),
      language: 'en',
      published,
      text,
      regions: [],
      capture: { sha256: '', mediaType: 'text/plain', retrieved: '', from: '' },
      notices: [],
    }
  }
}

const processor = () => process.cpuUsage().user / 1000
const gatherer = new Gatherer()
const costs: number[] = []
let [added, cost] = [0, 0]
console.log(`${count} invented reports, ${EACH} to an event\n${machine()}\n`)
console.log('| reports | processor ms for the last 1,000 | memory MiB |\n|---:|---:|---:|')
for (const report of reports()) {
  const before = processor()
  gatherer.add(report)
  cost += processor() - before
  if (++added % 1000 > 0) continue
  costs.push(cost)
  cost = 0
  const shown = added === 2000 || added % Math.max(1000, count / 10) === 0
  if (shown) console.log(`| ${added} | ${costs.at(-1)?.toFixed(0)} | ${memory()} |`)
}
// The first thousand warms the compiler up.
const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
const [first, last] = [median(costs.slice(1, 6)), median(costs.slice(-5))]
console.log(`\nlast against first after warm-up: ${(last / first).toFixed(2)} ×; ${gatherer.stories().length} stories`)
