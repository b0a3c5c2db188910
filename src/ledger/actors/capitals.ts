import { en } from '../../reading/lang/en.js'
import { type MentionId, overlap, type Reading } from '../../schema/index.js'
import { institutionKind } from './bodies.js'
import { parseName } from './name.js'
import type { Seen } from './scene.js'

const { capitals } = en.nations
const { locating } = en.actors

const GOVERNMENT = 'government'
const DATELINE = /^[^\p{Ll}\n]{0,30}(?:\([^)]{1,40}\)\s*)?\s*[—–-]/u

/** The nation that a mention names by its capital. */
const nationBy = (m: Seen): string | undefined =>
  m.form === 'name' && m.type !== 'person' ? capitals.get(m.headText.toLowerCase()) : undefined

/**
 * Capitals that stand for who governs there: those that speak (“Oslo said”), those that the reader takes for a body, and all
 * of a capital that no report is in. Where the story names the nation’s government they are that, else the nation.
 * @returns for such mentions the name of whom they mean
 */
export function governing(scene: readonly Seen[], readings: readonly Reading[]): Map<MentionId, string> {
  const meant = new Map<MentionId, string>()
  const named = scene.filter(nationBy)
  if (named.length === 0) return meant
  const speaking = speakersAmong(new Set(named.map((m) => m.id)), readings)
  const inhabited = new Set(named.filter(isLocated).map(nationBy))
  const names = namesOfNations(scene)
  for (const m of named) {
    const nation = nationBy(m) as string
    const name = names.get(nation)
    const stands = speaking.has(m.id) || says(m) || m.type === 'organisation' || !inhabited.has(nation)
    if (name && stands && !isLocated(m)) meant.set(m.id, name)
  }
  return meant
}

/** What a story calls each nation’s government, or the nation where it names none. */
function namesOfNations(scene: readonly Seen[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { naming, type } of scene) {
    const { bag = [], nations = [] } = naming === undefined ? {} : parseName(naming, type)
    const [key = ''] = nations
    const kinds = new Set(bag.filter((w) => !w.startsWith('=')).map(institutionKind))
    const nation = key.slice(1)
    const isGovernment = kinds.size === 1 && kinds.has(GOVERNMENT)
    if (nations.length === 1 && isGovernment) names.set(nation, naming as string)
    else if (bag.length === 1 && nations.length === 1 && !names.has(nation)) names.set(nation, naming as string)
  }
  return names
}

function speakersAmong(asked: ReadonlySet<MentionId>, readings: readonly Reading[]): Set<MentionId> {
  return new Set(
    readings.flatMap(({ statements, mentions }) => {
      const named = mentions.filter((m) => asked.has(m.id))
      return statements.flatMap(({ speaker, source }) => {
        const [first] = source
        if (speaker || !first) return speaker ? [speaker] : []
        return named.filter((m) => overlap(m.head, first) === first.end - first.start).map((m) => m.id)
      })
    }),
  )
}

/** “which Oslo claimed” */
function says({ head, report: { text } }: Seen): boolean {
  const [, verb = ''] = text.slice(head.end, head.end + 30).match(/^ (?:has |have |had )?(\p{Ll}+)/u) ?? []
  return en.sentences.saying.has(verb)
}

/** “in Oslo”, “OSLO (Reuters) —”. */
function isLocated({ head, report: { text } }: Seen): boolean {
  const [word = ''] = text.slice(Math.max(0, head.start - 20), head.start).match(/(\p{L}+)(?= $)/u) ?? []
  return locating.has(word.toLowerCase()) || DATELINE.test(text.slice(head.end, head.end + 60))
}
