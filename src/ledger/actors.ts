import { en } from '../reading/lang/en.js'
import {
  type Actor,
  type ActorId,
  byPublication,
  ENTITY_TYPES,
  type MentionId,
  makeId,
  type Reading,
  type Report,
  type Ruling,
  type Story,
} from '../schema/index.js'
import { Partition } from '../stories/partition.js'
import { settle } from '../stories/rulings.js'
import { aliasesOf, descriptionsOf } from './actors/aliases.js'
import { compareForms } from './actors/candidates.js'
import { antecedentLinks, bareLinks, definiteLinks } from './actors/coreference.js'
import { mainFirmLinks, repeatedLinks } from './actors/descriptions.js'
import { displayName, givenNames } from './actors/display.js'
import { type Form, formsOf } from './actors/form.js'
import { labelsOf } from './actors/labels.js'
import { joinAll, joinNameless } from './actors/link.js'
import { parseName } from './actors/name.js'
import { chainForm, hostsOf, linkPart } from './actors/parts.js'
import { type Seen, setScene } from './actors/scene.js'
import { type Stated, statedLinks } from './actors/stated.js'
import { titleLinks } from './actors/titles.js'
import { withVariants } from './actors/variants.js'
import { grouped } from './grouped.js'

export interface ActorsInputs {
  story: Story
  reports: readonly Report[]
  readings: readonly Reading[]
  rulings: readonly Ruling[]
}

export interface ActorsResult {
  /** most mentioned first */
  actors: Actor[]
  /** the actor each mention belongs to; a pronoun nobody could resolve has none */
  of: Map<MentionId, ActorId>
}

/**
 * Finds who is who: one actor under all its names across the reports of a story. Rulings come first, then full names,
 * then what is short for them, then titles, then what the reader took descriptions and pronouns to mean. Pure; the
 * order of reports, readings and rulings does not matter.
 */
export function actors(inputs: ActorsInputs): ActorsResult {
  const scene = setScene(inputs)
  const inStory = new Set(inputs.story.reports)
  const readings = inputs.readings.filter((r) => inStory.has(r.report))
  const stated = statedLinks(scene)
  const partition = whoIsWho(scene, stated, locatedNames(scene, readings), inputs.rulings)
  const sets = setsOf(scene, partition)
  const of = new Map<MentionId, ActorId>()
  for (const { id, members } of sets) for (const m of members) of.set(m.id, id)
  const labels = labelsOf(scene, readings, of)
  const given = givenNames(inputs.rulings)
  const statedOf = new Map(stated.map((s) => [s.a, s]))
  const made = sets.map(({ id, members }) => describe({ id, members }, statedOf, labels.get(id) ?? [], given))
  const reports = inputs.reports.filter((r) => inStory.has(r.id)).sort(byPublication)
  const whole = withVariants(made, reports)
  return { actors: whole.sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)), of }
}

function whoIsWho(
  scene: readonly Seen[],
  stated: readonly Stated[],
  located: ReadonlySet<string>,
  rulings: readonly Ruling[],
): Partition<MentionId> {
  const partition = new Partition(scene.map((m) => m.id))
  settle(partition, rulings)
  const forms = formsOf(scene)
  const hosts = hostsOf(forms, located)
  const isPart = (form: Form) => hosts.has(form)
  const { links, apart } = compareForms(forms)
  for (const [a, b] of apart) partition.part(a.first.id, b.first.id)
  joinAll(partition, [...forms.filter((form) => !isPart(form)).flatMap(chainForm), ...stated, ...links])
  const longestFirst = (a: Form, b: Form) => b.name.bag.length - a.name.bag.length || compare(a.name.key, b.name.key)
  for (const form of forms.filter(isPart).sort(longestFirst)) {
    joinAll(partition, linkPart(form, hosts.get(form) ?? [], partition))
  }
  const named = forms.flatMap((form) => form.mentions.map((m) => m.id))
  const properly = scene.filter((m) => m.form === 'name').map((m) => m.id)
  const coreference = antecedentLinks(scene)
  joinNameless(
    partition,
    coreference.filter((link) => link.reason === 'apposition'),
    named,
  )
  joinNameless(partition, repeatedLinks(scene), named)
  joinNameless(partition, titleLinks(scene, partition), named)
  joinNameless(partition, [...definiteLinks(scene), ...coreference], named)
  joinNameless(partition, bareLinks(scene, partition, named), named)
  joinNameless(partition, mainFirmLinks(scene, partition), properly)
  return partition
}

interface Members {
  id: ActorId
  /** by (published, report, start) */
  members: Seen[]
}

/** Names that the reader found on the map: towns and countries, which are not what stands in them. */
function locatedNames(scene: readonly Seen[], readings: readonly Reading[]): Set<string> {
  const located = new Set(readings.flatMap((r) => r.places.map((p) => p.mention)))
  const found = scene.filter((m) => located.has(m.id)).map((m) => parseName(m.headText, 'place').bag.join(' '))
  return new Set([...found, ...en.nations.capitals.keys()])
}

/** The sets that say who they are at least once: pronouns alone are nobody. */
function setsOf(scene: readonly Seen[], partition: Partition<MentionId>): Members[] {
  return [...grouped(scene, (m) => partition.find(m.id)).values()]
    .filter((members) => members.some((m) => m.form !== 'pronoun'))
    .map((members) => ({ id: makeId('act', { first: (members[0] as Seen).id }), members }))
}

function describe(
  { id, members }: Members,
  stated: ReadonlyMap<MentionId, Stated>,
  labels: Actor['labels'],
  given: ReadonlyMap<MentionId, string>,
): Actor {
  const type = commonestType(members)
  const ruled = members.findLast((m) => given.has(m.id))
  const listed = aliasesOf(members, stated)
  const name = (ruled && given.get(ruled.id)) ?? displayName(members, type)
  const aliases = listed.length > 0 ? listed : descriptionsOf(members)
  return { id, type, name, aliases, labels, mentions: members.map((m) => m.id) }
}

/** Names tell better than descriptions what something is. */
function commonestType(members: readonly Seen[]): Actor['type'] {
  const names = members.filter((m) => m.form === 'name')
  const voters = names.length > 0 ? names : members
  const count = (type: Actor['type']) => voters.filter((m) => m.type === type).length
  return ENTITY_TYPES.reduce((best, type) => (count(type) > count(best) ? type : best))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
