import type { Actor, Assertion, Ledger } from '../../schema/index.js'
import { plain } from './text.js'

/** Whoever gives an answer: an actor, a source that is only described, or the outlets in their own voice. */
export interface Side {
  key: string
  name: string
  /** the actor, where it is one of the ledger's */
  actor?: Actor
  /** 1–6: its colour wherever it is drawn; none: grey */
  colour?: number
  /** the outlets in their own voice */
  voice: boolean
}

const COLOURS = [1, 2, 3, 4, 5, 6]
const VOICE = 'voice'

/** Tells the side of any assertion. A side has one colour on the whole page. */
export function sidesOf(ledger: Ledger): (a: Assertion) => Side {
  const actors = new Map(ledger.actors.map((a) => [a.id, a]))
  const colours = coloursOf(rowsOf(ledger))
  return (a) => {
    const key = keyOf(a)
    const actor = a.claimant === null ? undefined : actors.get(a.claimant)
    const voice = key === VOICE
    const name = voice ? 'Outlets’ own words' : (actor?.name ?? a.claimantText)
    const colour = colours.get(key)
    return { key, name: plain(name), voice, ...(actor && { actor }), ...(colour !== undefined && { colour }) }
  }
}

/** The sides of each figure row, those that give most figures first. */
function rowsOf(ledger: Ledger): string[][] {
  const rows = new Map<string, Map<string, number>>()
  for (const claim of ledger.claims) {
    if (!claim.quantity) continue
    const row = rows.get(claim.point) ?? new Map<string, number>()
    rows.set(claim.point, row)
    for (const a of claim.assertions) if (keyOf(a) !== VOICE) row.set(keyOf(a), (row.get(keyOf(a)) ?? 0) + 1)
  }
  return ledger.points.flatMap((p) => {
    const row = rows.get(p.id)
    return row && p.relation !== 'single'
      ? [[...row].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([k]) => k)]
      : []
  })
}

/** Two sides share a colour only where they never meet in a row; one that meets six others stays grey. */
function coloursOf(rows: string[][]): Map<string, number> {
  const meets = new Map<string, Set<string>>()
  for (const row of rows) for (const key of row) meets.set(key, new Set([...(meets.get(key) ?? []), ...row]))
  const colours = new Map<string, number>()
  for (const [key, others] of meets) {
    const taken = new Set([...others].map((other) => colours.get(other)))
    const used = (colour: number) => [...colours.values()].filter((c) => c === colour).length
    const free = COLOURS.filter((c) => !taken.has(c)).sort((a, b) => used(a) - used(b) || a - b)
    if (free[0] !== undefined) colours.set(key, free[0])
  }
  return colours
}

function keyOf(a: Assertion): string {
  if (a.claimant !== null) return a.claimant
  return a.claimantSpans.length === 0 ? VOICE : `text:${plain(a.claimantText).toLowerCase()}`
}
