import type { Found } from '../inference/find.js'
import { takeIn } from '../intake/intake.js'
import { reportFromText } from '../intake/report-from-text.js'
import { compile } from '../ledger/compile.js'
import { find, read } from '../reading/read.js'
import { byPublication, type Reading, type Report, slice, storyId } from '../schema/index.js'
import { gather } from '../stories/gather.js'
import { scoreActors } from './actors.js'
import { addAttributions, NO_ATTRIBUTIONS, scoreAttributions } from './attributions.js'
import { expectedCalibrationError, type Judged, type ReliabilityBin, reliability } from './calibration.js'
import { scoreCaveats } from './caveats.js'
import { codePointOffsets } from './code-points.js'
import type { Corpus } from './corpus.js'
import { scoreFigures } from './figures.js'
import { compare } from './ledger-view.js'
import { scoreMentions } from './mentions.js'
import { scoreOrigins } from './origins.js'
import { pairScores, scorePoints } from './points.js'
import { bCubed, f1, meanScores, score, type Tally } from './tally.js'

/** Scores by key (`figures.core` …), each with members such as p, r, f1, accuracy, ece. */
export type Scores = Record<string, Record<string, number>>

/** What went wrong, by topic, for a person to read. */
type Shown = Record<string, string[]>

export interface Evaluation {
  corpus: string
  mean: Scores
  stories: Record<string, Scores>
  speed: { reports: number; seconds: number }
  shown: Record<string, Shown>
  reliability?: ReliabilityBin[]
}

interface Clock {
  reports: number
  seconds: number
}

/** Runs the whole path on each corpus and scores it as SCORING.md says; `onCorpus` is told each name as it is done. */
export async function evaluate(
  corpora: readonly Corpus[],
  digest: string,
  onCorpus: (name: string) => void = () => {},
): Promise<Evaluation> {
  const clock: Clock = { reports: 0, seconds: 0 }
  const evaluation: Evaluation = { corpus: digest, mean: {}, stories: {}, speed: clock, shown: {} }
  const perStory: Scores[] = []
  for (const corpus of corpora) {
    const { scores, shown, bins } = await evaluateCorpus(corpus, clock)
    evaluation.stories[corpus.name] = scores
    evaluation.shown[corpus.name] = shown
    if (bins) evaluation.reliability = bins
    perStory.push(scores)
    onCorpus(corpus.name)
  }
  for (const key of new Set(perStory.flatMap((s) => Object.keys(s)))) {
    evaluation.mean[key] = meanScores(perStory.flatMap((s) => (s[key] ? [s[key]] : [])))
  }
  return evaluation
}

type Scored = { scores: Scores; shown: Shown; bins?: ReliabilityBin[] }

async function evaluateCorpus(corpus: Corpus, clock: Clock): Promise<Scored> {
  switch (corpus.kind) {
    case 'story':
      return evaluateStory(corpus, clock)
    case 'labelled':
      return evaluateLabelled(corpus, clock)
    case 'articles':
      return evaluateArticles(corpus, clock)
    case 'mentions':
      return evaluateMentions(corpus, clock)
  }
}

async function takeAll(file: string): Promise<Report[]> {
  const reports: Report[] = []
  for await (const item of takeIn([file])) if ('report' in item) reports.push(item.report)
  return reports.sort(byPublication)
}

async function readAll(reports: readonly Report[], clock: Clock): Promise<Reading[]> {
  const began = performance.now()
  const readings: Reading[] = []
  for (const report of reports) readings.push(await read(report))
  clock.reports += reports.length
  clock.seconds += (performance.now() - began) / 1000
  return readings
}

async function evaluateStory(corpus: Extract<Corpus, { kind: 'story' }>, clock: Clock): Promise<Scored> {
  const reports = await takeAll(corpus.reportsFile)
  const readings = await readAll(reports, clock)
  const first = reports[0] as Report
  const story = { id: storyId(first.id), title: corpus.name, reports: reports.map((r) => r.id) }
  const ledger = compile({ story, reports, readings, rulings: [] })
  const compared = compare(corpus.gold, corpus.reports, { reports, readings, ledger })
  const figures = scoreFigures(compared)
  const points = scorePoints(compared)
  const { precision, recall } = pairScores(points.pairs)
  const actors = scoreActors(
    compared,
    corpus.reports.map((r) => r.text),
  )
  const origins = scoreOrigins(compared)
  const caveats = scoreCaveats(compared)
  const pairP = score(precision).p
  const pairR = score(recall).r
  return {
    scores: {
      'figures.core': { ...score(figures.core) },
      'figures.core+claimant': { ...score(figures.coreClaimant) },
      'figures.all': { ...score(figures.all) },
      'points.row': { r: points.rows.found / Math.max(1, points.rows.gold) },
      'points.pair': { p: pairP, r: pairR, f1: f1(pairP, pairR) },
      'points.relation': { accuracy: points.relation.right / Math.max(1, points.relation.found) },
      actors: { ...actors.score },
      origins: { ...score(origins.tally) },
      caveats: { ...score(caveats.tally) },
      ...claimantAccuracy(figures.core, figures.coreClaimant),
    },
    shown: {
      'figures: missed': figures.misses,
      'figures: false alarms': figures.falseAlarms,
      'figures: wrong claimant': figures.wrongClaimants,
      'points: missed': points.missed,
      'points: wrong relation': points.wrongRelations,
      'points: mixed rows': points.wrongPairs,
      'actors: gold ← form: ledger': actors.shown,
      'origins: missed': origins.misses,
      'origins: false alarms': origins.falseAlarms,
      'caveats: missed': caveats.misses,
      'caveats: false alarms': caveats.falseAlarms,
    },
  }
}

/** Share of the core figures found whose claimant is right. */
const claimantAccuracy = (core: Tally, withClaimant: Tally): Scores =>
  core.right === 0 ? {} : { 'figures.claimant': { accuracy: withClaimant.right / core.right } }

async function evaluateLabelled(corpus: Extract<Corpus, { kind: 'labelled' }>, clock: Clock): Promise<Scored> {
  const reports = await takeAll(corpus.file)
  const readings = await readAll(reports, clock)
  const stories = gather(reports, readings, [])
  const storyOf = new Map(stories.flatMap((s) => s.reports.map((r) => [r as string, s] as const)))
  const pairs = corpus.reports.flatMap((gold) => {
    const report = reports.find((r) => r.text.includes(gold.text))
    const story = report && storyOf.get(report.id)
    return story ? [{ gold: gold.story ?? gold.id, story }] : []
  })
  const mixed = stories.flatMap((s) => {
    const labels = new Set(pairs.filter((p) => p.story === s).map((p) => p.gold))
    return labels.size > 1 ? [`“${s.title}” joins ${[...labels].join(', ')}`] : []
  })
  const split = [...new Set(pairs.map((p) => p.gold))].flatMap((label) => {
    const parts = new Set(pairs.filter((p) => p.gold === label).map((p) => p.story.id))
    return parts.size > 1 ? [`${label} is split into ${parts.size}`] : []
  })
  const stories_ = bCubed(
    pairs.map((p) => p.story.id),
    pairs.map((p) => p.gold),
  )
  return { scores: { stories: { ...stories_ } }, shown: { 'stories: mixed': mixed, 'stories: split': split } }
}

async function evaluateArticles(corpus: Extract<Corpus, { kind: 'articles' }>, clock: Clock): Promise<Scored> {
  let tallies = NO_ATTRIBUTIONS
  const judged: Judged[] = []
  const misses: string[] = []
  for (const article of corpus.articles) {
    const report = reportFromText(article.text, {
      name: article.id,
      outlet: article.publisher ?? article.id,
      ...(article.date ? { published: article.date } : {}),
    })
    const [reading] = (await readAll([report], clock)) as [Reading]
    const shift = report.text.indexOf(article.text)
    const utf16 = codePointOffsets(article.text)
    const spans = (list: [number, number][]) =>
      list.map(([s, e]) => ({ start: utf16(s) + shift, end: utf16(e) + shift }))
    const gold = article.attributions.map((a) => ({
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
    }))
    const scored = scoreAttributions(gold, reading.statements)
    tallies = addAttributions(tallies, scored.tallies)
    for (const [i, statement] of reading.statements.entries()) {
      judged.push({ confidence: statement.confidence, right: scored.right[i] as boolean })
    }
    const say = (part: { start: number; end: number }[]) => part.map((s) => slice(report.text, s)).join(' … ')
    for (const m of scored.misses) misses.push(`${article.id}: [${say(m.source)}] [${say(m.cue)}] [${say(m.content)}]`)
  }
  const scores: Scores = {}
  for (const [key, tally] of Object.entries(tallies)) scores[key] = { ...score(tally) }
  scores.confidence = { ece: expectedCalibrationError(judged) }
  return { scores, shown: { 'attribution: not wholly right': misses }, bins: reliability(judged) }
}

async function evaluateMentions({ documents }: Extract<Corpus, { kind: 'mentions' }>, clock: Clock): Promise<Scored> {
  const found: Found['mentions'][] = []
  const began = performance.now()
  for (const { text } of documents) found.push((await find(text)).mentions)
  clock.reports += documents.length
  clock.seconds += (performance.now() - began) / 1000
  return scoreMentions(documents, found)
}
