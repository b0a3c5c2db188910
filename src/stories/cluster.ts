import { type RegionRole, type Report, slice } from '../schema/index.js'
import { LIMITS, THRESHOLDS } from './thresholds.js'
import { dot, type Vector } from './vector.js'

/** What a story keeps of a report for telling it: no text. */
export type Told = Pick<Report, 'id' | 'published'> & {
  title: string
  /** the title is a headline, not the words that the report begins with */
  isHeadline: boolean
}

/** A growing story: all its reports by name, and what the latest are about. */
export class Cluster {
  readonly told: Told[] = []
  #recent: { vector: Vector; day: number | undefined }[] = []
  /** which add touched it last */
  touched = 0

  constructor(readonly number: number) {}

  add(report: Report, vector: Vector, at: number): void {
    this.told.push({
      id: report.id,
      title: copy(report.title ?? beginning(report)),
      isHeadline: report.title !== undefined,
      ...(report.published && { published: report.published }),
    })
    this.touched = at
    this.#recent.push({ vector, day: dayOf(report) })
    if (this.#recent.length > LIMITS.compared) this.#recent.shift()
  }

  /** How alike a report is: half way between its likeness to the story as a whole and to the most alike report, fading with time. */
  likeness(asked: ReadonlyMap<number, number>, report: Report): number {
    let [whole, closest] = [0, 0]
    for (const { vector } of this.#recent) {
      const likeness = dot(vector, asked)
      whole += likeness / this.#recent.length
      closest = Math.max(closest, likeness)
    }
    return ((whole + closest) / 2) * this.#fading(dayOf(report))
  }

  /** Forgets what it is about: it keeps its reports, but grows by rulings only. */
  rest(): void {
    this.#recent = []
  }

  #fading(day: number | undefined): number {
    let gap = Number.POSITIVE_INFINITY
    for (const r of this.#recent)
      gap = Math.min(gap, r.day === undefined || day === undefined ? 0 : Math.abs(r.day - day))
    return THRESHOLDS.oldest + (1 - THRESHOLDS.oldest) * Math.exp(-gap / THRESHOLDS.fade)
  }
}

/** So many characters are enough to know a story by. */
const LONGEST = 200
const WRITTEN: ReadonlySet<RegionRole> = new Set(['headline', 'standfirst', 'paragraph'])

/** The first line that somebody wrote, without what stands before it: a date, “listen to this article”. */
function beginning({ text, regions }: Report): string {
  const first = regions.find((r) => WRITTEN.has(r.role))
  const [line = ''] = (first ? slice(text, first) : text.trimStart()).split('\n', 1)
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`
}

/** A string of its own: a slice would keep the whole text in memory. */
const copy = (text: string): string => Buffer.from(text).toString()

/** Days since 1970 on which a report was published; a year or month stands for its first day. */
function dayOf({ published }: Report): number | undefined {
  const time = Date.parse((published ?? '').slice(0, 10))
  return Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000)
}
