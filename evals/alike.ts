// Fits how likeness is weighed to gold stories: npx tsx evals/alike.ts GOLD… [--write]
// Tells what the weights reach on stories they were not fitted to: each story is scored with those fitted to the others.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Corpus, loadGold } from '../src/eval/corpus.js'
import { compare } from '../src/eval/ledger-view.js'
import { pairScores, scorePoints } from '../src/eval/points.js'
import { score } from '../src/eval/tally.js'
import { modelFolder } from '../src/inference/model-files.js'
import { takeIn } from '../src/intake/intake.js'
import { Alike } from '../src/ledger/alike.js'
import { compile } from '../src/ledger/compile.js'
import type { Inputs } from '../src/ledger/inputs.js'
import { read } from '../src/reading/read.js'
import { byPublication, type Report, storyId } from '../src/schema/index.js'
import { isStandoff } from './floors.js'
import { unpack } from './standoff.js'

type Gold = Extract<Corpus, { kind: 'story' }>
interface Story extends Gold {
  /** the gold it is of */
  path: string
  inputs: Inputs
  /** what has been scored before, by weights */
  scored: Map<string, Scores>
}
interface Scores {
  rows: number
  pairs: number
  relation: number
}

const FILE = `${modelFolder('en')}alike.json`
/** The likeness in meaning taken for unknown while fitting: with vectors it only moves the thresholds. */
const MIDDLE = 0.5
const MEANINGS = [0.35, 0.5, 0.75]
/** Thresholds as a share of the way to the likeness of a thing to itself, whatever meaning counts. */
const ROWS = [0.34, 0.35, 0.36, 0.37, 0.38]
/** At least so many pairs are to be right: the aim of 80 %, and what stories lose that nothing was fitted to. */
const PURE = 0.83
/** How much less likeness does for what would stay in one report alone, and what larger sets ask for again. */
const LONES = [0.07, 0.09, 0.11, 0.13]
const CROWDS = [0, 0.015, 0.03]
const POSITIONS = [0.4, 0.45, 0.5]
const AGREEMENTS = [0.15, 0.2, 0.25, 0.3, 0.35]
const UNKNOWNS = [0.45, 0.5, 0.55, 0.6, 0.65]

const bareOf = new WeakMap<Story, Story>()
const isWritten = process.argv.includes('--write')
const paths = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const stories = await Promise.all(
  paths.flatMap((path) =>
    loadGold([isStandoff(path) ? unpack(path) : path]).corpora.flatMap((c) =>
      c.kind === 'story' ? [storyOf(c, path)] : [],
    ),
  ),
)
const fitted = fitTo(stories)
const left = stories.map((s) => scoresOf(s, fitTo(stories.filter((other) => other !== s))))
const now = Alike.parse(JSON.parse(readFileSync(FILE, 'utf8')))
console.log(
  `${JSON.stringify(fitted)}\n\n| mean of ${stories.length} stories | rows found | pairs, P | relation |\n|---|---:|---:|---:|`,
)
tell('weights kept now', mean(stories.map((s) => scoresOf(s, now))))
tell('fitted to all', mean(stories.map((s) => scoresOf(s, fitted))))
tell('fitted to all, no vectors', mean(stories.map((s) => scoresOf(withoutVectors(s), fitted))))
tell('each fitted to the others', mean(left))
for (const [i, s] of stories.entries()) tell(`· ${s.name}`, left[i] as Scores)
if (isWritten) writeFileSync(FILE, `${JSON.stringify(fitted, null, 2)}\n`)
process.exit(0)

async function storyOf(gold: Gold, path: string): Promise<Story> {
  const reports: Report[] = []
  for await (const item of takeIn([gold.reportsFile])) if ('report' in item) reports.push(item.report)
  reports.sort(byPublication)
  const story = { id: storyId((reports[0] as Report).id), title: gold.name, reports: reports.map((r) => r.id) }
  const readings = await Promise.all(reports.map((r) => read(r)))
  return { ...gold, path, inputs: { story, reports, readings, rulings: [] }, scored: new Map() }
}

/**
 * Rows first, by what they find and how pure they are; what joins them later next, by the same; then answers, by the
 * relations that come of them.
 */
function fitTo(some: readonly Story[]): Alike {
  const rows = MEANINGS.flatMap((meaning) =>
    ROWS.map((share): Alike => {
      const row = thousandth(share * (1 + meaning) - MIDDLE * meaning)
      return { meaning, unknown: MIDDLE, row, lone: thousandth(row - 0.1), crowd: 0.01, position: 0.35, agreement: 0.2 }
    }),
  )
  const purest = most(rows, (w) => worth(meanOf(some, w)))
  const lones = LONES.flatMap((less) =>
    CROWDS.map((crowd): Alike => ({ ...purest, lone: thousandth(purest.row - less), crowd })),
  )
  const best = most(lones, (w) => worth(meanOf(some, w)))
  const answers = POSITIONS.flatMap((position) =>
    AGREEMENTS.map((agreement): Alike => ({ ...best, position, agreement })),
  )
  const whole = most(answers, (w) => meanOf(some, w).relation)
  const bare = some.map(withoutVectors)
  const shifted = UNKNOWNS.map((unknown) => withUnknown(whole, unknown))
  return most(shifted, (w) => meanOf(bare, w).rows + meanOf(bare, w).pairs)
}

/** What is found counts, as long as rows are pure enough; else how pure they are. */
function worth({ rows, pairs }: Scores): number {
  return pairs >= PURE ? rows : pairs - 1
}

/** The same for all that have vectors; those that have none are taken to be so alike in meaning. */
function withUnknown(w: Alike, unknown: number): Alike {
  const down = (threshold: number) => thousandth(threshold - w.meaning * (unknown - w.unknown))
  return {
    ...w,
    unknown,
    row: down(w.row),
    lone: down(w.lone),
    position: down(w.position),
    agreement: down(w.agreement),
  }
}

function withoutVectors(s: Story): Story {
  const readings = s.inputs.readings.map(({ vectors: _, ...reading }) => reading)
  bareOf.set(s, bareOf.get(s) ?? { ...s, inputs: { ...s.inputs, readings }, scored: new Map() })
  return bareOf.get(s) as Story
}

function scoresOf(s: Story, weights: Alike): Scores {
  const key = JSON.stringify(weights)
  const known = s.scored.get(key)
  if (known) return known
  const { reports, readings } = s.inputs
  const ledger = compile(s.inputs, weights)
  const points = scorePoints(compare(s.gold, s.reports, { reports: [...reports], readings: [...readings], ledger }))
  const { found, gold } = points.rows
  const scores = {
    rows: found / Math.max(1, gold),
    pairs: score(pairScores(points.pairs).precision).p,
    relation: points.relation.right / Math.max(1, points.relation.found),
  }
  s.scored.set(key, scores)
  return scores
}

/** Of each gold's mean: one coder calls different what another calls agreed, and none of them is right by numbers. */
function meanOf(some: readonly Story[], weights: Alike): Scores {
  const golds = [...new Set(some.map((s) => s.path))].map((path) => some.filter((s) => s.path === path))
  return mean(golds.map((gold) => mean(gold.map((s) => scoresOf(s, weights)))))
}

function mean(all: readonly Scores[]): Scores {
  const of = (key: keyof Scores) => all.reduce((sum, s) => sum + s[key], 0) / all.length
  return { rows: of('rows'), pairs: of('pairs'), relation: of('relation') }
}

/** The first of those with the highest value. */
function most<T>(all: readonly T[], value: (one: T) => number): T {
  return all.map((one) => ({ one, v: value(one) })).reduce((best, next) => (next.v > best.v ? next : best)).one
}

function tell(name: string, { rows, pairs, relation }: Scores): void {
  console.log(`| ${[name, ...[rows, pairs, relation].map((x) => (100 * x).toFixed(1))].join(' | ')} |`)
}

function thousandth(n: number): number {
  return Math.round(n * 1000) / 1000
}
