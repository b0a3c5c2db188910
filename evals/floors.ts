import { existsSync, readFileSync } from 'node:fs'
import { loadGold } from '../src/eval/corpus.js'
import { evaluate, type Scores } from '../src/eval/evaluate.js'
import { CORPUS, unpack } from './standoff.js'

/** Scores that must not fall, for one set of gold. */
export interface Floor {
  gold: string[]
  /** SHA-256 of the gold and its inputs: floors hold for these bytes only */
  corpus: string
  scores: Scores
}

export const FLOORS_FILE = new URL('./floors.json', import.meta.url)

/** Gold by name. Paths are relative to the project; the texts are not part of it. */
export const GOLD: Record<string, string[]> = {
  stories: ['../shared/gold/dev'],
  seen: ['evals/gold/seen'],
  blind: ['evals/gold/blind'],
  gathering: ['../shared/corpora/stories/dev.jsonl'],
  attribution: ['../shared/corpora/polnear/dev.jsonl.gz'],
  mentions: ['../shared/corpora/gum/dev.conllu.gz'],
}

export const present = (gold: readonly string[]): boolean =>
  gold.every((path) => existsSync(isStandoff(path) ? CORPUS : path))

/** Annotations that lie in the project, without their texts. */
export const isStandoff = (path: string): boolean => path.startsWith('evals/')

export const loadFloors = (): Record<string, Floor> =>
  existsSync(FLOORS_FILE) ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Record<string, Floor>) : {}

/** What the gold gives now, to three decimals (rounded down, so that a pinned score is one that was reached). */
export async function measure(gold: readonly string[]): Promise<{ corpus: string; scores: Scores }> {
  const { corpora, digest } = loadGold(gold.map((path) => (isStandoff(path) ? unpack(path) : path)))
  const { mean } = await evaluate(corpora, digest)
  const scores: Scores = {}
  for (const [key, members] of Object.entries(mean)) {
    scores[key] = Object.fromEntries(Object.entries(members).map(([m, v]) => [m, Math.floor(v * 1000) / 1000]))
  }
  return { corpus: digest, scores }
}

/** How far a score may lie below its floor: processors differ in the sixth digit of what the model finds. */
const ROUNDING = 0.002

/** Scores that are worse than their floors, as lines to read. `ece` is an error: lower is better. */
export function fallen(scores: Scores, floor: Scores): string[] {
  const lines: string[] = []
  for (const [key, members] of Object.entries(floor)) {
    for (const [member, pinned] of Object.entries(members)) {
      const now = scores[key]?.[member]
      const fall = now === undefined ? Infinity : member === 'ece' ? now - pinned : pinned - now
      const worse = fall > ROUNDING + Number.EPSILON
      if (worse) lines.push(`${key} ${member}: ${now ?? 'gone'} (floor ${pinned})`)
    }
  }
  return lines
}
