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

const COLOURS = 6
const VOICE = 'voice'

/** Tells the side of any assertion; those who give most figures have a colour of their own on the whole page. */
export function sidesOf(ledger: Ledger): (a: Assertion) => Side {
  const actors = new Map(ledger.actors.map((a) => [a.id, a]))
  const drawn = new Map<string, number>()
  for (const claim of ledger.claims) {
    if (!claim.quantity) continue
    for (const a of claim.assertions) drawn.set(keyOf(a), (drawn.get(keyOf(a)) ?? 0) + 1)
  }
  drawn.delete(VOICE)
  const ranked = [...drawn].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, COLOURS)
  const colours = new Map(ranked.map(([key], i) => [key, i + 1]))
  return (a) => {
    const key = keyOf(a)
    const actor = a.claimant === null ? undefined : actors.get(a.claimant)
    const voice = key === VOICE
    const name = voice ? 'Outlets’ own words' : (actor?.name ?? a.claimantText)
    return { key, name: plain(name), actor, colour: colours.get(key), voice }
  }
}

function keyOf(a: Assertion): string {
  if (a.claimant !== null) return a.claimant
  return a.claimantSpans.length === 0 ? VOICE : `text:${plain(a.claimantText).toLowerCase()}`
}
