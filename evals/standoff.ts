// Annotations without the texts they are of: npx tsx evals/standoff.ts pack GOLD OUT | unpack IN OUT
// The texts belong to others and are no part of the project: places stand for words, and `unpack` puts the words back
// where the corpus is at hand, as STORY.json beside STORY.reports.json, which `hearsay eval` reads.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { loadGold } from '../src/eval/corpus.js'
import { GoldReport, GoldStory } from '../src/eval/gold.js'

/** Where the texts are: real news, given beside the project. */
export const CORPUS = '../shared/corpora/stories/dev.jsonl'

/** A report by its number in `reports`, and a place in it. */
const Place = z.tuple([z.int(), z.int(), z.int()])
type Place = z.infer<typeof Place>

const Figure = GoldStory.shape.figures.element.pick({
  measure: true,
  group: true,
  low: true,
  high: true,
  approx: true,
  about: true,
})
const Standoff = z.object({
  story: z.string(),
  reports: z.array(z.string()),
  figures: z.array(Figure.extend({ at: Place, claimant: Place.nullable() })),
  points: z.array(
    GoldStory.shape.points.element
      .pick({ question: true, kind: true, relation: true })
      .extend({ positions: z.array(z.array(Place)) }),
  ),
  actors: z.array(z.object({ type: z.string(), names: z.array(Place) })),
  origins: z.array(z.object({ members: z.array(z.int()), basis: z.string() })),
  caveats: z.array(Place),
})
type Standoff = z.infer<typeof Standoff>

/** A gold story with places for words. Names that stand in titles only are left out, as they are not scored. */
function withoutTexts(gold: GoldStory, texts: ReadonlyMap<string, string>): Standoff {
  const number = (report: string) => gold.reports.indexOf(report)
  const place = (report: string, { start, end }: { start: number; end: number }): Place => [number(report), start, end]
  const first = (name: string): Place[] => {
    const report = gold.reports.find((id) => texts.get(id)?.includes(name))
    if (report === undefined) return []
    const start = (texts.get(report) as string).indexOf(name)
    return [place(report, { start, end: start + name.length })]
  }
  return {
    story: gold.story,
    reports: gold.reports,
    figures: gold.figures.map(({ report, start, end, claimant, measure, group, low, high, approx, about }) => ({
      ...{ measure, group, low, high, approx, ...(about && { about }) },
      at: place(report, { start, end }),
      claimant: claimant && place(report, claimant),
    })),
    points: gold.points.map(({ question, kind, relation, positions }) => ({
      ...{ question, kind, relation },
      positions: positions.map(({ evidence }) => evidence.map((e) => place(e.report, e))),
    })),
    actors: gold.actors.map(({ type, names }) => ({ type, names: names.flatMap(first) })),
    origins: gold.origins.map(({ members, basis }) => ({ members: members.map(number), basis })),
    caveats: gold.caveats.map((c) => place(c.report, c)),
  }
}

function withTexts({ reports, ...gold }: Standoff, texts: ReadonlyMap<string, string>): GoldStory {
  const located = ([report, start, end]: Place) => {
    const id = reports[report] as string
    return { report: id, start, end, quote: (texts.get(id) ?? '').slice(start, end) }
  }
  return {
    ...{ story: gold.story, reports },
    figures: gold.figures.map(({ at, claimant, ...figure }) => ({
      ...figure,
      ...located(at),
      claimant: claimant && located(claimant),
    })),
    points: gold.points.map(({ positions, ...point }) => ({
      ...point,
      positions: positions.map((evidence) => ({ label: '', evidence: evidence.map(located) })),
    })),
    actors: gold.actors.map(({ type, names }) => {
      const forms = names.map((at) => located(at).quote)
      return { name: forms[0] ?? '', type, names: forms }
    }),
    origins: gold.origins.map(({ members, basis }) => ({ members: members.map((i) => reports[i] as string), basis })),
    caveats: gold.caveats.map(located),
  }
}

function pack(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const corpus of loadGold([from]).corpora) {
    if (corpus.kind !== 'story') continue
    const texts = new Map(corpus.reports.map((r) => [r.id, r.text]))
    writeFileSync(join(to, `${corpus.name}.json`), `${JSON.stringify(withoutTexts(corpus.gold, texts))}\n`)
  }
}

/** Writes the stories of a folder with their texts. @returns the folder written: `to`, or one among temporary files */
export function unpack(from: string, to = mkdtempSync(join(tmpdir(), 'hearsay-gold-'))): string {
  if (!existsSync(CORPUS)) throw new Error(`no texts at ${CORPUS}: the annotations are useless without them`)
  mkdirSync(to, { recursive: true })
  const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean)
  const all = new Map(lines.map((line) => GoldReport.parse(JSON.parse(line))).map((r) => [r.id, r]))
  for (const name of readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const standoff = Standoff.parse(JSON.parse(readFileSync(join(from, name), 'utf8')))
    const reports = standoff.reports.map((id) => {
      const report = all.get(id)
      if (!report) throw new Error(`${join(from, name)}: no report ${id} in ${CORPUS}`)
      return report
    })
    const texts = new Map(reports.map((r) => [r.id, r.text]))
    writeFileSync(join(to, name), JSON.stringify(withTexts(standoff, texts)))
    writeFileSync(join(to, `${basename(name, '.json')}.reports.json`), JSON.stringify(reports))
  }
  return to
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const [verb, from, to] = process.argv.slice(2)
  if ((verb !== 'pack' && verb !== 'unpack') || !from || !to) {
    console.error('usage: npx tsx evals/standoff.ts pack GOLD OUT | unpack IN OUT')
    process.exit(2)
  }
  if (verb === 'pack') pack(from, to)
  else unpack(from, to)
}
