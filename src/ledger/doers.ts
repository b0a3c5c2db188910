import { nations } from '../reading/lang/en/nations.js'
import { questions } from '../reading/lang/en/questions.js'
import { stopWords } from '../reading/lang/en/stop-words.js'
import type { Matter } from './matters.js'
import { wordsIn } from './phrases.js'
import { termOf } from './terms.js'

const SPEAKERS: ReadonlySet<string> = new Set([...questions.speakers, 'us'])
const EVENTS: ReadonlySet<string> = new Set(questions.events)
const CIRCUMSTANCES: ReadonlySet<string> = new Set(questions.circumstances)

/** True for a denial that speaks of the one who denies: “denied any involvement”, “we had nothing to do with it”. */
export const ownsTo = ({ saying, stance }: Matter): boolean =>
  saying.act === 'deny' || stance.clauses.some((c) => wordsIn(c).some((w) => SPEAKERS.has(w)))

/** True where `yes` makes him who denies the doer: says so outright, or “by them”, “their raid”. */
export function laidOn(no: Matter, yes: Matter): boolean {
  const named = no.stance.clauses.flatMap((c) => doersIn(c).map((d) => d.name))
  const cleared = new Set(named.length > 0 ? named : [...no.source].map(sovereign))
  return yes.texts.some((text) =>
    doersIn(text).some((d) => cleared.has(d.name) && (d.acts || yes.kind === 'responsibility')),
  )
}

interface Doer {
  name: string
  /** by its place the one who did it: “by X”, “X's attack” */
  acts: boolean
}

/** Names that stand where one who does something can: not “in X”, not “X-based”. A capital stands for its nation. */
function doersIn(text: string): Doer[] {
  const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return words.flatMap((word, i): Doer[] => {
    if (!/^\p{Lu}[^-]+$/u.test(word) || stopWords.has(word.toLowerCase())) return []
    const before = words.slice(Math.max(0, i - 2), i).map((w) => w.toLowerCase())
    const last = before.at(-1) === 'the' ? before.at(-2) : before.at(-1)
    if (last !== undefined && CIRCUMSTANCES.has(last)) return []
    const next = words.slice(i + 1, i + 3).map((w) => w.toLowerCase())
    const event = next[0] === 's' ? next[1] : next[0]
    return [{ name: sovereign(termOf(word.toLowerCase())), acts: before.includes('by') || EVENTS.has(event ?? '') }]
  })
}

const capitals = new Map([...nations.capitals].map(([capital, nation]) => [termOf(capital), nation]))

const sovereign = (term: string): string => capitals.get(term) ?? term
