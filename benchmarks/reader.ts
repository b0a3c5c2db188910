// The trained reader beside wink-nlp and compromise on the same text in one run: npm run build && npx tsx benchmarks/reader.ts
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { modelFolder } from '../src/inference/model-files.js'
import type { Pool } from '../src/inference/pool.js'
import { wordsOf } from '../src/inference/words.js'
import { baseRecords } from './corpus.js'
import { machine, memory } from './machine.js'

/** Words in the mean article of PolNeAR: what a “report” is below. */
const REPORT = 754
const ARTICLES = '../shared/corpora/polnear/dev.jsonl.gz'

const texts = existsSync(ARTICLES)
  ? gunzipSync(readFileSync(ARTICLES))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : baseRecords().records.map((record) => record.text)
const spaced = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const tokens = texts.reduce((sum, text) => sum + wordsOf(text).length, 0)

console.log(`${texts.length} texts, ${spaced} words, ${tokens} tokens\n${machine()}\n`)
console.log(
  '| | tokens/s | reports/s | processor ms a report | cold start ms | memory MiB |\n|---|---:|---:|---:|---:|---:|',
)

// Threads load JavaScript: the built one.
const { Pool: BuiltPool } = (await import('../dist/inference/pool.js' as string)) as { Pool: typeof Pool }
for (const threads of [2, 1]) {
  const pool = new BuiltPool(modelFolder('en'), threads)
  await measure(`Hearsay, threads: ${threads}`, (text) => pool.find(text))
  await pool.close()
}
const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
await measure('wink-nlp: tokens, sentences, part of speech, entities', (text) => {
  const doc = wink.readDoc(text)
  return [doc.tokens().out(), doc.sentences().out(), doc.entities().out()]
})
await measure('compromise: people, places, organisations, quotations', (text) => {
  const doc = nlp(text)
  return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.quotations().json()]
})

/** Reads the first text cold, then all of them, and prints a row. */
async function measure(name: string, read: (text: string) => unknown): Promise<void> {
  const began = performance.now()
  await read(texts[0] as string)
  const cold = performance.now() - began
  const used = process.cpuUsage()
  const start = performance.now()
  await Promise.all(texts.map(read))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(used)
  const reports = spaced / REPORT
  const row = [
    name,
    Math.round(tokens / seconds),
    (reports / seconds).toFixed(1),
    ((user + system) / 1000 / reports).toFixed(1),
    Math.round(cold),
    memory(),
  ]
  console.log(`| ${row.join(' | ')} |`)
}
