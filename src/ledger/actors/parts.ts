import type { MentionId } from '../../schema/index.js'
import type { Partition } from '../../stories/partition.js'
import { grouped, put } from '../grouped.js'
import { isSameFirm, levelOf, type Places, partOfBody } from './bodies.js'
import type { Form } from './form.js'
import { chain, type Link } from './link.js'
import { partOfPerson } from './people.js'
import type { Seen } from './scene.js'
import { skeleton } from './spelling.js'
import type { Reason } from './weights.js'

interface Host {
  form: Form
  reason: Reason
}

/** The forms that may be part of a longer one, with those longer ones. */
export function hostsOf(forms: readonly Form[], located: ReadonlySet<string>): Map<Form, Host[]> {
  const places = new Set(
    forms.flatMap(({ type, name }) => {
      const { core, level } = levelOf(name)
      return type === 'place' && (name.bag.length === 1 || level) ? [core] : []
    }),
  )
  const index = new Map<string, Form[]>()
  for (const form of forms) {
    if (form.name.words.length < 2 && !form.name.within) continue
    for (const key of new Set(form.name.bag.concat(form.name.words).flatMap((w) => [w, skeleton(w)])))
      put(index, key, form)
  }
  const known: Places = { isPlaceWord: (w) => places.has(w), isLocated: (w) => located.has(w) }
  return new Map(
    forms.flatMap((form) => {
      const word = form.name.words.length === 1 ? (form.name.words[0] as string) : (form.name.bag[0] ?? '')
      const near = new Set([
        ...(index.get(word) ?? []),
        ...(index.get(form.name.bag[0] ?? '') ?? []),
        ...(index.get(skeleton(word)) ?? []),
      ])
      // A firm is whole with and without what it is incorporated as.
      if ([...near].some((long) => long !== form && isSameFirm(form, long))) return []
      const hosts = [...near].flatMap((long): Host[] => {
        if (long === form) return []
        const reason = partOf(form, long, known)
        return reason ? [{ form: long, reason }] : []
      })
      return hosts.length > 0 ? [[form, hosts] as const] : []
    }),
  )
}

function partOf(short: Form, long: Form, known: Places): Reason | undefined {
  if (long.type === 'person')
    return short.type === 'place' ? undefined : (handlePart(short, long) ?? partOfPerson(short.name, long.name))
  return short.type === 'person' ? undefined : partOfBody(short, long, known)
}

/** “@Roe_J”: a handle with a full name's surname in it. */
function handlePart(short: Form, long: Form): Reason | undefined {
  const surname = long.name.words.at(-1) as string
  return short.name.isHandle && surname.length > 3 && short.name.words.includes(surname) ? 'handle' : undefined
}

/**
 * Links a short form to what it is short for. Where the story has several that it could be, each mention goes to the
 * one its report named last before it; where its report names none, it is left alone rather than guessed.
 */
export function linkPart(form: Form, hosts: readonly Host[], partition: Partition<MentionId>): Link[] {
  const best = surest(hosts)
  const clusters = new Set(best.map((h) => partition.find(h.form.first.id)))
  const [only] = best
  if (clusters.size === 1 && only) {
    return [...chainForm(form), { a: form.first.id, b: only.form.first.id, reason: only.reason }]
  }
  if (best.length > 0 && best.every((h) => h.reason === 'core')) {
    return [...chainForm(form), ...best.map((h) => ({ a: form.first.id, b: h.form.first.id, reason: h.reason }))]
  }
  const isTown = best.every((h) => h.form.name.within !== undefined)
  const orders = new Set(form.mentions.map((m) => m.order))
  const named = best
    .flatMap((h) => h.form.mentions.map((m) => ({ m, reason: h.reason })))
    .filter(({ m }) => orders.has(m.order))
  const hostsIn = (list: readonly Seen[]) => named.filter(({ m }) => m.order === list[0]?.order)
  // A firm that a report calls by one word alone goes by that; a surname or “Interior Ministry” does not tell whose.
  const isOwn = form.type !== 'person' && form.name.bag.length === 1
  const alone = isOwn ? perReport(form).filter((list) => hostsIn(list).length === 0) : []
  const firsts = alone.map(([first]) => first as Seen)
  const links = perReport(form).flatMap((list) => {
    const here = hostsIn(list).sort((a, b) => a.m.head.start - b.m.head.start)
    return list.flatMap((m, i): Link[] => {
      // Of towns of one name in two states the one told first is what the report is about.
      const host = (isTown ? here[0] : lastBefore(m, here)) ?? (form.type === 'place' ? mostNamed(best) : undefined)
      if (host) return [{ a: m.id, b: host.m.id, reason: host.reason }]
      return i > 0 ? [{ a: m.id, b: (list[0] as Seen).id, reason: 'local' }] : []
    })
  })
  return [...links, ...chain(firsts, 'sameName')]
}

/** Links all mentions of a name: those of a report first, then the reports. */
export function chainForm(form: Form): Link[] {
  const lists = perReport(form)
  const firsts = lists.map(([first]) => first as Seen)
  return [...lists.flatMap((list) => chain(list, 'local')), ...chain(firsts, 'sameName')]
}

const perReport = ({ mentions }: Form): Seen[][] => [...grouped(mentions, (m) => m.order).values()]

/** Surnames before given names: “Kim” is Mr Kim rather than Kim Roe. */
function surest(hosts: readonly Host[]): Host[] {
  const surnames = hosts.filter((h) => h.reason === 'surname')
  return surnames.length > 0 ? surnames : [...hosts]
}

/** Of what its report names, in order, the last before a mention. */
function lastBefore<T extends { m: Seen }>(m: Seen, here: readonly T[]): T | undefined {
  return here.findLast((n) => n.m.head.start < m.head.start) ?? here[0]
}

function mostNamed(hosts: readonly Host[]): { m: Seen; reason: Reason } | undefined {
  const [most] = [...hosts].sort(
    (a, b) => b.form.mentions.length - a.form.mentions.length || (a.form.name.key < b.form.name.key ? -1 : 1),
  )
  return most && { m: most.form.first, reason: most.reason }
}
