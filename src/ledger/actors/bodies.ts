import { en } from '../../reading/lang/en.js'
import { agencyOf } from './agencies.js'
import type { Form } from './form.js'
import { type Name, untilJoint } from './name.js'
import { sameWord, sameWords } from './spelling.js'
import type { Reason } from './weights.js'

const { addable, areas, fillers, generic, institutions, offices, ranks, roads, settlements, sites, translations } =
  en.actors
const { groups, organisationNames, people } = en.mentions

/** Whether two names of organisations, groups, places or things are one's: a reason, 'apart', or nothing. */
export function compareBodies(a: Form, b: Form): Reason | 'apart' | undefined {
  const [x, y] = [a.name, b.name]
  if (x.within && y.within && x.within !== y.within) return 'apart'
  // Which of the towns of its name a town is, its report tells: see `linkPart`.
  if (x.within !== y.within && x.joined === y.joined) return undefined
  if (isPlace(a) && isPlace(b)) {
    const places = comparePlaces(x, y)
    if (places) return places
  }
  if (x.joined === y.joined || sameWords(x.bag, y.bag) || isSameFirm(a, b) || isSameAgency(x, y)) return 'sameWords'
  if (abbreviates(x, y) || abbreviates(y, x)) return 'acronym'
  const [m, n] = [institutionOf(x), institutionOf(y)]
  if (m && n) return m === n ? 'institution' : undefined
  return aligned(a, b)
}

const isPlace = (form: Form) => form.type === 'place'

/** “Kelva”, “Kelva Inc.” and “Kelva Holdings Ltd”, for names that tell which firm it is. */
export function isSameFirm(a: Form, b: Form): boolean {
  if (isPlace(a) || isPlace(b)) return false
  const x = a.name.firm
  return sameWords(x, b.name.firm) && x.some((w) => !w.startsWith('=') && !generic.has(w))
}

const isSameAgency = (x: Name, y: Name): boolean => {
  const agency = agencyOf(x)
  return agency !== undefined && agency === agencyOf(y)
}

const abbreviates = (short: Name, long: Name) =>
  short.isAcronym && long.words.length > 1 && !long.isAcronym && long.initials.includes(short.joined)

/** “army”, “forces” → “armedforces”. */
export const institutionKind = (word: string): string | undefined => institutions.get(word)

/** “Russian army”, “Russia’s armed forces” → “=russia armedforces”. */
function institutionOf({ bag, nations }: Name): string | undefined {
  if (nations.length !== 1) return undefined
  const rest = bag.filter((w) => !w.startsWith('='))
  const kinds = new Set(rest.map((w) => institutions.get(w)))
  const [kind] = kinds
  return kinds.size === 1 && kind ? `${nations[0]} ${kind}` : undefined
}

/** Two names of several words run together alike, or word for word but for spelling. */
export function alikeThroughout(x: Name, y: Name): Reason | undefined {
  if (x.words.length + y.words.length < 3) return undefined
  if (x.joined === y.joined) return 'sameWords'
  if (x.words.length !== y.words.length) return undefined
  const alike = x.words.map((w, i) => sameWord(w, y.words[i] as string))
  return alike.every((s) => s > 0) && alike.filter((s) => s < 0.95).length < 2 ? 'slip' : undefined
}

/** “Belgorod region” and “city of Belgorod” are two; “region” and “oblast” are one kind. */
function comparePlaces(x: Name, y: Name): Reason | 'apart' | undefined {
  const [a, b] = [levelOf(x), levelOf(y)]
  if (a.core === '' || a.core !== b.core || !a.level || !b.level) return undefined
  return a.level === b.level ? 'sameWords' : 'apart'
}

/** A place's name without what kind of place it is and the country it is in. */
export function levelOf({ bag }: Name): { core: string; level?: 'area' | 'settlement' } {
  const level = bag.some((w) => areas.has(w)) ? 'area' : bag.some((w) => settlements.has(w)) ? 'settlement' : undefined
  const core = bag.filter((w) => !areas.has(w) && !settlements.has(w) && !w.startsWith('=')).join(' ')
  return { core, ...(level && { level }) }
}

/** Word for word the same but for spelling, slips and translators' choices. */
function aligned(a: Form, b: Form): Reason | 'apart' | undefined {
  const [x, y] = [a.name, b.name]
  if (x.bag.length !== y.bag.length) return undefined
  const left = [...y.bag]
  const unmatched = x.bag.filter((w) => {
    const at = left.indexOf(w)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (unmatched.length !== 1) return undefined
  const [v, w] = [unmatched[0] as string, left[0] as string]
  if (v.startsWith('=') || w.startsWith('=')) return v[0] === w[0] && x.bag.length > 1 ? 'apart' : undefined
  if (translations.has(v) && translations.get(v) === translations.get(w))
    return x.bag.length > 1 ? 'translated' : undefined
  const same = sameWord(v, w)
  if (same >= 0.95) return generic.has(v) ? undefined : 'transliterated'
  if (same === 0 || generic.has(v) || generic.has(w) || x.isAcronym || y.isAcronym) return undefined
  const shared = [...a.reports].some((r) => b.reports.has(r))
  const size = Math.min(v.length, w.length)
  return x.bag.length > 1 || size >= 8 || (size >= 6 && !shared) ? 'slip' : undefined
}

/** What is known of places while comparing: words that name one in this story, and names found on the map. */
export interface Places {
  isPlaceWord(word: string): boolean
  isLocated(name: string): boolean
}

/**
 * Whether the words of `short` are part of `long` and tell which one it is: “Interior Ministry” of “Russia’s Interior
 * Ministry”, “Ofer prison” of “Ofer military prison”. Words for places of the story do not tell.
 */
export function partOfBody(short: Form, long: Form, { isPlaceWord, isLocated }: Places): Reason | undefined {
  const [x, y] = [short.name, long.name]
  if (isPlace(short) && isPlace(long) && y.within && !x.within && x.joined === y.joined) return 'contained'
  if (x.bag.length === 0 || x.bag.length >= y.bag.length || !x.bag.every((w) => y.bag.includes(w))) return undefined
  // A country is no bank, airline or ministry that has its name in it.
  if (long.type !== 'place' && x.bag.every((w) => w.startsWith('='))) return undefined
  if (long.type === 'place' && levelOf(x).core === levelOf(y).core && levelOf(x).core) {
    return levelOf(x).level && levelOf(y).level ? undefined : 'contained'
  }
  const extra = y.bag.filter((w) => !x.bag.includes(w))
  // “Chief Constable of the Transport Police” is somebody, not the police.
  if (extra.some((w) => ranks.has(w) || offices.has(w) || people.has(w))) return undefined
  const headed = untilJoint(x.words).at(-1) === untilJoint(y.words).at(-1)
  const tells = (w: string) => !w.startsWith('=') && !generic.has(w)
  const distinctive = x.bag.some((w) => tells(w) && !isPlaceWord(w))
  if (x.bag.length === 1 && headed && generic.has(x.bag[0] as string) && short.type !== 'place') return 'headWord'
  if (extra.every((w) => w.startsWith('=') || isPlaceWord(w)) && distinctive && headed) return 'core'
  if (extra.every((w) => w.startsWith('=') || areas.has(w)) && headed && x.nations.length === 0) return 'contained'
  if (short.type === 'place' && x.bag.some(tells) && extra.every(isSite) && !isLocated(x.bag.join(' ')))
    return 'contained'
  if (x.bag.length > 1 && (extra.every((w) => fillers.has(w)) || isFirstHalf(x, y))) return 'contained'
  if (distinctive && (headed || extra.every((w) => isAddable(w) || w.startsWith('=')))) return 'contained'
  if (isFirstOfTwo(short, long) && distinctive && !isLocated(x.joined)) return 'contained'
  return x.isAcronym && extra.every((w) => generic.has(w) || w.startsWith('=')) ? 'contained' : undefined
}

/** “Talmere Zoo” of “Talmere Zoo and Botanical Garden”. */
const isFirstHalf = (x: Name, y: Name): boolean => y.key.startsWith(`${x.key} and `)

const isSite = (word: string) => sites.has(word) || roads.has(word)
const isAddable = (word: string) => addable.has(word) || sites.has(word) || fillers.has(word)

/** “Brandt” for “Brandt Kelva”, a firm named after two, in a report that gives the whole name first: no product of its. */
function isFirstOfTwo(short: Form, long: Form): boolean {
  const [first, second = ''] = long.name.words
  const isKind = generic.has(second) || groups.has(second) || organisationNames.has(second)
  if (short.type !== 'organisation' || long.type !== 'organisation' || short.name.isAcronym || isKind) return false
  if (long.name.words.length !== 2 || short.name.joined !== first) return false
  const inReport = ({ mentions }: Form, order: number) => mentions.find((m) => m.order === order)
  return [...short.reports].some((order) => {
    const [part, whole] = [inReport(short, order), inReport(long, order)]
    return part !== undefined && whole !== undefined && whole.head.start < part.head.start
  })
}
