import { put } from '../grouped.js'
import { agencyOf } from './agencies.js'
import { alikeThroughout, compareBodies } from './bodies.js'
import type { Form } from './form.js'
import type { Link } from './link.js'
import { comparePeople } from './people.js'
import { skeleton } from './spelling.js'
import type { Reason } from './weights.js'

/** What comparing the names of a story gives: pairs that are one and pairs that cannot be. */
export interface Compared {
  links: Link[]
  apart: [Form, Form][]
}

/** A block of more names than this is of a word too common to tell anything. */
const COMMON = 200

/** Compares every two names that share a word, its beginning or its letters: never all with all. */
export function compareForms(forms: readonly Form[]): Compared {
  const blocks = new Map<string, number[]>()
  const keys = forms.map((form) => [...new Set(keysOf(form))])
  for (const [i, own] of keys.entries()) for (const key of own) put(blocks, key, i)
  const compared: Compared = { links: [], apart: [] }
  /** for each form the one it was compared with last */
  const met = new Int32Array(forms.length).fill(-1)
  for (const [i, own] of keys.entries())
    for (const key of own) {
      const block = blocks.get(key) as number[]
      if (block.length > COMMON) continue
      for (const j of block) {
        if (j >= i) break
        if (met[j] === i) continue
        met[j] = i
        compare(forms[j] as Form, forms[i] as Form, compared)
      }
    }
  return { ...compared, links: withOneLongForm(forms, compared.links) }
}

/**
 * An acronym that fits several names stands for the one named most where it stands, and for those that share a word with
 * that one: “NSC” is a security council's or a space centre's, not both.
 */
function withOneLongForm(forms: readonly Form[], links: readonly Link[]): Link[] {
  const formOf = new Map(forms.map((form) => [form.first.id, form]))
  const longs = new Map<Form, Form[]>()
  const ends = ({ a, b }: Link) => {
    const [x, y] = [formOf.get(a), formOf.get(b)] as [Form, Form]
    return x.name.isAcronym ? { short: x, long: y } : { short: y, long: x }
  }
  for (const link of links.filter((l) => l.reason === 'acronym')) {
    const { short, long } = ends(link)
    longs.set(short, [...(longs.get(short) ?? []), long])
  }
  return links.filter((link) => {
    if (link.reason !== 'acronym') return true
    const { short, long } = ends(link)
    const shared = (form: Form) => [...form.reports].filter((r) => short.reports.has(r)).length
    const [main] = (longs.get(short) as Form[]).toSorted(
      (a, b) => shared(b) - shared(a) || b.mentions.length - a.mentions.length || (a.name.key < b.name.key ? -1 : 1),
    )
    return long.name.bag.some((w) => main?.name.bag.includes(w))
  })
}

function compare(a: Form, b: Form, into: Compared): void {
  const reason = reasonFor(a, b)
  if (reason === 'apart') into.apart.push([a, b])
  else if (reason) into.links.push({ a: a.first.id, b: b.first.id, reason })
}

/** Readers mistake bodies for people, so a name of both sorts is one where nothing but a letter differs. */
function reasonFor(a: Form, b: Form): Reason | 'apart' | undefined {
  if (a.name.joined === b.name.joined && a.name.within === b.name.within) return 'sameWords'
  if (isPerson(a) && isPerson(b)) return comparePeople(a.name, b.name)
  if (!isPerson(a) && !isPerson(b)) return compareBodies(a, b)
  return handle(a, b) ?? alikeThroughout(a.name, b.name)
}

const isPerson = (form: Form) => form.type === 'person' && agencyOf(form.name) === undefined

/** “@Jane_Roe”, “@RoeJane” and “@JaneRoeTV” are Jane Roe's, “@DailyBugle” the Daily Bugle's. */
function handle(a: Form, b: Form): 'handle' | undefined {
  const [tag, other] = a.name.isHandle ? [a, b] : [b, a]
  if (!tag.name.isHandle || other.name.isHandle) return undefined
  return tag.name.joined === other.name.joined ? 'handle' : undefined
}

function keysOf({ name }: Form): string[] {
  const words = name.bag.filter((w) => w.length > 2)
  const agency = agencyOf(name)
  return [
    ...(agency ? [`=${agency}`] : []),
    ...words.flatMap((w) => [w, skeleton(w), `${w.slice(0, 4)}~`, `~${w.slice(-4)}`]),
    `+${name.joined}`,
    ...(name.isAcronym ? [`!${name.joined}`] : name.words.length > 1 ? name.initials.map((i) => `!${i}`) : []),
  ]
}
