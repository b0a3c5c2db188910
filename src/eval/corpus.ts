import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { UsageError } from '../errors.js'
import { type ConlluDocument, parseConllu } from './conllu.js'
import { GoldArticle, GoldReport, GoldStory } from './gold.js'

/** What a gold path holds. */
export type Corpus =
  | { kind: 'story'; name: string; gold: GoldStory; reports: GoldReport[]; reportsFile: string }
  | { kind: 'articles'; name: string; articles: GoldArticle[] }
  | { kind: 'labelled'; name: string; reports: GoldReport[]; file: string }
  | { kind: 'mentions'; name: string; documents: ConlluDocument[] }

/**
 * Reads gold: directories of `STORY.json` beside `STORY.reports.json`, such a file, PolNeAR-format JSON lines,
 * a story-labelled JSON lines file, or CoNLL-U with `Entity=`; each also gzipped.
 * @throws UsageError naming the file and what was expected of it
 */
export function loadGold(paths: readonly string[]): { corpora: Corpus[]; digest: string } {
  const files = paths.flatMap(goldFiles)
  const hash = createHash('sha256')
  const corpora = files.map((file) => {
    const bytes = readFileSync(file)
    hash.update(basename(file)).update(bytes)
    if (isStory(file)) hash.update(readFileSync(reportsBeside(file)))
    return loadFile(file, file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8'))
  })
  return { corpora, digest: hash.digest('hex') }
}

function goldFiles(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`no gold at ${path}: give a file, or a directory of STORY.json files`)
  if (!statSync(path).isDirectory()) return [path]
  const stories = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter(isStory)
  if (stories.length === 0) {
    throw new UsageError(`${path} holds no STORY.json beside a STORY.reports.json: nothing to score against`)
  }
  return stories
}

const reportsBeside = (file: string) => file.replace(/\.json$/, '.reports.json')
const isStory = (file: string) =>
  file.endsWith('.json') && !file.endsWith('.reports.json') && existsSync(reportsBeside(file))

function loadFile(file: string, text: string): Corpus {
  const name = basename(file).replace(/\.(json|jsonl|conllu)(\.gz)?$/, '')
  if (/\.conllu(\.gz)?$/.test(file)) return { kind: 'mentions', name, documents: [...parseConllu(text)] }
  if (isStory(file)) {
    const reportsFile = reportsBeside(file)
    const gold = parse(GoldStory, text, file)
    return {
      kind: 'story',
      name,
      gold,
      reports: parse(z.array(GoldReport), readFileSync(reportsFile, 'utf8'), reportsFile),
      reportsFile,
    }
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = lines[0] === undefined ? undefined : parse(z.looseObject({}), lines[0], `${file}:1`)
  if (first && 'attributions' in first) {
    return { kind: 'articles', name, articles: lines.map((line, i) => parse(GoldArticle, line, `${file}:${i + 1}`)) }
  }
  if (first && 'story' in first) {
    return {
      kind: 'labelled',
      name,
      reports: lines.map((line, i) => parse(GoldReport, line, `${file}:${i + 1}`)),
      file,
    }
  }
  throw new UsageError(
    `${file} is no gold that can be scored: expected STORY.json beside STORY.reports.json, JSON lines with “attributions” or “story”, or .conllu`,
  )
}

function parse<T>(schema: z.ZodType<T>, text: string, place: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${place} is not JSON: ${(error as Error).message}`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UsageError(`${place}: ${issue?.path.join('.') || 'value'}: ${issue?.message}`)
}
