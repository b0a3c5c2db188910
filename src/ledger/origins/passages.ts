import type { Reading, Report } from '../../schema/index.js'
import { grams } from './grams.js'
import { Page, type Passage } from './page.js'

/** What two reports share; `a` before `b` in the order given. */
export interface SharedText {
  a: number
  b: number
  inA: Passage[]
  inB: Passage[]
}

/** One text in hundreds of copies: each copy need only be tied to some others. */
const MOST_PARTNERS = 12
/** Fewer runs of words in common are chance. */
const LEAST_GRAMS = 8

/** Finds, for every pair of reports, the sentences they share. */
export function sharedTexts(reports: readonly Report[], readings: ReadonlyMap<string, Reading>): SharedText[] {
  const pages = reports.map((r) => new Page(r, readings.get(r.id)?.sentences ?? []))
  const shared: SharedText[] = []
  for (const { a, b, inA, inB } of runsShared(grams(pages.map((p) => p.written.words)))) {
    const text = { a, b, inA: (pages[a] as Page).passages(inA), inB: (pages[b] as Page).passages(inB) }
    if (text.inA.length + text.inB.length > 0) shared.push(text)
  }
  return shared.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Where the grams that two reports share start, in each of them. */
interface Runs {
  a: number
  b: number
  inA: number[]
  inB: number[]
}

/** Reports, positions and grams are numbers from 0, so that places need no objects; most grams stand once. */
function runsShared(numbered: readonly (readonly number[])[]): Runs[] {
  const most = numbered.reduce((most, row) => row.reduce((n, gram) => Math.max(n, gram), most), 0)
  const seen = new Uint8Array(1 + most)
  for (const row of numbered) for (const gram of row) seen[gram] = Math.min(2, (seen[gram] as number) + 1)
  /** for each gram a report and a place in it, again and again */
  const places = new Array<number[] | undefined>(1 + most)
  const found: Runs[] = []
  for (const [b, row] of numbered.entries()) {
    const met = new Map<number, Runs>()
    for (let at = 0; at < row.length; at++) {
      const gram = row[at] as number
      if ((seen[gram] as number) < 2) continue
      const before = places[gram] ?? []
      places[gram] = before
      for (let i = Math.max(0, before.length - 2 * MOST_PARTNERS); i < before.length; i += 2) {
        const a = before[i] as number
        if (a === b) continue
        const runs = met.get(a) ?? { a, b, inA: [], inB: [] }
        met.set(a, runs)
        runs.inA.push(before[i + 1] as number)
        runs.inB.push(at)
      }
      before.push(b, at)
    }
    for (const runs of met.values()) if (runs.inA.length >= LEAST_GRAMS) found.push(runs)
  }
  return found
}
