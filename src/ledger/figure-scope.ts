import { en } from '../reading/lang/en.js'
import type { FigureSaying } from './sayings.js'

/** What a figure covers, beyond its measure and group: only figures of one scope answer one question. */
export interface Scope {
  /** “four of whom”, “10 of the 12”: a part of something counted elsewhere */
  part: boolean
  /** only the badly, or the lightly hurt */
  severity: 'seriously' | 'slightly' | undefined
  /** only those who came to one hospital */
  facility: boolean
}

/** How far behind a number the words stand that narrow it down. */
const REACH = 60

export function scopeOf(f: FigureSaying): Scope {
  const { text } = f.report
  const { start, end } = f.figure.number
  const said = text.slice(f.sentence.start, start)
  const before = said.slice(-16).toLowerCase().trim()
  const after = text.slice(end, f.sentence.end)
  const clause = after.slice(0, REACH).split(BREAK)[0] ?? ''
  const around = `${said.split(BREAK).at(-1)}${text.slice(start, end)}${after.split(BREAK)[0]}`
  return {
    part:
      en.groups.parts.some((p) => after.toLowerCase().trimStart().startsWith(p)) ||
      en.groups.partsBefore.some((p) => before.endsWith(p)) ||
      // “two thirds of the $5 billion” tells of a share of it.
      (f.figure.measure === 'money' && en.groups.shareBefore.some((p) => before.endsWith(p))),
    severity: f.figure.measure === 'injured' ? severityOf(clause.toLowerCase()) : undefined,
    facility: namedFacility(around) || namedFacility(f.voice.claimantText),
  }
}

/** Ends a clause, but not within “1,200” or “3.5”. */
const BREAK = /[,;.](?!\d)/u

const severityOf = (clause: string): Scope['severity'] =>
  [...en.groups.severities].find(([word]) => hasWord(clause, word))?.[1]

/** “a civilian was killed”: one case, which a total may contain. */
export const isIndividual = (f: FigureSaying): boolean => {
  const { start, end } = f.figure.number
  const { text } = f.report
  const words = text.slice(start, end).toLowerCase()
  return en.groups.individual.has(words) || en.groups.individual.has(text.slice(start, end + 3).toLowerCase())
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}-]/u.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`)
}

/** A facility by name: “St Mary's Hospital”, not “hospital”. */
const namedFacility = (text: string): boolean => {
  const lower = text.toLowerCase()
  return en.groups.facilities.some((word) => {
    const at = lower.indexOf(word)
    return at > 0 && /\p{Lu}[\p{L}'’.]*\s+(\p{Ll}+\s+)?$/u.test(text.slice(0, at))
  })
}
