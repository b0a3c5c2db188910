import type { Assertion, Figure } from '../schema/index.js'
import type { GoldStory } from './gold.js'
import type { Compared } from './ledger-view.js'
import { closeness, type Located, pairUp, spansMatch } from './match.js'
import type { Tally } from './tally.js'

type GoldFigure = GoldStory['figures'][number]
interface SystemFigure extends Located {
  figure: Figure
  assertion: Assertion
}

export interface FigureScores {
  core: Tally
  coreClaimant: Tally
  all: Tally
  misses: string[]
  falseAlarms: string[]
  wrongClaimants: string[]
}

/** Figures of the ledger against the gold's: span, measure, low and high; background gold is neutral. */
export function scoreFigures(compared: Compared): FigureScores {
  const system = systemFigures(compared)
  const main = compared.gold.figures.filter((f) => f.about !== 'background')
  const background = compared.gold.figures.filter((f) => f.about === 'background')
  const pairs = pairUp(main, system, figuresMatch, closeness)
  const paired = new Set(pairs.map(([, s]) => s))
  const rest = system.filter((_, i) => !paired.has(i))
  const neutral = new Set(pairUp(background, rest, figuresMatch, closeness).map(([, s]) => rest[s]))
  const counted = system.filter((s) => !neutral.has(s))

  const isCore = (measure: string) => measure !== 'other'
  const corePairs = pairs.filter(([g]) => isCore((main[g] as GoldFigure).measure))
  const core = {
    right: corePairs.length,
    system: counted.filter((s) => isCore(s.figure.measure)).length,
    gold: main.filter((g) => isCore(g.measure)).length,
  }
  const wrong = corePairs.filter(([g, s]) => !claimantRight(compared, main[g] as GoldFigure, system[s] as SystemFigure))
  const pairedGold = new Set(pairs.map(([g]) => g))
  return {
    core,
    coreClaimant: { ...core, right: core.right - wrong.length },
    all: { right: pairs.length, system: counted.length, gold: main.length },
    misses: main
      .filter((_, i) => !pairedGold.has(i))
      .map((g) => `${g.report}:${g.start} ${g.measure} ${g.low}–${g.high} “${g.quote}”`),
    falseAlarms: counted
      .filter((s) => !paired.has(system.indexOf(s)))
      .map(
        (s) =>
          `${s.report}:${s.start} ${s.figure.measure} ${s.figure.quantity.low}–${s.figure.quantity.high} “${s.figure.group}”${s.figure.background ? ' (background)' : ''}`,
      ),
    wrongClaimants: wrong.map(([g, s]) => {
      const gold = main[g] as GoldFigure
      const { assertion } = system[s] as SystemFigure
      return `${gold.report}:${gold.start} “${gold.quote}”: gold ${gold.claimant?.quote ?? '(outlet)'}, ledger ${assertion.claimantSpans.length ? assertion.claimantText : '(outlet)'}`
    }),
  }
}

function systemFigures(compared: Compared): SystemFigure[] {
  const figures = new Map(compared.readings.flatMap((r) => r.figures.map((f) => [f.id as string, f] as const)))
  const found: SystemFigure[] = []
  for (const claim of compared.ledger.claims) {
    for (const assertion of claim.assertions) {
      const figure = figures.get(assertion.leaf)
      const place = figure && compared.locate(assertion.report, figure.span)
      if (figure && place) found.push({ ...place, figure, assertion })
    }
  }
  return found.sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start))
}

const figuresMatch = (g: GoldFigure, s: SystemFigure): boolean =>
  spansMatch(g, s) &&
  g.measure === s.figure.measure &&
  g.low === s.figure.quantity.low &&
  g.high === s.figure.quantity.high

/** Both in the outlet's own voice, or the claimant's words match, or both name the same gold actor. */
function claimantRight(compared: Compared, gold: GoldFigure, { assertion }: SystemFigure): boolean {
  const spans = assertion.claimantSpans
  if (gold.claimant === null) return spans.length === 0
  if (spans.length === 0) return false
  const goldSpan = { report: gold.report, start: gold.claimant.start, end: gold.claimant.end }
  const placed = spans.map((s) => compared.locate(assertion.report, s)).filter((s) => s !== undefined)
  if (placed.some((s) => spansMatch(goldSpan, s))) return true
  const wanted = goldActorNamed(compared.gold, gold.claimant.quote)
  if (!wanted) return false
  const actor = compared.actor(assertion.claimant)
  const texts = [assertion.claimantText, ...(actor ? [actor.name, ...actor.aliases.map((a) => a.text)] : [])]
  return texts.some((t) => goldActorNamed(compared.gold, t) === wanted)
}

/** The gold actor that lists `text`, or else the one with the longest name inside it. */
function goldActorNamed(gold: GoldStory, text: string): string | undefined {
  let best: { name: string; length: number } | undefined
  for (const actor of gold.actors) {
    for (const form of actor.names) {
      if (form === text) return actor.name
      if (text.includes(form) && form.length > (best?.length ?? 0)) best = { name: actor.name, length: form.length }
    }
  }
  return best?.name
}
