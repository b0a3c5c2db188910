import {
  byPublication,
  pairRulings,
  type Reading,
  type Report,
  type ReportId,
  type Ruling,
  type Story,
  storyId,
} from '../schema/index.js'
import { Cluster } from './cluster.js'
import { StoryIndex } from './index-of-words.js'
import { Partition } from './partition.js'
import { settle } from './rulings.js'
import { LIMITS, THRESHOLDS } from './thresholds.js'
import { lookup, type Vector, vectorOf } from './vector.js'

/**
 * Takes reports one at a time and keeps the stories they fall into. Candidates come from an index of rare words, so one
 * more report costs the same however many there are. Given in order of publication it does what `gather` does.
 */
export class Gatherer {
  readonly #clusters = new Map<number, Cluster>()
  readonly #index = new StoryIndex()
  readonly #known = new Set<ReportId>()
  readonly #ruled: Partition<ReportId>
  /** the cluster of each report that people ruled on */
  readonly #ruledIn = new Map<ReportId, number>()
  #added = 0

  constructor(rulings: readonly Ruling[] = []) {
    const leaves = pairRulings(rulings).flatMap(({ a, b }) => [a, b])
    this.#ruled = new Partition(leaves.filter((leaf): leaf is ReportId => leaf.startsWith('rep_')))
    settle(this.#ruled, rulings)
  }

  /** Puts a report into the story it tells, or begins one. A report that is here already is left where it is. */
  add(report: Report, _reading?: Reading): void {
    if (this.#known.has(report.id)) return
    this.#known.add(report.id)
    this.#added++
    const vector = vectorOf(report)
    const cluster = this.#ruledHome(report.id) ?? this.#mostAlike(report, vector) ?? this.#begin()
    cluster.add(report, vector, this.#added)
    this.#index.add(vector, cluster.number)
    if (this.#ruled.has(report.id)) this.#ruledIn.set(report.id, cluster.number)
    if (this.#added % LIMITS.awake === 0) this.#retire()
  }

  /** The stories so far, the one with the earliest report first. */
  stories(): Story[] {
    return [...this.#clusters.values()]
      .map((cluster) => [...cluster.told].sort(byPublication))
      .sort(([a], [b]) => (a && b ? byPublication(a, b) : 0))
      .flatMap((told) => {
        const [first] = told
        if (!first) return []
        const { title } = told.find((r) => r.isHeadline) ?? first
        return [{ id: storyId(first.id), title, reports: told.map((r) => r.id) }]
      })
  }

  /** Where people said it belongs: with reports ruled the same, which thereby become one story. */
  #ruledHome(id: ReportId): Cluster | undefined {
    if (!this.#ruled.has(id)) return undefined
    const homes = [...this.#ruledIn].filter(([other]) => this.#ruled.find(other) === this.#ruled.find(id))
    const number = homes[0]?.[1]
    return number === undefined ? undefined : this.#clusters.get(number)
  }

  #mostAlike(report: Report, vector: Vector): Cluster | undefined {
    const asked = lookup(vector)
    const alike = this.#index
      .candidates(vector)
      .flatMap((number) => this.#clusters.get(number) ?? [])
      .filter((cluster) => this.#mayJoin(report.id, cluster))
      .map((cluster) => ({ cluster, likeness: cluster.likeness(asked, report) }))
      .sort((a, b) => b.likeness - a.likeness || a.cluster.number - b.cluster.number)
    const [best] = alike
    return best && best.likeness >= THRESHOLDS.join ? best.cluster : undefined
  }

  /** No report of the story was ruled another story than this one. */
  #mayJoin(id: ReportId, cluster: Cluster): boolean {
    if (!this.#ruled.has(id)) return true
    return [...this.#ruledIn].every(([other, number]) => number !== cluster.number || this.#ruled.mayJoin(id, other))
  }

  #begin(): Cluster {
    const cluster = new Cluster(this.#added)
    this.#clusters.set(cluster.number, cluster)
    return cluster
  }

  /** Lets the stories rest that nothing was added to for longest, so that memory stays bounded. */
  #retire(): void {
    const awake = [...this.#clusters.values()].sort((a, b) => b.touched - a.touched)
    const resting = new Set(awake.slice(LIMITS.awake).map((c) => c.number))
    for (const number of resting) this.#clusters.get(number)?.rest()
    this.#index.forget(resting)
  }
}
