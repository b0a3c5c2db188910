import { en } from '../../reading/lang/en.js'
import type { MentionId } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'
import { grouped } from '../grouped.js'
import { agencyOf } from './agencies.js'
import { chain, type Link } from './link.js'
import { parseName } from './name.js'
import type { Seen } from './scene.js'

const { firms, incorporations, offices } = en.actors
const { organisationNames } = en.mentions

/** The firm that a report is about is named so many times at least, and so many times as often as any other body. */
const LEAST_NAMED = 3
const CLEARLY = 2

/**
 * “The police chief” is one person throughout a report, “the New York bank” one bank. Not “the woman” or “the bank”, which
 * a report says of one after another.
 */
export function repeatedLinks(scene: readonly Seen[]): Link[] {
  const repeated = grouped(scene.filter(isTelling), (m) => `${m.order} ${m.spanText.toLowerCase()}`)
  return [...repeated.values()].flatMap((mentions) => chain(mentions, 'repeated'))
}

function isTelling(m: Seen): boolean {
  if (m.form !== 'nominal' || m.type === 'thing' || !isDefinite(m)) return false
  return m.spanText.split(/\s+/).length > 2 || (m.type === 'person' && offices.has(m.headText.toLowerCase()))
}

/**
 * “The company”, “the New York bank”: what nobody is told to be is the firm that the report names most, where it names no
 * other half as often.
 */
export function mainFirmLinks(scene: readonly Seen[], partition: Partition<MentionId>): Link[] {
  return [...grouped(scene, (m) => m.order).values()].flatMap((mentions) => {
    const said = mentions.filter(isFirm)
    const main = said.length > 0 ? mainFirm(mentions, partition) : undefined
    return main ? said.map((m): Link => ({ a: m.id, b: main.id, reason: 'coreference' })) : []
  })
}

function mainFirm(mentions: readonly Seen[], partition: Partition<MentionId>): Seen | undefined {
  const bodies = mentions.filter((m) => m.form === 'name' && m.type === 'organisation' && mayBeFirm(m))
  const [first = [], second = []] = [...grouped(bodies, (m) => partition.find(m.id)).values()].sort(
    (a, b) => b.length - a.length,
  )
  return first.length >= Math.max(LEAST_NAMED, CLEARLY * second.length) ? first[0] : undefined
}

/** Neither an agency, which reports credit, nor what its name says to be another kind of body: a ministry, a party. */
function mayBeFirm(m: Seen): boolean {
  const name = parseName(m.headText, 'organisation')
  return agencyOf(name) === undefined && name.words.every((w) => !organisationNames.has(w) || isFirmNoun(w))
}

function isFirm(m: Seen): boolean {
  return m.form === 'nominal' && m.type === 'organisation' && isDefinite(m) && isFirmNoun(m.headText.toLowerCase())
}

const isFirmNoun = (noun: string): boolean => firms.has(noun) || incorporations.has(noun)

const isDefinite = (m: Seen): boolean => /^the\s/i.test(m.spanText)
